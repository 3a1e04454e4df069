package emporium.order.checkout.client;

import emporium.money.Money;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What catalog-service answers to other services. */
interface CatalogApi {

  @GetExchange("/internal/variants")
  VariantsBody variants(@RequestParam Collection<UUID> ids, @RequestParam String locale);

  @PutExchange("/internal/reservations/{orderId}")
  void reserve(@PathVariable UUID orderId, @RequestBody ReservationBody reservation);

  @DeleteExchange("/internal/reservations/{orderId}")
  void release(@PathVariable UUID orderId);

  record VariantsBody(List<VariantBody> items) {}

  record VariantBody(
      UUID variantId,
      UUID productId,
      String sku,
      String title,
      List<OptionBody> options,
      Money price,
      String taxClass,
      int weightGrams,
      boolean requiresShipping,
      @Nullable String picture) {}

  record OptionBody(String option, String value) {}

  record ReservationBody(List<LineBody> lines) {}

  record LineBody(UUID variantId, int quantity) {}

  /** The problem document of a reservation that cannot be made. */
  record SoldOutBody(@Nullable List<ShortageBody> shortages) {}

  record ShortageBody(UUID variantId, int requested, int available) {}
}
