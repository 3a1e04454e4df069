package emporium.stack.mail;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the mail catcher shows: pages for people and, for programs, as much of maildev's REST API as
 * is used here, so that whoever reads mails need not know which of the two has caught them.
 *
 * <ul>
 *   <li>{@code GET /email}, {@code GET /email?to.address=}: oldest first
 *   <li>{@code GET /email/{id}}, {@code GET /email/{id}/html}, {@code GET /email/{id}/source}
 *   <li>{@code DELETE /email/all}
 *   <li>{@code GET /healthz}
 * </ul>
 */
final class MailPages implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(MailPages.class.getName());
  private static final String API = "email";
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
    return switch (exchange.getRequestMethod()) {
      case "GET", "HEAD" -> get(exchange, path);
      case "DELETE" -> path.equals(List.of(API, "all")) ? clear() : Answer.NOT_FOUND;
      default -> new Answer(405, TEXT, "Only GET and DELETE.\n");
    };
  }

  private Answer get(HttpExchange exchange, List<String> path) throws IOException {
    return switch (path.isEmpty() ? "" : path.getFirst()) {
      case "" -> new Answer(200, HTML, MailHtml.list(mailbox.all()));
      case "healthz" -> new Answer(200, JSON, "true");
      case API -> path.size() == 1 ? list(exchange) : one(path, mail -> json(toJson(mail)));
      case "messages" -> one(path, mail -> new Answer(200, HTML, MailHtml.mail(mail)));
      default -> Answer.NOT_FOUND;
    };
  }

  private Answer clear() throws IOException {
    mailbox.clear();
    return new Answer(200, JSON, "true");
  }

  private Answer list(HttpExchange exchange) {
    Optional<String> to = parameter(exchange, "to.address");
    ArrayNode list = json.createArrayNode();
    mailbox.all().reversed().stream()
        .filter(mail -> to.map(mail::isTo).orElse(true))
        .forEach(mail -> list.add(toJson(mail)));
    return json(list);
  }

  /** A mail as {@code whole} shows it, its HTML or its source. */
  private Answer one(List<String> path, Function<Mail, Answer> whole) throws IOException {
    if (path.size() < 2) {
      return Answer.NOT_FOUND;
    }
    String id = path.get(1);
    Optional<Mail> mail = mailbox.find(id);
    Optional<Answer> answer =
        switch (path.size() == 2 ? "" : path.get(2)) {
          case "" -> mail.map(whole);
          case "html" -> mail.map(found -> new Answer(200, HTML, MailHtml.body(found)));
          case "source" -> mailbox.source(id).map(source -> new Answer(200, TEXT, source));
          default -> Optional.empty();
        };
    return answer.orElse(Answer.NOT_FOUND);
  }

  private static Answer json(JsonNode body) {
    return new Answer(200, JSON, body.toString());
  }

  private ObjectNode toJson(Mail mail) {
    ObjectNode node =
        json.createObjectNode()
            .put("id", mail.id())
            .put("time", mail.receivedAt().toString())
            .put("subject", mail.subject())
            .put("text", mail.text())
            .put("html", mail.html());
    node.putArray("from").addObject().put("address", mail.from()).put("name", mail.fromName());
    node.putArray("to").addObject().put("address", mail.to()).put("name", "");
    return node;
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
