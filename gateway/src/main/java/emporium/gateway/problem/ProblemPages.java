package emporium.gateway.problem;

import emporium.starter.problem.Problem;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** For developers who follow the type of a problem document. */
@RestController
@Hidden
class ProblemPages {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final ProblemList problems;
  private final Document template;

  ProblemPages(ProblemList problems) {
    this.problems = problems;
    this.template = read(new ClassPathResource("problems.html"));
  }

  private static Document read(ClassPathResource file) {
    try (InputStream html = file.getInputStream()) {
      return Jsoup.parse(html, StandardCharsets.UTF_8.name(), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @GetMapping("/problems")
  ResponseEntity<String> list() {
    Document page = page("Problems");
    Element main = page.expectFirst("main");
    main.appendElement("p")
        .text(
            "The type of a problem document is one of these. One that is named like an HTTP"
                + " status says no more than that status.");
    Element list = main.appendElement("ul");
    for (DocumentedProblem problem : problems.all()) {
      Element item = list.appendElement("li");
      item.appendElement("a").attr("href", "/problems/" + problem.slug()).text(problem.slug());
      item.appendText(" " + problem.status().value() + " – " + problem.title());
    }
    return answer(page);
  }

  @GetMapping("/problems/{slug}")
  ResponseEntity<String> show(@PathVariable String slug) {
    DocumentedProblem problem =
        problems.find(slug).orElseThrow(() -> Problem.notFound("This problem type").toException());
    Document page = page(problem.title());
    Element list = page.expectFirst("main").appendElement("dl");
    describe(list, "Type", "/problems/" + problem.slug());
    describe(list, "Status", problem.status().value() + " " + problem.status().getReasonPhrase());
    describe(list, "Meaning", problem.meaning());
    describe(list, "What to do", problem.action());
    page.expectFirst("main")
        .appendElement("p")
        .appendElement("a")
        .attr("href", "/problems")
        .text("All problems");
    return answer(page);
  }

  private Document page(String title) {
    Document page = template.clone();
    page.title(title + " – Emporium");
    page.expectFirst("h1").text(title);
    return page;
  }

  private static void describe(Element list, String term, String text) {
    list.appendElement("dt").text(term);
    list.appendElement("dd").text(text);
  }

  private static ResponseEntity<String> answer(Document page) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .contentType(HTML)
        .body(page.outerHtml());
  }
}
