package emporium.catalog;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import emporium.test.architecture.HouseRules;

@AnalyzeClasses(packages = "emporium.catalog", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest static final ArchTests houseRules = ArchTests.in(HouseRules.class);
  @ArchTest static final ArchTests contracts = ArchTests.in(HouseRules.Contracts.class);
}
