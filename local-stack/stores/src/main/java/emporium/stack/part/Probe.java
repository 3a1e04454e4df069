package emporium.stack.part;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Short questions in the protocols of the stores, cheap enough to repeat every few milliseconds and
 * telling more than an open port: a server may listen long before it answers.
 */
public final class Probe {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int MYSQL_PROTOCOL = 10;

  private Probe() {}

  /** A MySQL server greets first: packet length, sequence number, protocol version. */
  public static boolean mysql(int port) {
    return ask(
        port,
        (in, out) -> {
          in.readInt();
          return in.readUnsignedByte() == MYSQL_PROTOCOL;
        });
  }

  /** Redis answers {@code -LOADING} while it still reads its files. */
  public static boolean redis(int port) {
    return ask(
        port,
        (in, out) -> {
          out.write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
          return in.readUnsignedByte() == '+';
        });
  }

  /** Metadata request, version 1: a broker is usable once the controller lists it as alive. */
  public static boolean kafka(int port) {
    return ask(
        port,
        (in, out) -> {
          out.writeInt(14);
          out.writeShort(3);
          out.writeShort(1);
          out.writeInt(1);
          out.writeShort(-1);
          out.writeInt(0);
          in.readInt();
          in.readInt();
          return in.readInt() > 0;
        });
  }

  public static boolean smtp(int port) {
    return ask(port, (in, out) -> in.readUnsignedByte() == '2');
  }

  public static boolean listens(int port) {
    return ask(port, (in, out) -> true);
  }

  /** Whether a GET is answered with 200. */
  public static boolean http(int port, String path) {
    return ask(
        port,
        (in, out) -> {
          String request =
              "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(path);
          out.write(request.getBytes(StandardCharsets.US_ASCII));
          out.flush();
          String status = new String(in.readNBytes(12), StandardCharsets.US_ASCII);
          return status.endsWith(" 200");
        });
  }

  private interface Question {
    boolean isAnswered(DataInputStream in, DataOutputStream out) throws IOException;
  }

  private static boolean ask(int port, Question question) {
    try (var socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) PATIENCE.toMillis());
      socket.setSoTimeout((int) PATIENCE.toMillis());
      return question.isAnswered(
          new DataInputStream(socket.getInputStream()),
          new DataOutputStream(socket.getOutputStream()));
    } catch (IOException e) {
      return false;
    }
  }
}
