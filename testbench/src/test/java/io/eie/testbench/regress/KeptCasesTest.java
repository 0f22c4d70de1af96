// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.regress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.eie.sim.regress.plan.PlanFile;
import io.eie.sim.regress.plan.RegressionCase;
import io.eie.sim.regress.run.CaseResult;
import io.eie.sim.regress.run.CaseRunner;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.run.InstalledTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Cases that failed once, as {@code eie regress shrink} writes them: each file of {@code
 * src/test/resources/regress} is a test.
 */
class KeptCasesTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "regress");

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @Test
  void thereAreCases() throws IOException {
    assertThat(files()).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyKeptCasePasses() throws IOException {
    return files().stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> passes(file)));
  }

  private static void passes(Path file) {
    Assumptions.assumeTrue(
        InstalledTools.find().canSimulate(), "Verilator, g++ and make are not installed");
    PlanFile.Stored stored = PlanFile.read(file);
    for (RegressionCase one : stored.plan().cases()) {
      CaseResult result =
          new CaseRunner(stored.folder())
              .run(one, stored.plan().config(one), new GeneratedRtl().forShortRuns());
      assertThat(result.message()).as("%s, case %s", file, one.id()).isNull();
      assertThat(result.passes()).isTrue();
    }
  }
}
