package emporium.user.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import emporium.starter.schedule.ExclusiveJobs;
import emporium.user.config.UserProperties;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.stereotype.Component;

/**
 * The RSA keys tokens are signed with. They live in MySQL, so a restart or a further instance
 * changes nothing; their private parts are encrypted with a secret that is not in the database.
 *
 * <p>The newest key that is not retired signs. A retired key stays published for a day, which is
 * longer than any token it signed is accepted. To rotate: set {@code retired_at} of the key in use;
 * the next instance that looks creates a new one, and the others find it within a minute.
 */
@Component
class SigningKeys implements JWKSource<SecurityContext> {

  private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);
  private static final int BITS = 2048;
  private static final Duration LOOK_AGAIN_AFTER = Duration.ofMinutes(1);
  private static final Duration PUBLISHED_AFTER_RETIREMENT = Duration.ofDays(1);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Public by nature: it only keeps equal secrets of two installations from giving equal keys. */
  private static final String SALT = "656d706f7269756d";

  private final JdbcClient jdbc;
  private final ExclusiveJobs jobs;
  private final BytesEncryptor encryptor;
  private final Clock clock;
  private volatile @Nullable Known known;

  SigningKeys(JdbcClient jdbc, ExclusiveJobs jobs, UserProperties properties, Clock clock) {
    this.jdbc = jdbc;
    this.jobs = jobs;
    this.encryptor = Encryptors.stronger(properties.user().signingKeySecret(), SALT);
    this.clock = clock;
  }

  private record Known(List<Key> keys, Instant readAt) {}

  private record Key(RSAKey jwk, @Nullable Instant retiredAt) {}

  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
    List<JWK> published = keys().stream().map(key -> (JWK) key.jwk()).toList();
    return selector.select(new JWKSet(published));
  }

  /** Of several keys that would do, the one to sign with. */
  JWK toSignWith(List<JWK> candidates) {
    String keyId =
        keys().stream()
            .filter(key -> key.retiredAt() == null)
            .findFirst()
            .orElseThrow()
            .jwk()
            .getKeyID();
    return candidates.stream()
        .filter(candidate -> keyId.equals(candidate.getKeyID()))
        .findFirst()
        .orElseThrow();
  }

  private List<Key> keys() {
    Known current = known;
    if (current == null || current.readAt().isBefore(clock.instant().minus(LOOK_AGAIN_AFTER))) {
      current = look();
      known = current;
    }
    return current.keys();
  }

  private synchronized Known look() {
    List<Key> keys = read();
    if (noneSigns(keys)) {
      // One instance creates the key; the others wait for it and then find it.
      jobs.run(
          "signing-key",
          PATIENCE,
          () -> {
            if (noneSigns(read())) {
              insert(generate());
            }
          });
      keys = read();
    }
    return new Known(keys, clock.instant());
  }

  /** Newest first. */
  private List<Key> read() {
    return jdbc.sql(
            """
            SELECT encrypted_key, retired_at FROM signing_key
            WHERE retired_at IS NULL OR retired_at > ? ORDER BY created_at DESC, key_id
            """)
        .param(Timestamp.from(clock.instant().minus(PUBLISHED_AFTER_RETIREMENT)))
        .query((row, _) -> {
          Timestamp retiredAt = row.getTimestamp("retired_at");
          return new Key(
              decrypt(row.getBytes("encrypted_key")),
              retiredAt == null ? null : retiredAt.toInstant());
        })
        .list();
  }

  private static boolean noneSigns(List<Key> keys) {
    return keys.stream().allMatch(key -> key.retiredAt() != null);
  }

  private void insert(RSAKey key) {
    jdbc.sql(
            """
            INSERT INTO signing_key (key_id, public_key, encrypted_key, created_at)
            VALUES (?, ?, ?, ?)
            """)
        .params(
            key.getKeyID(),
            key.toPublicJWK().toJSONString(),
            encryptor.encrypt(key.toJSONString().getBytes(StandardCharsets.UTF_8)),
            Timestamp.from(clock.instant()))
        .update();
    log.atInfo().addKeyValue("key", key.getKeyID()).log("Signing key created");
  }

  private static RSAKey generate() {
    try {
      return new RSAKeyGenerator(BITS)
          .keyID(UUID.randomUUID().toString())
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private RSAKey decrypt(byte[] encrypted) {
    try {
      return RSAKey.parse(new String(encryptor.decrypt(encrypted), StandardCharsets.UTF_8));
    } catch (ParseException e) {
      throw new IllegalStateException("a signing key cannot be read", e);
    } catch (IllegalStateException e) {
      throw new IllegalStateException(
          "the signing keys were encrypted with another secret than SIGNING_KEY_SECRET", e);
    }
  }
}
