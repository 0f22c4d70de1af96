// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.eie.common.UserException;
import io.eie.sim.verilator.CoverageReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageSumTest {
  @TempDir private Path folder;

  private Path written(String name, String... points) throws IOException {
    return Files.writeString(
        folder.resolve(name), "# SystemC::Coverage-3\n" + String.join("", points));
  }

  /** A line as Verilator writes it. */
  private static String point(String page, String kind, int line, String instance, int count) {
    return "C '\u0001f\u0002rtl/one.v\u0001l\u0002"
        + line
        + "\u0001n\u00021\u0001page\u0002"
        + page
        + "/one\u0001o\u0002"
        + kind
        + "\u0001h\u0002"
        + instance
        + "' "
        + count
        + "\n";
  }

  private CoverageSum sum() throws IOException {
    CoverageSum sum = new CoverageSum();
    sum.add(
        written(
            "first.dat",
            point("v_branch", "if", 3, "TOP.u_a", 2),
            point("v_branch", "if", 3, "TOP.u_b", 0),
            point("v_branch", "else", 3, "TOP.u_a", 0),
            point("v_user", "point_full", 5, "TOP.u_a", 0),
            point("v_user", "point_empty", 6, "TOP.u_a", 0)));
    sum.add(
        written(
            "second.dat",
            point("v_branch", "if", 3, "TOP.u_a", 5),
            point("v_user", "point_full", 5, "TOP.u_a", 1),
            point("v_user", "point_flushed", 7, "TOP.u_a", 0)));
    return sum;
  }

  @Test
  void instancesAndSimulationsAddUp() throws IOException {
    CoverageReport report = sum().report();

    assertThat(report.modules().get("one").points())
        .extracting(CoverageReport.Point::kind, CoverageReport.Point::count)
        .containsExactly(tuple("else", 0L), tuple("if", 7L));
    assertThat(report.coverPoints().get("one").points())
        .extracting(CoverageReport.Point::kind, CoverageReport.Point::count)
        .containsExactly(
            tuple("point_empty", 0L), tuple("point_flushed", 0L), tuple("point_full", 1L));
  }

  @Test
  void aWrittenSumCanBeContinued() throws IOException {
    Path file = folder.resolve("sum.dat");
    sum().write(file);
    CoverageSum continued = new CoverageSum();
    continued.add(file);
    continued.add(written("third.dat", point("v_branch", "else", 3, "TOP.u_b", 4)));

    assertThat(CoverageReport.read(file)).isEqualTo(sum().report());
    assertThat(continued.report().modules().get("one").uncovered()).isEmpty();
  }

  @Test
  void whatNeedNotBeReachedDoesNotCount() throws IOException {
    CoverageSummary summary =
        CoverageSummary.of(
            sum().report(), CoverageExclusions.of("# never flushed\npoint one point_flushed\n"));

    assertThat(summary.blocks()).isEqualTo(new CoverageSummary.Share(1, 2));
    assertThat(summary.points()).isEqualTo(new CoverageSummary.Share(1, 2));
    assertThat(summary.points().percent()).isEqualTo(50);
    assertThat(summary.notReached()).containsExactly("one point_empty");
    assertThat(summary.excluded()).containsExactly(Map.entry("never flushed", 1));
    assertThat(summary.modules())
        .extracting(CoverageSummary.ModuleShare::name)
        .containsExactly("one");
  }

  @Test
  void aFileThatIsNoCoverageIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("text.dat"), "hello\n");
    assertThatThrownBy(() -> new CoverageSum().add(text))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("coverage file must begin with");
  }
}
