package emporium.gateway.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;

class AnyInstanceTests {

  @Test
  void beginsWithEveryInstanceAtTimesAndForgetsNone() throws UnknownHostException {
    InetAddress one = InetAddress.getByName("192.0.2.1");
    InetAddress two = InetAddress.getByName("192.0.2.2");
    DnsResolver resolver = new AnyInstance(new Names(one, two));

    Set<InetAddress> first = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      InetAddress[] addresses = resolver.resolve("catalog-service");
      assertThat(addresses).containsExactlyInAnyOrder(one, two);
      first.add(addresses[0]);
    }

    assertThat(first).containsExactlyInAnyOrder(one, two);
  }

  private record Names(InetAddress... addresses) implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) {
      return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}
