package emporium.test.fault;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** HTTP/1.1 as bytes, since no proper client sends what is not proper. */
final class RawHttp {

  private static final int MOST_OF_A_BODY = 100_000;

  private RawHttp() {}

  /**
   * @param target path and query, as they go over the wire
   * @param headers lines without their end
   */
  record Request(String method, String target, List<String> headers, byte[] body) {

    Request with(String header) {
      var all = new ArrayList<>(headers);
      String name = header.substring(0, header.indexOf(':') + 1).toLowerCase(Locale.ROOT);
      all.removeIf(each -> each.toLowerCase(Locale.ROOT).startsWith(name));
      all.add(header);
      return new Request(method, target, all, body);
    }

    Request on(String otherTarget) {
      return new Request(method, otherTarget, headers, body);
    }

    Request by(String otherMethod) {
      return new Request(otherMethod, target, headers, body);
    }

    Request carrying(byte[] otherBody) {
      return new Request(method, target, headers, otherBody);
    }

    Request carrying(String otherBody) {
      return carrying(otherBody.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * @param headers names in lower case
   */
  record Response(int status, Map<String, String> headers, String body) {

    String contentType() {
      return headers.getOrDefault("content-type", "");
    }
  }

  static Response exchange(int port, Request request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(bytes(request));
      socket.getOutputStream().flush();
      return read(socket.getInputStream());
    }
  }

  private static byte[] bytes(Request request) throws IOException {
    var head = new StringBuilder();
    head.append(request.method()).append(' ').append(request.target()).append(" HTTP/1.1\r\n");
    head.append("Host: localhost\r\nConnection: close\r\n");
    request.headers().forEach(header -> head.append(header).append("\r\n"));
    if (request.body().length > 0) {
      head.append("Content-Length: ").append(request.body().length).append("\r\n");
    }
    head.append("\r\n");
    var all = new ByteArrayOutputStream();
    all.write(head.toString().getBytes(StandardCharsets.UTF_8));
    all.write(request.body());
    return all.toByteArray();
  }

  private static Response read(InputStream in) throws IOException {
    int status = Integer.parseInt(line(in).split(" ", 3)[1]);
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    String type = headers.getOrDefault("content-type", "");
    // An event stream does not end, and a request that was answered is all that is asked for.
    byte[] body = type.startsWith("text/event-stream") ? new byte[0] : body(in, headers);
    return new Response(status, headers, new String(body, StandardCharsets.UTF_8));
  }

  private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
    if (!"chunked".equals(headers.get("transfer-encoding"))) {
      return in.readNBytes(MOST_OF_A_BODY);
    }
    var body = new ByteArrayOutputStream();
    for (int size = chunk(in); size > 0; size = chunk(in)) {
      body.write(in.readNBytes(size));
      line(in);
    }
    return body.toByteArray();
  }

  private static int chunk(InputStream in) throws IOException {
    return Integer.parseInt(line(in), 16);
  }

  private static String line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int each = in.read(); each != '\n'; each = in.read()) {
      if (each < 0) {
        throw new EOFException("The connection ended inside an answer");
      }
      line.write(each);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }
}
