package emporium.catalog.media;

/** A picture is not accepted. */
final class UnfitPicture extends Exception {

  /** Why not. */
  enum Reason {
    /** It is not what name and content type say, or is broken. */
    NOT_THAT_TYPE,
    TOO_MANY_PIXELS,
    /** It does more than draw. */
    UNSAFE
  }

  private final Reason reason;

  UnfitPicture(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
