package emporium.gateway;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * For tests that ask much: all tests call from one address, so none may be refused for what the
 * ones before it did.
 */
public final class EmptyBuckets implements BeforeEachCallback, AfterEachCallback {

  @Override
  public void beforeEach(ExtensionContext test) {
    empty(test);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    empty(test);
  }

  private static void empty(ExtensionContext test) {
    var redis = SpringExtension.getApplicationContext(test).getBean(StringRedisTemplate.class);
    redis.delete(redis.keys("emporium:limit:*"));
  }
}
