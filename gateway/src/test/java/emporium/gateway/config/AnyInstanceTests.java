package emporium.gateway.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.impl.InMemoryDnsResolver;
import org.junit.jupiter.api.Test;

class AnyInstanceTests {

  @Test
  void beginsWithEveryInstanceAtTimesAndForgetsNone() throws UnknownHostException {
    InetAddress one = InetAddress.getByName("192.0.2.1");
    InetAddress two = InetAddress.getByName("192.0.2.2");
    var names = new InMemoryDnsResolver();
    names.add("catalog-service", one, two);
    DnsResolver resolver = new AnyInstance(names);

    Set<InetAddress> first = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      InetAddress[] addresses = resolver.resolve("catalog-service");
      assertThat(addresses).containsExactlyInAnyOrder(one, two);
      first.add(addresses[0]);
    }

    assertThat(first).containsExactlyInAnyOrder(one, two);
  }
}
