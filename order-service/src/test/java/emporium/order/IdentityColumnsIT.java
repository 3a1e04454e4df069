package emporium.order;

import emporium.test.contract.IdentityColumns;
import org.junit.jupiter.api.Test;

@OrderServiceTest
class IdentityColumnsIT {

  @Test
  void whatIdentifiesIsComparedByBytes() {
    IdentityColumns.assertBinary("orders");
  }
}
