package emporium.catalog;

import emporium.test.run.OneService;
import emporium.test.store.WithElasticsearch;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMySql;
import emporium.test.token.WithTokenIssuer;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** Catalog-service by itself: {@code mvn -pl catalog-service spring-boot:test-run}. */
@WithMySql
@WithKafka
@WithElasticsearch
@WithTokenIssuer
final class TestCatalogApplication {

  private TestCatalogApplication() {}

  public static void main(String[] arguments) {
    OneService.run(
        TestCatalogApplication.class,
        SpringApplication.from(CatalogApplication::main),
        Map.of(),
        arguments);
  }
}
