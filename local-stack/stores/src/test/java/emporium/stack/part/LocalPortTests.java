package emporium.stack.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class LocalPortTests {

  @Test
  void tellsWhetherAPortIsFree() throws IOException {
    int port = LocalPort.free();
    try (var _ = new ServerSocket(port, 0, InetAddress.getLoopbackAddress())) {
      assertThat(LocalPort.isFree(port)).isFalse();
    }
    assertThat(LocalPort.isFree(port)).isTrue();
  }

  @Test
  void seesAServerOnAllAddresses() throws IOException {
    try (var socket = new ServerSocket(0)) {
      assertThat(LocalPort.isFree(socket.getLocalPort())).isFalse();
    }
  }
}
