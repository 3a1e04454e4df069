package emporium.gateway.session;

import emporium.gateway.config.GatewayProperties;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.serializer.JdkSerializationRedisSerializer;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** How sessions are kept in Redis and named in cookies. */
@Configuration(proxyBeanMethods = false)
class SessionStore {

  /**
   * The attribute of a request whose answer sets a cookie that outlives the browser: for how long.
   */
  static final String COOKIE_LIFETIME = "emporium.cookieLifetime";

  @Bean
  CookieSerializer sessionCookie(GatewayProperties properties) {
    var cookie = new LastingCookie();
    cookie.setCookieName("SESSION");
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    cookie.setUseSecureCookie(properties.isSecure());
    return cookie;
  }

  private static final class LastingCookie extends DefaultCookieSerializer {

    @Override
    public void writeCookieValue(CookieValue cookie) {
      if (cookie.getRequest().getAttribute(COOKIE_LIFETIME) instanceof Duration lifetime
          && !cookie.getCookieValue().isEmpty()) {
        cookie.setCookieMaxAge(Math.toIntExact(lifetime.toSeconds()));
      }
      super.writeCookieValue(cookie);
    }
  }

  /** Found by its name. */
  @Bean
  RedisSerializer<Object> springSessionDefaultRedisSerializer() {
    return new SessionValues();
  }

  /**
   * Java serialisation of the few types a session holds. What cannot be read, because another
   * release wrote it, is as if it were not there: its owner signs in again instead of seeing
   * errors.
   */
  private static final class SessionValues implements RedisSerializer<Object> {

    private static final Logger log = LoggerFactory.getLogger(SessionStore.class);

    private static final ObjectInputFilter EXPECTED =
        ObjectInputFilter.Config.createFilter(
            "maxbytes=65536;maxdepth=20;java.lang.*;java.time.*;java.util.*;java.net.URI;"
                + "emporium.gateway.session.*;org.springframework.security.oauth2.core.**;!*");

    private final JdkSerializationRedisSerializer writer = new JdkSerializationRedisSerializer();

    @Override
    public byte[] serialize(@Nullable Object value) {
      return writer.serialize(value);
    }

    @Override
    public @Nullable Object deserialize(byte @Nullable [] bytes) {
      if (bytes == null || bytes.length == 0) {
        return null;
      }
      try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
        in.setObjectInputFilter(EXPECTED);
        return in.readObject();
      } catch (IOException | ClassNotFoundException | RuntimeException e) {
        log.warn("A session value cannot be read and is dropped", e);
        return null;
      }
    }
  }
}
