package emporium.catalog.product.web;

import emporium.catalog.product.ListAddresses;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Addresses for the sitemaps of the gateway, which does not route here. */
@RestController
class InternalAddressController {

  private final ListAddresses listAddresses;

  InternalAddressController(ListAddresses listAddresses) {
    this.listAddresses = listAddresses;
  }

  record CategoryAddressesResponse(List<CategoryAddressResponse> items) {}

  record CategoryAddressResponse(String slug, long productCount, Instant changedAt) {}

  record ProductAddressesResponse(List<ProductAddressResponse> items) {}

  record ProductAddressResponse(String slug, Instant changedAt) {}

  @GetMapping("/internal/addresses/categories")
  @Operation(
      operationId = "listCategoryAddresses",
      summary = "The categories with something on sale, and when that last changed")
  CategoryAddressesResponse categories() {
    return new CategoryAddressesResponse(
        listAddresses.categories().stream()
            .map(c -> new CategoryAddressResponse(c.slug(), c.productCount(), c.changedAt()))
            .toList());
  }

  @GetMapping("/internal/addresses/products")
  @Operation(
      operationId = "listProductAddresses",
      summary = "The products on sale, oldest first, and when they last changed")
  ProductAddressesResponse products(
      @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
      @RequestParam(defaultValue = "1000") @Min(1) @Max(10_000) int size) {
    return new ProductAddressesResponse(
        listAddresses.products(page, size).stream()
            .map(p -> new ProductAddressResponse(p.slug(), p.changedAt()))
            .toList());
  }
}
