package emporium.gateway.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Spreads connections over all instances of a service, where its name stands for several addresses.
 * The system sorts them, so that everybody would take the same one first; the others remain as the
 * next to try when it does not answer.
 */
final class AnyInstance implements DnsResolver {

  private final DnsResolver names;

  AnyInstance() {
    this(SystemDefaultDnsResolver.INSTANCE);
  }

  AnyInstance(DnsResolver names) {
    this.names = names;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = names.resolve(host).clone();
    Collections.shuffle(Arrays.asList(addresses));
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) throws UnknownHostException {
    return names.resolveCanonicalHostname(host);
  }
}
