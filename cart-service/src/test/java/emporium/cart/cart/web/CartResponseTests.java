package emporium.cart.cart.web;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.cart.cart.Cart;
import emporium.cart.cart.CartSnapshot;
import emporium.cart.cart.Notice;
import emporium.cart.cart.Notice.Code;
import emporium.cart.cart.ShowCart.Described;
import emporium.cart.cart.web.CartResponse.NoticeResponse;
import emporium.cart.cart.web.CartResponse.Option;
import emporium.cart.product.VariantCopy;
import emporium.cart.product.VariantFixtures;
import emporium.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class CartResponseTests {

  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
  private static final String TITLE = "Harbour Desk Lamp";

  private final UUID lamp = UUID.randomUUID();

  @Test
  void addsUpWhatIsSold() {
    CartResponse cart = of(VariantFixtures.inStock(lamp), 2);

    assertThat(cart.items().getFirst().lineTotal()).isEqualTo(euros(7980));
    assertThat(cart.subtotal()).isEqualTo(euros(7980));
    assertThat(cart.itemCount()).isEqualTo(2);
    assertThat(cart.notices()).isEmpty();
  }

  @Test
  void whatIsNoLongerSoldIsShownAndNotAddedUp() {
    CartResponse cart = of(VariantFixtures.withdrawn(lamp), 2);

    assertThat(cart.items().getFirst().availability()).isEqualTo("SOLD_OUT");
    assertThat(cart.items().getFirst().unitPrice()).isEqualTo(euros(3990));
    assertThat(cart.subtotal()).isEqualTo(euros(0));
    assertThat(cart.notices()).containsExactly(notice(Code.SOLD_OUT, 2));
  }

  @Test
  void saysHowManyAreLeftIfTheCartHasMore() {
    assertThat(of(VariantFixtures.lowStock(lamp, 3), 50).notices())
        .containsExactly(notice(Code.FEWER_REMAINING, 3));
    assertThat(of(VariantFixtures.lowStock(lamp, 3), 3).notices()).isEmpty();
  }

  @Test
  void saysWhatAUnitCostWhenItWasAddedIfThatHasChanged() {
    assertThat(of(VariantFixtures.inStock(lamp), 1).items().getFirst().priceWhenAdded()).isNull();

    Cart.Item cheaperOnce = new Cart.Item(lamp, UUID.randomUUID(), 1, euros(2990));
    CartSnapshot cart =
        new CartSnapshot(
            UUID.randomUUID(), 1, 1, List.of(cheaperOnce), List.of(cheaperOnce), List.of());
    CartResponse shown = of(cart, VariantFixtures.inStock(lamp), new MockHttpServletRequest());

    assertThat(shown.items().getFirst().priceWhenAdded()).isEqualTo(euros(2990));
    assertThat(shown.savedItems().getFirst().priceWhenAdded()).isEqualTo(euros(2990));
    assertThat(shown.subtotal()).isEqualTo(euros(3990));
  }

  @Test
  void namesTheProductThatDidNotFit() {
    CartSnapshot merged =
        new CartSnapshot(
            UUID.randomUUID(),
            1,
            1,
            List.of(item(99)),
            List.of(),
            List.of(new Notice(Code.QUANTITY_LIMIT, lamp, 21)));

    CartResponse cart = of(merged, VariantFixtures.inStock(lamp), new MockHttpServletRequest());

    assertThat(cart.notices()).containsExactly(notice(Code.QUANTITY_LIMIT, 21));
  }

  @Test
  void textsComeInTheLanguageThatIsAskedFor() {
    var english = new MockHttpServletRequest();
    var austrian = new MockHttpServletRequest();
    austrian.addHeader("Accept-Language", "de-AT");
    var chosen = new MockHttpServletRequest();
    chosen.addHeader("Accept-Language", "en");
    chosen.setParameter("locale", "de");
    var unreadable = new MockHttpServletRequest();
    unreadable.addHeader("Accept-Language", ";;;");

    assertThat(inLanguageOf(english)).isEqualTo(TITLE);
    assertThat(inLanguageOf(austrian)).isEqualTo("Schreibtischlampe Harbour");
    assertThat(inLanguageOf(chosen)).isEqualTo("Schreibtischlampe Harbour");
    assertThat(inLanguageOf(unreadable)).isEqualTo(TITLE);
    assertThat(
            of(snapshot(1), VariantFixtures.inStock(lamp), austrian).items().getFirst().options())
        .containsExactly(new Option("Farbe", "Schwarz"));
  }

  private String inLanguageOf(MockHttpServletRequest request) {
    return of(snapshot(1), VariantFixtures.inStock(lamp), request).items().getFirst().title();
  }

  private CartResponse of(VariantCopy variant, int quantity) {
    return of(snapshot(quantity), variant, new MockHttpServletRequest());
  }

  private CartResponse of(CartSnapshot cart, VariantCopy variant, MockHttpServletRequest request) {
    return CartResponse.of(
        new Described(cart, Map.of(lamp, variant), NOON), Languages.of(request), "EUR");
  }

  private CartSnapshot snapshot(int quantity) {
    return new CartSnapshot(UUID.randomUUID(), 1, 1, List.of(item(quantity)), List.of(), List.of());
  }

  private Cart.Item item(int quantity) {
    return new Cart.Item(lamp, UUID.randomUUID(), quantity, euros(3990));
  }

  private NoticeResponse notice(Code code, int quantity) {
    return new NoticeResponse(code, lamp, TITLE, quantity);
  }

  private static Money euros(long cents) {
    return new Money(cents, "EUR");
  }
}
