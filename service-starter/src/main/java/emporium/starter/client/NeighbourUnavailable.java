package emporium.starter.client;

/** Another service does not answer, which may pass: it is down, overloaded or out of reach. */
public class NeighbourUnavailable extends RuntimeException {

  public NeighbourUnavailable(String service, Throwable cause) {
    super(service + " does not answer", cause);
  }
}
