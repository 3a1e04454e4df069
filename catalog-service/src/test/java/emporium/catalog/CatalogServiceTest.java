package emporium.catalog;

import emporium.test.store.WithElasticsearch;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMySql;
import emporium.test.token.WithTokenIssuer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole service on its real stores. All such tests share one running instance. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "emporium.catalog.reservation-sweep=200ms",
      "emporium.catalog.order-grace=1s",
      "emporium.catalog.price-check=200ms",
      "emporium.catalog.import-interval=100ms",
      "emporium.catalog.largest-import=1MB",
      "emporium.catalog.largest-picture=64KB",
      "emporium.catalog.largest-media-archive=256KB"
    })
@WithMySql
@WithKafka
@WithElasticsearch
@WithTokenIssuer
public @interface CatalogServiceTest {}
