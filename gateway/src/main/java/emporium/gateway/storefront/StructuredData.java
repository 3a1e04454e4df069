package emporium.gateway.storefront;

import emporium.gateway.language.Language;
import emporium.gateway.storefront.CatalogueAnswers.Availability;
import emporium.gateway.storefront.CatalogueAnswers.Product;
import emporium.gateway.storefront.CatalogueAnswers.ProductSummary;
import emporium.gateway.storefront.CatalogueAnswers.Variant;
import emporium.money.Money;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What pages are about, as JSON-LD of <a href="https://schema.org">schema.org</a>, with the
 * properties that search engines ask for.
 */
@Component
class StructuredData {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final PublicAddress address;

  StructuredData(PublicAddress address) {
    this.address = address;
  }

  /** A step of the way from the home page, by its address in English. */
  record Crumb(String name, String path) {}

  ObjectNode organization(Language language) {
    return document("Organization")
        .put("name", Words.in(language).say("shop"))
        .put("url", address.of("/"))
        .put("logo", address.of("/favicon.svg"));
  }

  ObjectNode webSite(Language language) {
    String search = address.of(language, "/search") + "?q={search_term_string}";
    return document("WebSite")
        .put("name", Words.in(language).say("shop"))
        .put("url", address.of(language, "/"))
        .put("inLanguage", language.tag())
        .set(
            "potentialAction",
            part("SearchAction")
                .put("query-input", "required name=search_term_string")
                .set("target", part("EntryPoint").put("urlTemplate", search)));
  }

  ObjectNode breadcrumbs(Language language, List<Crumb> way) {
    ArrayNode steps = JSON.arrayNode();
    for (Crumb crumb : way) {
      steps.add(
          part("ListItem")
              .put("position", steps.size() + 1)
              .put("name", crumb.name())
              .put("item", address.of(language, crumb.path())));
    }
    return document("BreadcrumbList").set("itemListElement", steps);
  }

  ObjectNode list(Language language, List<ProductSummary> products) {
    ArrayNode items = JSON.arrayNode();
    for (ProductSummary product : products) {
      items.add(
          part("ListItem")
              .put("position", items.size() + 1)
              .put("url", addressOf(language, product.slug())));
    }
    return document("ItemList").put("numberOfItems", products.size()).set("itemListElement", items);
  }

  ObjectNode product(Language language, Product product) {
    ArrayNode pictures = JSON.arrayNode();
    product.pictures().forEach(picture -> pictures.add(address.of(picture.path())));
    return document("Product")
        .put("name", product.title())
        .put("description", product.description())
        .put("sku", product.variants().getFirst().sku())
        .put("url", addressOf(language, product.slug()))
        .set("image", pictures)
        .set("brand", part("Brand").put("name", product.brand()))
        .set("offers", offers(language, product));
  }

  private ObjectNode offers(Language language, Product product) {
    List<Variant> variants = product.variants();
    if (variants.size() == 1) {
      return offer(language, product, variants.getFirst());
    }
    ArrayNode offers = JSON.arrayNode();
    variants.forEach(variant -> offers.add(offer(language, product, variant)));
    return part("AggregateOffer")
        .put("lowPrice", decimal(product.cheapest().amount()))
        .put("highPrice", decimal(product.highestPrice()))
        .put("priceCurrency", product.cheapest().amount().currency())
        .put("offerCount", variants.size())
        .set("offers", offers);
  }

  private ObjectNode offer(Language language, Product product, Variant variant) {
    return part("Offer")
        .put("sku", variant.sku())
        .put("price", decimal(variant.amount()))
        .put("priceCurrency", variant.amount().currency())
        .put("availability", availability(variant.availability()))
        .put("itemCondition", "https://schema.org/NewCondition")
        .put("url", addressOf(language, product.slug()));
  }

  private static String decimal(Money price) {
    return price.toDecimal().toPlainString();
  }

  private static String availability(Availability availability) {
    return switch (availability) {
      case IN_STOCK -> "https://schema.org/InStock";
      case LOW_STOCK -> "https://schema.org/LimitedAvailability";
      case SOLD_OUT -> "https://schema.org/OutOfStock";
    };
  }

  private String addressOf(Language language, String product) {
    return address.of(language, PagePath.ofProduct(product));
  }

  private static ObjectNode document(String type) {
    return JSON.objectNode().put("@context", "https://schema.org").put("@type", type);
  }

  private static ObjectNode part(String type) {
    return JSON.objectNode().put("@type", type);
  }
}
