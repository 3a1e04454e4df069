package emporium.user.account;

import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A password as stored, with the name of its algorithm in front. */
public record PasswordHash(String value) {

  public static PasswordHash of(RawPassword password, PasswordEncoder encoder) {
    return new PasswordHash(Objects.requireNonNull(encoder.encode(password.value())));
  }

  @Override
  public String toString() {
    return "PasswordHash[…]";
  }
}
