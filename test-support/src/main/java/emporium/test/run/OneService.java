package emporium.test.run;

import emporium.test.store.TestStores;
import emporium.test.token.TestTokens;
import emporium.test.token.WithTokenIssuer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Starts one service for the developer who works on it, on empty stores that end with it. A class
 * in the service's tests says by annotations what it needs, as a test does, and calls this; {@code
 * mvn spring-boot:test-run} finds it.
 */
public final class OneService {

  private OneService() {}

  /**
   * @param needs the class whose annotations name the stores, and whether tokens are needed
   * @param settings further settings, such as where its neighbours are
   */
  public static void run(
      Class<?> needs,
      SpringApplication.Augmented service,
      Map<String, String> settings,
      String... arguments) {
    StartLog.quiet();
    var all = new HashMap<String, Object>(TestStores.freshFor(needs));
    all.putAll(settings);
    boolean tokens = AnnotatedElementUtils.hasAnnotation(needs, WithTokenIssuer.class);
    if (tokens) {
      all.putAll(TestTokens.settings());
    }
    var properties =
        all.entrySet().stream().map(each -> "--" + each.getKey() + "=" + each.getValue());
    service.run(Stream.concat(properties, Stream.of(arguments)).toArray(String[]::new));

    var log = LoggerFactory.getLogger(OneService.class);
    if (tokens) {
      String issuer = TestTokens.settings().get("USER_SERVICE_URL") + "/oauth2/token";
      for (String form :
          List.of("person=yes&scope=shop", "person=yes&scope=catalog.write", "scope=…")) {
        log.info("For a token good for five minutes: curl -d {} {}", form, issuer);
      }
    }
  }
}
