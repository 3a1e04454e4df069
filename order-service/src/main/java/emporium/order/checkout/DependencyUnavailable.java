package emporium.order.checkout;

/** A service that checkout needs does not answer in time. */
public class DependencyUnavailable extends RuntimeException {

  public DependencyUnavailable(String service, Throwable cause) {
    super(service + " does not answer", cause);
  }
}
