package emporium.stack.mail;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the mail catcher shows: pages for people, {@code /api/messages} for programs.
 *
 * <ul>
 *   <li>{@code GET /api/messages?to=&limit=}: newest first
 *   <li>{@code GET /api/messages/{id}}
 *   <li>{@code DELETE /api/messages}
 * </ul>
 */
final class MailPages implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(MailPages.class.getName());
  private static final String JSON = "application/json";
  private static final String HTML = "text/html; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Mailbox mailbox;
  private final JsonMapper json = new JsonMapper();

  private MailPages(HttpServer server, Mailbox mailbox) {
    this.server = server;
    this.mailbox = mailbox;
  }

  static MailPages start(String address, int port, Mailbox mailbox) throws IOException {
    var pages = new MailPages(HttpServer.create(new InetSocketAddress(address, port), 0), mailbox);
    pages.server.createContext("/", pages::handle);
    pages.server.setExecutor(pages.threads);
    pages.server.start();
    return pages;
  }

  private record Answer(int status, String type, String body) {
    static final Answer NOT_FOUND = new Answer(404, TEXT, "There is no such page or mail.\n");
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, answer(exchange));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Cannot answer " + exchange.getRequestURI(), e);
      throw e;
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    List<String> path =
        Arrays.stream(exchange.getRequestURI().getPath().split("/", -1))
            .filter(segment -> !segment.isEmpty())
            .toList();
    boolean api = path.size() > 1 && path.get(0).equals("api") && path.get(1).equals("messages");
    return switch (exchange.getRequestMethod()) {
      case "GET", "HEAD" -> api ? api(exchange, path) : page(path);
      case "DELETE" -> api && path.size() == 2 ? clear() : Answer.NOT_FOUND;
      default -> new Answer(405, TEXT, "Only GET and DELETE.\n");
    };
  }

  private Answer clear() throws IOException {
    mailbox.clear();
    return new Answer(204, TEXT, "");
  }

  private Answer api(HttpExchange exchange, List<String> path) {
    if (path.size() == 2) {
      Optional<String> to = parameter(exchange, "to");
      int limit = parameter(exchange, "limit").map(Integer::parseInt).orElse(Mailbox.CAPACITY);
      ArrayNode list = json.createArrayNode();
      mailbox.all().stream()
          .filter(mail -> to.map(mail::isTo).orElse(true))
          .limit(limit)
          .forEach(mail -> list.add(toJson(mail)));
      return new Answer(200, JSON, list.toString());
    }
    return path.size() == 3
        ? mailbox
            .find(path.get(2))
            .map(mail -> new Answer(200, JSON, toJson(mail).toString()))
            .orElse(Answer.NOT_FOUND)
        : Answer.NOT_FOUND;
  }

  private ObjectNode toJson(Mail mail) {
    return json.createObjectNode()
        .put("id", mail.id())
        .put("to", mail.to())
        .put("from", mail.from())
        .put("subject", mail.subject())
        .put("receivedAt", mail.receivedAt().toString())
        .put("text", mail.text())
        .put("html", mail.html());
  }

  private static Optional<String> parameter(HttpExchange exchange, String name) {
    String query = exchange.getRequestURI().getRawQuery();
    return query == null
        ? Optional.empty()
        : Arrays.stream(query.split("&", -1))
            .filter(pair -> pair.startsWith(name + "="))
            .map(pair ->
                URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
            .findFirst();
  }

  private Answer page(List<String> path) throws IOException {
    if (path.isEmpty()) {
      return new Answer(200, HTML, MailHtml.list(mailbox.all()));
    }
    if (path.size() < 2 || !path.get(0).equals("messages")) {
      return Answer.NOT_FOUND;
    }
    String id = path.get(1);
    Optional<Mail> mail = mailbox.find(id);
    Optional<Answer> answer =
        switch (path.size() == 2 ? "" : path.get(2)) {
          case "" -> mail.map(found -> new Answer(200, HTML, MailHtml.mail(found)));
          case "html" -> mail.map(found -> new Answer(200, HTML, MailHtml.body(found)));
          case "source" -> mailbox.source(id).map(source -> new Answer(200, TEXT, source));
          default -> Optional.empty();
        };
    return answer.orElse(Answer.NOT_FOUND);
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.type());
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    boolean empty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(answer.status(), empty ? -1 : body.length);
    if (!empty) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
