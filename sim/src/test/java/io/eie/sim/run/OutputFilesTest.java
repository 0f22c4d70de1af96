// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import io.eie.compiler.read.InputVectors;
import io.eie.sim.report.LayerReport;
import io.eie.sim.report.SimulationReport;
import io.eie.sim.run.compare.Comparison;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {
  private static final RunOutcome BATCH = outcome(new int[] {-3, 8}, new int[] {5, 5});

  @TempDir private Path folder;

  @Test
  void valuesAreScaledByTheirFormat() {
    Path file = folder.resolve("y.npy");

    OutputFiles.writeValues(BATCH, file);

    InputVectors read = InputVectors.read(file, OptionalDouble.empty());
    assertThat(read.count()).isEqualTo(2);
    assertThat(read.vector(0)).containsExactly(-0.75, 2);
    assertThat(read.vector(1)).containsExactly(1.25, 1.25);
    assertThat(header(file)).contains("'<f4'").contains("(2, 2)");
  }

  @Test
  void rawIntegersTakeAsManyBytesAsTheyNeed() {
    Path narrow = folder.resolve("narrow.npy");
    Path wide = folder.resolve("wide.npy");

    OutputFiles.writeRaw(BATCH, 16, narrow);
    OutputFiles.writeRaw(BATCH, 17, wide);

    assertThat(header(narrow)).contains("'<i2'");
    assertThat(header(wide)).contains("'<i4'");
    for (Path file : List.of(narrow, wide)) {
      InputVectors read = InputVectors.read(file, OptionalDouble.empty());
      assertThat(read.vector(0)).containsExactly(-3, 8);
      assertThat(read.vector(1)).containsExactly(5, 5);
    }
  }

  @Test
  void oneVectorHasOneDimension() {
    Path file = folder.resolve("y.npy");

    OutputFiles.writeValues(outcome(new int[] {1, 2, 3}), file);

    assertThat(header(file)).contains("(3,)");
  }

  @Test
  void theLargestIsTheFirstOfEqualOnes() {
    assertThat(BATCH.largest(0)).isEqualTo(1);
    assertThat(BATCH.largest(1)).isZero();
  }

  @Test
  void theLargestDistanceIsFound() {
    InputVectors expected = InputVectors.of(new double[] {-0.75, 2.5}, new double[] {1, 1.25});

    assertThat(Expectation.compare(BATCH, expected)).isEqualTo(new Expectation(0.5, 0, 1));
  }

  @Test
  void expectedOutputsMustBeAsMany() {
    InputVectors expected = InputVectors.of(new double[] {1, 2});

    assertThatThrownBy(() -> Expectation.compare(BATCH, expected))
        .isInstanceOf(UserException.class)
        .hasMessage("expected outputs must be 2 x 2 (vectors x outputs), were 1 x 2");
  }

  private static String header(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  private static RunOutcome outcome(int[]... outputs) {
    SimulationReport report =
        new SimulationReport(
            "0",
            "golden",
            "native",
            Map.of(),
            null,
            null,
            null,
            null,
            null,
            outputs.length,
            List.of(LayerReport.ofValues("fc", 1, 1, 1, 0)));
    return new RunOutcome(
        report,
        2,
        List.of(outputs),
        List.of(),
        Optional.empty(),
        0,
        Optional.empty(),
        Comparison.NONE);
  }
}
