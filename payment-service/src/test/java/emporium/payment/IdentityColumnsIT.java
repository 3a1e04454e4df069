package emporium.payment;

import emporium.test.contract.IdentityColumns;
import org.junit.jupiter.api.Test;

@PaymentServiceTest
class IdentityColumnsIT {

  @Test
  void whatIdentifiesIsComparedByBytes() {
    IdentityColumns.assertBinary("payments");
  }
}
