package emporium.payment.provider;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** All providers there are, by id and by what they offer. */
@Component
public class PaymentProviders {

  private final Map<String, PaymentProvider> byId;
  private final Map<String, Offer> byMethod = new LinkedHashMap<>();

  /**
   * @throws IllegalStateException if two of them have the same id or offer the same method
   */
  public PaymentProviders(List<PaymentProvider> providers) {
    byId = providers.stream().collect(toMap(PaymentProvider::id, Function.identity()));
    for (PaymentProvider provider : providers) {
      for (PaymentMethod method : provider.methods()) {
        if (byMethod.put(method.id(), new Offer(provider, method)) != null) {
          throw new IllegalStateException("two providers offer the method " + method.id());
        }
      }
    }
  }

  private record Offer(PaymentProvider provider, PaymentMethod method) {}

  public Optional<PaymentProvider> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * @throws IllegalStateException if there is none; it was switched off with payments under way
   */
  public PaymentProvider of(String id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no payment provider " + id));
  }

  /** Every method, in the order to show them. */
  public List<PaymentMethod> methods() {
    return byMethod.values().stream().map(Offer::method).toList();
  }

  public Optional<PaymentMethod> method(String methodId) {
    return Optional.ofNullable(byMethod.get(methodId)).map(Offer::method);
  }

  /** The id of the provider that offers a method. */
  public Optional<String> providerOf(String methodId) {
    return Optional.ofNullable(byMethod.get(methodId)).map(offer -> offer.provider().id());
  }
}
