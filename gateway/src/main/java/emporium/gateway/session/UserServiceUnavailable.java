package emporium.gateway.session;

/** User-service does not answer, and without it this request cannot be told whose it is. */
public class UserServiceUnavailable extends RuntimeException {

  UserServiceUnavailable(Throwable cause) {
    super(cause);
  }
}
