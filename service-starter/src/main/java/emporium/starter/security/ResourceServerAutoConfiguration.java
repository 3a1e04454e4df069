package emporium.starter.security;

import emporium.starter.problem.ProblemAutoConfiguration;
import emporium.starter.problem.ProblemWriter;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Offers {@link ResourceServer} and {@link CurrentUser}. */
@AutoConfiguration(after = ProblemAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(JwtAuthenticationToken.class)
public class ResourceServerAutoConfiguration {

  @Bean
  ResourceServer resourceServer(ProblemWriter problems) {
    return new ResourceServer(problems);
  }

  /** RFC 9068: what identifies somebody, such as an id token, opens nothing here. */
  @Bean
  JwtTypeValidator accessTokensOnly() {
    return new JwtTypeValidator("at+jwt", "application/at+jwt");
  }

  @Bean
  WebMvcConfigurer currentUserArguments() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentUserResolver());
      }
    };
  }
}
