// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.eie.common.EnvironmentException;
import io.eie.common.SmokeShard;
import io.eie.common.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageReportTest {
  private static final String TEXT =
      """
      module pair(input clk, input [1:0] a_i, input [1:0] b_i, output [1:0] a_o, output [1:0] b_o);
        one u_a(.clk(clk), .x_i(a_i), .y_o(a_o));
        one u_b(.clk(clk), .x_i(b_i), .y_o(b_o));
      endmodule
      module one(input clk, input [1:0] x_i, output reg [1:0] y_o);
        always @(posedge clk) begin
          if (x_i == 0) begin
            y_o <= 3;
          end else if (x_i == 1) begin
            y_o <= 2;
          end else begin
            y_o <= 1;
          end
        end
      endmodule
      """;

  @TempDir private Path folder;

  private Path run(String name, int a, int b) {
    VerilatorRequest request =
        HandWrittenDesigns.request("pair", TEXT).coverage(Coverage.LINE).build();
    Path file = folder.resolve(name);
    try (Simulation sim =
        VerilatedDesign.build(request, HandWrittenDesigns.cache()).open(1, XMode.ZEROS)) {
      sim.port("a_i").set(a);
      sim.port("b_i").set(b);
      sim.tick(3);
      sim.writeCoverage(file);
    }
    return file;
  }

  private static List<Integer> missed(CoverageReport report) {
    return report.modules().get("one").uncovered().stream()
        .map(CoverageReport.Point::line)
        .sorted()
        .toList();
  }

  @Test
  void instancesAndRunsAddUp() {
    Path first = run("first.dat", 0, 0);
    Path second = run("second.dat", 0, 1);
    Path third = run("third.dat", 2, 0);

    CoverageReport one = CoverageReport.read(first);
    assertThat(missed(one)).isNotEmpty();
    assertThat(one.percent()).isLessThan(100);

    CoverageReport two = CoverageReport.merge(List.of(first, second), folder.resolve("two.dat"));
    assertThat(missed(two).size()).isBetween(1, missed(one).size() - 1);

    CoverageReport all =
        CoverageReport.merge(List.of(first, second, third), folder.resolve("all.dat"));
    CoverageReport.Module module = all.modules().get("one");
    assertThat(missed(all)).isEmpty();
    assertThat(module.covered()).isEqualTo(module.points().size());
    assertThat(module.percent()).isEqualTo(100, within(0.0));
    assertThat(module.points())
        .allSatisfy(point -> assertThat(point.file()).isEqualTo("rtl/pair.v"));
    // Three runs of two instances of three cycles: the block itself ran 18 times.
    assertThat(module.points()).anySatisfy(point -> assertThat(point.count()).isEqualTo(18));
    assertThat(all.percent()).isEqualTo(100, within(0.0));
  }

  @SmokeShard(of = 4)
  @Test
  void bitsThatChangeAndCoverPointsAreCounted() {
    String text =
        """
        module counter (input clk, output reg [2:0] count_q);
          initial count_q = 0;
          always @(posedge clk) count_q <= count_q + 1;
          point_two: cover property (@(posedge clk) count_q == 2);
          point_six: cover property (@(posedge clk) count_q == 6);
        endmodule
        """;
    VerilatorRequest request =
        HandWrittenDesigns.request("counter", text).coverage(Coverage.TOGGLE).build();
    Path file = folder.resolve("toggles.dat");
    try (Simulation sim =
        VerilatedDesign.build(request, HandWrittenDesigns.cache()).open(1, XMode.ZEROS)) {
      sim.tick(3);
      sim.writeCoverage(file);
    }
    CoverageReport report = CoverageReport.read(file);

    assertThat(report.toggles().get("counter").uncovered())
        .extracting(CoverageReport.Point::kind)
        .containsExactly("count_q[2]");
    assertThat(report.coverPoints().get("counter").points())
        .extracting(CoverageReport.Point::kind, CoverageReport.Point::count)
        .containsExactly(tuple("point_six", 0L), tuple("point_two", 1L));
    assertThat(CoverageReport.percent(report.coverPoints())).isEqualTo(50, within(0.0));
  }

  @SmokeShard(of = 3)
  @Test
  void coverageNeedsADesignBuiltForIt() {
    try (Simulation sim = HandWrittenDesigns.open("counter", HandWrittenDesigns.COUNTER)) {
      assertThatThrownBy(() -> sim.writeCoverage(folder.resolve("x.dat")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("design must be built with coverage to write coverage");
    }
  }

  @Test
  void filesThatAreNoCoverageAreRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("text.dat"), "hello\n");
    assertThatThrownBy(() -> CoverageReport.read(text))
        .isInstanceOf(UserException.class)
        .hasMessage("coverage file must begin with \"# SystemC::Coverage\", " + text + " does not");
    Path missing = folder.resolve("missing.dat");
    assertThatThrownBy(() -> CoverageReport.read(missing))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "coverage file must be readable, was java.nio.file.NoSuchFileException: " + missing);
    assertThatThrownBy(() -> CoverageReport.merge(List.of(), folder.resolve("none.dat")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("coverage must have at least one file to merge, was none");
  }

  @Test
  void anUnwritableTargetIsReported() throws IOException {
    HandWrittenDesigns.requireTools();
    Path part = Files.writeString(folder.resolve("empty.dat"), "# SystemC::Coverage-3\n");
    Path target = folder.resolve("no").resolve("sum.dat");
    assertThatThrownBy(() -> CoverageReport.merge(List.of(part), target))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageStartingWith("merged coverage must be writable, was ");
  }
}
