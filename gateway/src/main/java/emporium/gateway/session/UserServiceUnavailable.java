package emporium.gateway.session;

/** User-service does not answer, so nobody knows whose request this is. */
public class UserServiceUnavailable extends RuntimeException {

  UserServiceUnavailable(Throwable cause) {
    super(cause);
  }
}
