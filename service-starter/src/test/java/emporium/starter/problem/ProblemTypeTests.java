package emporium.starter.problem;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import emporium.test.architecture.DocumentedProblems;
import org.junit.jupiter.api.Test;

class ProblemTypeTests {

  @Test
  void everyTypeIsDocumented() {
    DocumentedProblems.check(
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("emporium.starter"));
  }
}
