package emporium.gateway.storefront;

import emporium.gateway.config.GatewayConfiguration;
import emporium.gateway.config.GatewayProperties;
import emporium.gateway.config.GatewayProperties.Pages;
import emporium.gateway.language.Language;
import emporium.gateway.storefront.CatalogueAnswers.Addresses;
import emporium.gateway.storefront.CatalogueAnswers.Category;
import emporium.gateway.storefront.CatalogueAnswers.CategoryAddress;
import emporium.gateway.storefront.CatalogueAnswers.Product;
import emporium.gateway.storefront.CatalogueAnswers.ProductAddress;
import emporium.gateway.storefront.CatalogueAnswers.Products;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks catalog-service for what pages show. Every method throws {@link CatalogueUnavailable} if
 * there is no answer, or none that can be read; after several failures nothing is asked for some
 * seconds.
 */
@Component
class Catalogue {

  private static final Logger log = LoggerFactory.getLogger(Catalogue.class);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  /** Pages: what is missing of an answer shall fail here and not in the middle of a page. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /**
   * A part of the catalogue.
   *
   * @param value what the gateway needs of it
   * @param json the whole answer, as it came
   */
  record Read<T>(T value, JsonNode json) {}

  private record Named(Language language, String slug) {}

  private final RestClient http;
  private final CircuitBreaker breaker;

  private final Remembered<Language, Answer<Read<List<Category>>>> categories;
  private final Remembered<Language, Answer<Read<Products>>> newest;
  private final Remembered<Named, Answer<Read<Products>>> productsOfCategories;
  private final Remembered<Named, Answer<Read<Product>>> products;

  Catalogue(GatewayProperties properties, RestClient.Builder clients, MeterRegistry meters) {
    Pages pages = properties.gateway().pages();
    this.categories = new Remembered<>(10, pages, this::askForCategories);
    this.newest = new Remembered<>(10, pages, this::askForNewest);
    this.productsOfCategories = new Remembered<>(500, pages, this::askForProducts);
    this.products = new Remembered<>(2000, pages, this::askForProduct);
    HttpClientSettings settings =
        HttpClientSettings.defaults()
            .withConnectTimeout(pages.patience())
            .withReadTimeout(Duration.ofSeconds(2));
    this.http =
        clients
            .clone()
            .baseUrl(properties.gateway().catalogService())
            .requestFactory(GatewayConfiguration.withConnections(50).build(settings))
            .build();
    var breakers =
        CircuitBreakerRegistry.of(
            CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .slowCallDurationThreshold(pages.patience())
                .slowCallRateThreshold(80)
                .waitDurationInOpenState(PAUSE)
                .permittedNumberOfCallsInHalfOpenState(3)
                .build());
    TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
    this.breaker = breakers.circuitBreaker("catalog-pages");
  }

  /** The categories with something on sale. */
  Read<List<Category>> categories(Language language) {
    return categories.get(language).required();
  }

  /** The first page of the list of all products, newest first. */
  Read<Products> newestProducts(Language language) {
    return newest.get(language).required();
  }

  /** The first page of a category's list, newest first. */
  Answer<Read<Products>> products(Language language, String category) {
    return productsOfCategories.get(new Named(language, category));
  }

  Answer<Read<Product>> product(Language language, String slug) {
    return products.get(new Named(language, slug));
  }

  List<CategoryAddress> categoryAddresses() {
    Answer<Read<Addresses<CategoryAddress>>> answer =
        ask(Language.ENGLISH, new TypeReference<>() {}, "/internal/addresses/categories");
    return answer.required().value().items();
  }

  /**
   * @param page counts from 0
   */
  List<ProductAddress> productAddresses(int page, int size) {
    Answer<Read<Addresses<ProductAddress>>> answer =
        ask(
            Language.ENGLISH,
            new TypeReference<>() {},
            "/internal/addresses/products?page={page}&size={size}",
            page,
            size);
    return answer.required().value().items();
  }

  private Answer<Read<List<Category>>> askForCategories(Language language) {
    return ask(language, new TypeReference<>() {}, "/api/categories");
  }

  private Answer<Read<Products>> askForNewest(Language language) {
    return ask(language, new TypeReference<>() {}, "/api/products");
  }

  private Answer<Read<Products>> askForProducts(Named category) {
    return ask(
        category.language(),
        new TypeReference<>() {},
        "/api/products?category={slug}",
        category.slug());
  }

  private Answer<Read<Product>> askForProduct(Named product) {
    return ask(
        product.language(), new TypeReference<>() {}, "/api/products/{slug}", product.slug());
  }

  private <T> Answer<Read<T>> ask(
      Language language, TypeReference<T> type, String path, Object... variables) {
    try {
      return breaker.executeSupplier(() ->
          http.get()
              .uri(path, variables)
              .header(HttpHeaders.ACCEPT_LANGUAGE, language.tag())
              .exchangeForRequiredValue((_, response) -> read(response, type)));
    } catch (CallNotPermittedException e) {
      throw new CatalogueUnavailable(e);
    } catch (RestClientException | JacksonException | CatalogueUnavailable e) {
      log.atWarn()
          .addKeyValue("path", path)
          .addKeyValue("cause", e.toString())
          .log("The catalogue does not answer for a page");
      throw new CatalogueUnavailable(e);
    }
  }

  private static <T> Answer<Read<T>> read(ClientHttpResponse response, TypeReference<T> type)
      throws IOException {
    return switch (response.getStatusCode().value()) {
      case 200 -> {
        JsonNode json = JSON.readTree(response.getBody());
        T value = JSON.treeToValue(json, type);
        if (value == null) {
          throw new CatalogueUnavailable("an empty answer");
        }
        yield new Answer.Found<>(new Read<>(value, json));
      }
      case 301 -> new Answer.Moved<>(slugIn(response.getHeaders()));
      case 404 -> new Answer.Absent<>();
      case 410 -> new Answer.Withdrawn<>();
      default -> throw new CatalogueUnavailable("status " + response.getStatusCode().value());
    };
  }

  private static String slugIn(HttpHeaders headers) {
    URI location = headers.getLocation();
    if (location == null) {
      throw new CatalogueUnavailable("a redirect to nowhere");
    }
    return UriComponentsBuilder.fromUri(location).build().getPathSegments().getLast();
  }
}
