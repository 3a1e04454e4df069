package emporium.user.account;

import static emporium.starter.security.Permission.CARTS_READ;
import static emporium.starter.security.Permission.PAYMENTS_READ;
import static emporium.starter.security.Permission.PRODUCTS_READ;
import static emporium.starter.security.Permission.SHOP;
import static emporium.starter.security.Permission.STOCK_RESERVE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTests {

  @Test
  void customersShopAndDoNothingElse() {
    assertThat(Role.CUSTOMER.permissions()).containsExactly(SHOP);
  }

  @ParameterizedTest
  @EnumSource(names = "CUSTOMER", mode = EnumSource.Mode.EXCLUDE)
  void staffAreNoCustomersByTheirRole(Role role) {
    assertThat(role.permissions()).isNotEmpty().doesNotContain(SHOP);
  }

  @ParameterizedTest
  @EnumSource(names = "CUSTOMER", mode = EnumSource.Mode.EXCLUDE)
  void anAdministratorMayDoWhateverOtherStaffMay(Role role) {
    assertThat(Role.ADMINISTRATOR.permissions()).containsAll(role.permissions());
  }

  @ParameterizedTest
  @EnumSource
  void nobodyHasThePermissionsOfServices(Role role) {
    assertThat(role.permissions())
        .doesNotContain(CARTS_READ, PRODUCTS_READ, STOCK_RESERVE, PAYMENTS_READ);
  }
}
