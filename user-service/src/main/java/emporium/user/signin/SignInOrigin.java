package emporium.user.signin;

import org.jspecify.annotations.Nullable;

/**
 * Where a sign-in attempt comes from.
 *
 * @param network the client's address, or for IPv6 its /64
 * @param browser what the browser's own cookie says, if it has one
 */
public record SignInOrigin(String network, @Nullable String browser) {

  /**
   * @param address as text; who has an IPv6 address has all of its /64
   */
  public static SignInOrigin of(String address, @Nullable String browser) {
    String[] groups = address.split(":", -1);
    boolean isIpv6 = groups.length > 4;
    String network =
        isIpv6 ? String.join(":", java.util.Arrays.copyOf(groups, 4)) + "::/64" : address;
    return new SignInOrigin(network, browser);
  }

  @Override
  public String toString() {
    return "SignInOrigin[…]";
  }
}
