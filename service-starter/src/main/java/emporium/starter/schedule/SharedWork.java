package emporium.starter.schedule;

import java.util.function.IntSupplier;
import org.springframework.transaction.support.TransactionOperations;

/** What several instances do at once, each with rows the others have not locked. */
public final class SharedWork {

  private SharedWork() {}

  /**
   * Does one batch after another, each in a transaction of its own, until there is nothing left.
   *
   * @param batch returns how much it has done
   */
  public static void untilNoneIsLeft(TransactionOperations transactions, IntSupplier batch) {
    Integer done;
    do {
      done = transactions.execute(_ -> batch.getAsInt());
    } while (done != null && done > 0);
  }
}
