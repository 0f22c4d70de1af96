// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import static io.eie.flow.synth.Netlists.cell;
import static io.eie.flow.synth.Netlists.input;
import static io.eie.flow.synth.Netlists.output;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import io.eie.flow.synth.MappedModule.Instance;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedNetlistTest {
  private static final CellLibrary TOY = CellLibrary.of("toy.lib", ToyLibrary.complete().text());

  @TempDir private Path folder;

  @Test
  void modulesComeAfterThoseInThem() {
    MappedNetlist netlist = Netlists.yosys(folder);

    assertThat(netlist.modules()).containsOnlyKeys("Leaf", "Top");
    assertThat(List.copyOf(netlist.modules().keySet())).containsExactly("Leaf", "Top");
    assertThat(netlist.copies()).isEqualTo(Map.of("Top", 1, "Leaf", 2));
    assertThat(netlist.modules().get("Leaf").netName(4)).isEqualTo("s1_data_q");
    assertThat(netlist.modules().get("Top").netName(6)).isEqualTo("sum_o[1]");
    assertThat(netlist.modules().get("Top").netName(7)).isNull();
    assertThat(netlist.modules().get("Top").netNames(MappedModule.LOW)).containsExactly("sum_o[3]");
    assertThat(netlist.modules().get("Top").netName(MappedModule.LOW)).isNull();
  }

  @Test
  void theVerilogAssignsSingleBits() {
    assertThat(NetlistVerilog.of(Netlists.yosys(folder)))
        .isEqualTo(
            """
            module Leaf (clk, data_i, data_o);
              input clk;
              input data_i;
              output data_o;
              DFF_X1 c0_ (.CK(clk), .D(data_i), .Q(data_o));
            endmodule

            module Top (clk, sum_o);
              input clk;
              output [3:0] sum_o;
              wire n7_;
              wire n8_;
              Leaf u_leaf0 (.clk(clk), .data_i(n7_), .data_o(sum_o[0]));
              Leaf u_leaf1 (.clk(clk), .data_i(n8_), .data_o(sum_o[1]));
              SramBank4x2 u_bank (.clk(clk), .enable_i(1'b1), .address_i({1'b0, sum_o[0]}), .read_data_o({n8_, n7_}));
              assign sum_o[2] = sum_o[1];
              assign sum_o[3] = 1'b0;
            endmodule

            """);
  }

  @Test
  void areasAddUpOverInstances() {
    AreaReport areas = AreaReport.of(Netlists.yosys(folder), TOY);

    assertThat(areas.modules())
        .containsExactly(
            new ModuleArea("Leaf", 2, 4.5, 9, 1, 1), new ModuleArea("Top", 1, 0, 0, 0, 0));
    assertThat(areas.withAllInside()).containsEntry("Top", 9.0).containsEntry("Leaf", 4.5);
    assertThat(areas.memories()).isEqualTo(Map.of("SramBank4x2", 1));
  }

  @Test
  void aSoundNetlistPasses() {
    new NetlistCheck(Netlists.yosys(folder), TOY, Netlists.MACROS).check();
  }

  @Test
  void cellsThatTheLibraryHasNotAreNamed() {
    assertThatThrownBy(
            () ->
                check(
                    cell("a", "$_DFFSR_PPP_", "C", 2, "Q", 3),
                    cell("b", "$_DFF_PN0_", "C", 2, "Q", 4)))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "the Liberty file must hold cells for all of the design, had none for $_DFFSR_PPP_, $_DFF_PN0_");
  }

  @Test
  void twoDriversAreFound() {
    assertThatThrownBy(
            () -> check(cell("a", "BUF_X1", "A", 2, "Z", 3), cell("b", "INV_X1", "A", 2, "Z", 3)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a net of Top must have one driver, had another in b (INV_X1)");
  }

  @Test
  void aDrivenInputIsFound() {
    assertThatThrownBy(() -> check(cell("a", "BUF_X1", "A", 3, "Z", 2)))
        .hasMessage("a net of Top must have one driver, had another in a (BUF_X1)");
  }

  @Test
  void nothingThatDrivesIsFound() {
    assertThatThrownBy(() -> check(cell("a", "BUF_X1", "A", 9, "Z", 3)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("every net of Top must be driven, 1 were not, one is null");
  }

  @Test
  void latchesAreFound() {
    CellLibrary latches =
        CellLibrary.of(
            "toy.lib",
            ToyLibrary.complete()
                .text()
                .replace(
                    "cell (XOR2_X1) {",
                    "cell (LATCH) { area : 3; latch (Q, QN) { enable : \"G\"; } pin (G) { direction : input; } } cell (XOR2_X1) {"));

    assertThatThrownBy(
            () ->
                new NetlistCheck(
                        Netlists.of(List.of(input("clk", 2)), cell("a", "LATCH", "G", 2)),
                        latches,
                        Map.of())
                    .check())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Top must hold no latch, held the LATCH a");
  }

  private static void check(Instance... instances) {
    MappedNetlist netlist = Netlists.of(List.of(input("clk", 2), output("q_o", 3)), instances);
    new NetlistCheck(netlist, TOY, Map.of()).check();
  }
}
