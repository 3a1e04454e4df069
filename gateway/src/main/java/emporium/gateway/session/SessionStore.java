package emporium.gateway.session;

import emporium.gateway.config.GatewayProperties;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.serializer.JdkSerializationRedisSerializer;
import org.springframework.data.redis.serializer.RedisSerializer;

/** How sessions are kept in Redis and named in cookies. */
@Configuration(proxyBeanMethods = false)
class SessionStore {

  @Bean
  DefaultCookieSerializerCustomizer sessionCookie(GatewayProperties properties) {
    return cookie -> {
      cookie.setCookieName("SESSION");
      cookie.setUseHttpOnlyCookie(true);
      cookie.setSameSite("Lax");
      cookie.setUseSecureCookie(properties.isSecure());
    };
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
