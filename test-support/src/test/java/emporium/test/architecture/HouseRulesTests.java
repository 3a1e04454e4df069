package emporium.test.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import emporium.test.architecture.sample.HiddenSettings;
import emporium.test.architecture.sample.placed.PlacedEvents;
import emporium.test.architecture.sample.placed.PlacedOrder;
import emporium.test.architecture.sample.placed.messaging.PlacedListener;
import emporium.test.architecture.sample.placed.web.LeakingController;
import emporium.test.architecture.sample.placed.web.LeakingResponse;
import emporium.test.architecture.sample.placed.web.OrderResponse;
import org.junit.jupiter.api.Test;

class HouseRulesTests {

  @Test
  void listenersAndEventMappersKnowEventsAndTheDomainDoesNot() {
    ArchRule rule = HouseRules.Contracts.domainCodeImportsNoEvent;

    assertThat(violations(rule, PlacedListener.class, PlacedEvents.class)).isZero();
    assertThat(violations(rule, PlacedOrder.class)).isPositive();
  }

  @Test
  void aReasonIsNotKeptAsItCame() {
    ArchRule rule = HouseRules.Contracts.reasonsAreTheServicesOwn;

    assertThat(violations(rule, PlacedListener.class, PlacedEvents.class)).isZero();
    assertThat(violations(rule, PlacedOrder.class)).isEqualTo(1);
  }

  @Test
  void settingsAreNotNamedInAnnotationsOfAnyElement() {
    ArchRule rule = HouseRules.settingsComeFromPropertiesRecords;

    assertThat(violations(rule, HiddenSettings.class)).isEqualTo(3);
    assertThat(violations(rule, PlacedOrder.class)).isZero();
  }

  @Test
  void aResponseConsistsOfTheEdgesOwnRecords() {
    ArchRule rule = HouseRules.responsesStandInTheirEdge;

    assertThat(violations(rule, OrderResponse.class, OrderResponse.Line.class)).isZero();
    assertThat(violations(rule, LeakingResponse.class, PlacedOrder.class)).isEqualTo(1);
    assertThat(violations(rule, LeakingController.class, PlacedOrder.class)).isEqualTo(1);
  }

  private static int violations(ArchRule rule, Class<?>... classes) {
    return rule.evaluate(new ClassFileImporter().importClasses(classes))
        .getFailureReport()
        .getDetails()
        .size();
  }
}
