package emporium.test.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules of the house. A service holds itself to them by
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "emporium.order", importOptions = DoNotIncludeTests.class)
 * class ArchitectureTests {
 *   @ArchTest static final ArchTests houseRules = ArchTests.in(HouseRules.class);
 * }
 * }</pre>
 */
public final class HouseRules {

  private static final String[] EDGES = {"..web..", "..messaging..", "..client.."};

  private HouseRules() {}

  @ArchTest
  static final ArchRule featuresDoNotKnowTheirEdges =
      noClasses()
          .that(not(resideInAnyPackage("..web..", "..messaging..", "..client..", "..config..")))
          .should()
          .dependOnClassesThat(resideInAnyPackage(EDGES).and(resideInAPackage("emporium..")))
          .as("A feature's root does not import its web, messaging or client package")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule featuresFormNoCycles =
      SlicesRuleDefinition.slices()
          .matching("emporium.*.(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule controllersStayInTheirPackage =
      classes()
          .that()
          .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
          .should()
          .notBePublic()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule controllersCallUseCasesInsteadOfRepositories =
      noClasses()
          .that()
          .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
          .should()
          .dependOnClassesThat()
          .areAssignableTo("org.springframework.data.repository.Repository")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule responsesStandInTheirEdge =
      classes()
          .that()
          .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
          .or()
          .haveSimpleNameEndingWith("Response")
          .should(answerWithTypesOfTheEdge())
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule noRemoteCallInsideATransaction =
      methods()
          .that()
          .areMetaAnnotatedWith("org.springframework.transaction.annotation.Transactional")
          .should()
          .beDeclaredInClassesThat(not(useTheNetwork()))
          .as("A class with transactional methods makes no remote calls")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule jobsAreBeans =
      methods()
          .should()
          .notBeAnnotatedWith("org.springframework.scheduling.annotation.Scheduled")
          .because("a bean of the type Job is the one form")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule timeComesFromAClock =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .as("Time comes from an injected " + Clock.class.getSimpleName());

  @ArchTest
  static final ArchRule dependenciesComeThroughConstructors =
      noFields()
          .should()
          .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
          .orShould()
          .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule moneyIsNeverFloatingPoint =
      noFields()
          .that()
          .haveNameMatching(".*(?i)(price|amount|total|cost|fee|tax|money).*")
          .should()
          .haveRawType(double.class)
          .orShould()
          .haveRawType(float.class)
          .orShould()
          .haveRawType(Double.class)
          .orShould()
          .haveRawType(Float.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule instantsAreNamedAt =
      fields()
          .that()
          .haveRawType(Instant.class)
          .should()
          .haveNameMatching("([a-z].*At|at|now|paymentDueAt|after|before|until)")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule namesSaySomething =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Dto")
          .orShould()
          .haveSimpleNameEndingWith("Vm")
          .orShould()
          .haveSimpleNameEndingWith("Entity")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Service");

  @ArchTest
  static final ArchRule packagesAreNamedAfterTheDomain =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..impl..",
              "..util..",
              "..utils..",
              "..common..",
              "..helper..",
              "..dto..",
              "..model..",
              "..service..");

  @ArchTest
  static final ArchRule settingsComeFromPropertiesRecords =
      classes().should(nameNoSettingInAnnotations());

  @ArchTest
  static void problemTypesAreDocumented(JavaClasses service) {
    DocumentedProblems.check(service);
  }

  @ArchTest static final ArchRule servicesMeetOnlyInTheContracts = classes().should(stayAtHome());

  /**
   * What keeps the contracts out of the domain. A service that obeys adds
   *
   * <pre>{@code
   * @ArchTest static final ArchTests contracts = ArchTests.in(HouseRules.Contracts.class);
   * }</pre>
   */
  public static final class Contracts {

    private static final String EVENTS = "emporium.events.(*)..";

    private Contracts() {}

    @ArchTest
    static final ArchRule domainCodeImportsNoEvent =
        noClasses()
            .that(not(translateEvents()))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(EVENTS)
            .as("Only listeners, event mappers (*Events) and outboxes import event records")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule reasonsAreTheServicesOwn =
        noFields()
            .should()
            .haveRawType(resideInAPackage(EVENTS).and(Predicates.ENUMS))
            .as("Reason enums are a service's own; what came with an event is translated")
            .allowEmptyShould(true);

    private static DescribedPredicate<JavaClass> translateEvents() {
      return new DescribedPredicate<>("translate events") {
        @Override
        public boolean test(JavaClass type) {
          JavaClass outermost = type;
          while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
          }
          return resideInAnyPackage("..messaging..", "..outbox..").test(outermost)
              || outermost.getSimpleName().endsWith("Events")
              || outermost.getSimpleName().endsWith("Outbox");
        }
      };
    }
  }

  /** Enums carry no structure: they stand in a response as they are. */
  private static ArchCondition<JavaClass> answerWithTypesOfTheEdge() {
    return new ArchCondition<>("answer with records of the package web, never with the domain's") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Set<JavaClass> answered = new LinkedHashSet<>();
        if (type.isMetaAnnotatedWith("org.springframework.stereotype.Controller")) {
          type.getMethods().stream()
              .filter(method ->
                  method.isMetaAnnotatedWith(
                      "org.springframework.web.bind.annotation.RequestMapping"))
              .forEach(method -> collect(method.getReturnType(), answered));
        } else {
          collect(type, answered);
        }
        answered.stream()
            .filter(part -> !part.isEnum() && !isOfTheEdge(part))
            .forEach(part ->
                events.add(
                    SimpleConditionEvent.violated(
                        type, type.getName() + " answers with " + part.getName())));
      }
    };
  }

  private static void collect(JavaType type, Set<JavaClass> answered) {
    type.getAllInvolvedRawTypes().stream()
        .filter(answered::add)
        .filter(part -> part.getPackageName().startsWith("emporium.") && isOfTheEdge(part))
        .flatMap(part -> part.getFields().stream())
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
        .forEach(field -> collect(field.getType(), answered));
  }

  private static boolean isOfTheEdge(JavaClass type) {
    return !type.getPackageName().startsWith("emporium.")
        || resideInAnyPackage("emporium.money..", "emporium.starter..", "..web..").test(type);
  }

  private static DescribedPredicate<JavaClass> useTheNetwork() {
    return new DescribedPredicate<>("use the network") {
      @Override
      public boolean test(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
            .map(dependency -> dependency.getTargetClass())
            .anyMatch(target ->
                target.getPackageName().equals("org.springframework.web.client")
                    || target.getPackageName().equals("java.net.http")
                    || (target.getPackageName().startsWith("emporium.")
                        && target.getPackageName().endsWith(".client")));
      }
    };
  }

  private static ArchCondition<JavaClass> nameNoSettingInAnnotations() {
    return new ArchCondition<>("name no setting in an annotation") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream.of(
                Stream.of(type),
                type.getMembers().stream(),
                type.getCodeUnits().stream().flatMap(unit -> unit.getParameters().stream()))
            .flatMap(Function.identity())
            .flatMap(element -> ((HasAnnotations<?>) element).getAnnotations().stream())
            .filter(annotation -> namesSetting(annotation.getProperties().values()))
            .forEach(annotation ->
                events.add(SimpleConditionEvent.violated(type, annotation.getDescription())));
      }
    };
  }

  private static boolean namesSetting(Object value) {
    return switch (value) {
      case String text -> text.contains("${");
      case Object[] values -> namesSetting(List.of(values));
      case Collection<?> values -> values.stream().anyMatch(HouseRules::namesSetting);
      default -> false;
    };
  }

  private static ArchCondition<JavaClass> stayAtHome() {
    Set<String> shared = Set.of("events", "money", "starter");
    return new ArchCondition<>("depend on other services only through common-events") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String home = contextOf(type);
        type.getDirectDependenciesFromSelf().stream()
            .filter(d -> d.getTargetClass().getPackageName().startsWith("emporium."))
            .filter(d -> !contextOf(d.getTargetClass()).equals(home))
            .filter(d -> !shared.contains(contextOf(d.getTargetClass())))
            .forEach(d -> events.add(SimpleConditionEvent.violated(type, d.getDescription())));
      }
    };
  }

  static String contextOf(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length > 1 ? parts[1] : "";
  }
}
