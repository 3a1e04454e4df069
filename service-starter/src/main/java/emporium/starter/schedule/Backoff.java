package emporium.starter.schedule;

import java.time.Duration;

/**
 * Exponential back-off, how long to wait before the next try: each pause is twice the one before
 * it, up to the longest.
 *
 * @param first before the second try
 */
public record Backoff(Duration first, Duration longest) {

  /** Twice the first pause this often is beyond every longest one. */
  private static final int MOST_DOUBLINGS = 20;

  /**
   * @param doublings 0 for the first pause
   */
  public Duration after(int doublings) {
    Duration pause = first.multipliedBy(1L << Math.min(doublings, MOST_DOUBLINGS));
    return pause.compareTo(longest) < 0 ? pause : longest;
  }
}
