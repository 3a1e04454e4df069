package emporium.stack.service;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.stack.home.Home;
import emporium.stack.home.Ports;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceSettingsTests {

  private ServiceSettings settings;

  @BeforeEach
  void setUp(@TempDir Path folder) throws IOException {
    settings = new ServiceSettings(Ports.offset(1000), Secrets.of(new Home(folder)));
  }

  @Test
  void tellEachServiceItsOwnPortAndWhereTheOthersAre() {
    assertThat(settings.environment(Service.ORDER_SERVICE))
        .containsEntry("SERVER_PORT", "9084")
        .containsEntry("MANAGEMENT_SERVER_PORT", "19084")
        .containsEntry("EMPORIUM_PUBLIC_URL", "http://localhost:9080")
        .containsEntry("CART_SERVICE_URL", "http://localhost:9083")
        .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:20092")
        .containsEntry("MYSQL_USERNAME", "orders")
        .containsKey("ORDER_SERVICE_CLIENT_SECRET");
  }

  @Test
  void giveADocumentDatabaseOnlyToWhomItBelongs() {
    assertThat(settings.environment(Service.CART_SERVICE))
        .containsEntry("MONGODB_URI", "mongodb://127.0.0.1:18017")
        .doesNotContainKey("MYSQL_USERNAME");
    assertThat(settings.environment(Service.NOTIFICATION_SERVICE))
        .containsEntry("MONGODB_URI", "mongodb://127.0.0.1:18017");
    assertThat(settings.environment(Service.GATEWAY))
        .doesNotContainKeys("MONGODB_URI", "MYSQL_USERNAME");
  }

  @Test
  void keepSessionsWhereNothingIsEvictedForACache() {
    assertThat(settings.environment(Service.GATEWAY)).containsEntry("REDIS_PORT", "17379");
    assertThat(settings.environment(Service.CART_SERVICE)).containsEntry("REDIS_PORT", "17380");
    assertThat(settings.environment(Service.USER_SERVICE)).doesNotContainKey("REDIS_PORT");
  }

  @Test
  void nameServicesAsTheirModules() {
    assertThat(Service.USER_SERVICE.id()).isEqualTo("user-service");
    assertThat(Service.named("gateway")).hasValue(Service.GATEWAY);
    assertThat(Service.named("mysql")).isEmpty();
  }
}
