package emporium.catalog;

import emporium.test.contract.IdentityColumns;
import org.junit.jupiter.api.Test;

@CatalogServiceTest
class IdentityColumnsIT {

  @Test
  void areComparedByteByByte() {
    IdentityColumns.assertBinary("catalog");
  }
}
