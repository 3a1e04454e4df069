package emporium.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MavenProgressTests {

  @Test
  void findsWhatWentWrongAmongManyLines() {
    String log =
        """
        [INFO] Building web 0.1.0-SNAPSHOT                       [12/13]
        [INFO] --- exec:3.6.4:exec (build) @ web ---
        Error: ENOENT: no such file, lstat 'openapi.json'

        [ERROR] Command execution failed.
        org.apache.commons.exec.ExecuteException: Process exited with an error: 1
        [INFO] BUILD FAILURE
        [ERROR] Failed to execute goal org.codehaus.mojo:exec on project web -> [Help 1]
        [ERROR]
        [ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.
        [ERROR] After correcting the problems, you can resume the build
        """;

    assertThat(MavenProgress.errors(log.lines().toList()))
        .containsExactly(
            "Error: ENOENT: no such file, lstat 'openapi.json'",
            "[ERROR] Command execution failed.",
            "org.apache.commons.exec.ExecuteException: Process exited with an error: 1",
            "[ERROR] Failed to execute goal org.codehaus.mojo:exec on project web -> [Help 1]");
  }
}
