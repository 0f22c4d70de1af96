// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VerilatorRequestTest {
  private static VerilatorRequest.Builder valid() {
    return VerilatorRequest.builder().top("top").addFile("top.v", "module top; endmodule");
  }

  private static void assertRefused(VerilatorRequest.Builder builder, String message) {
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void valuesOutOfRangeArePointedOut() {
    assertRefused(valid().top("a b"), "top must be a Verilog identifier, was a b");
    assertRefused(valid().clock(""), "clock must be a Verilog identifier, was ");
    assertRefused(
        VerilatorRequest.builder().top("top"), "files must hold at least one source, was 0");
    assertRefused(valid().addFile("top.v", ""), "files must have different names, was 1 names");
    assertRefused(valid().optimisation(4), "optimisation must lie in 0..3, was 4");
    assertRefused(
        valid().threads(2),
        "threads must be 1 (more were slower on every design measured and cannot stop safely),"
            + " was 2");
    assertRefused(
        valid().addWaivedWarning("fatal -x"),
        "waived warning must be a Verilator warning name, was fatal -x");
    assertThatThrownBy(() -> new VerilogFile("../a.v", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Verilog file name must hold letters, digits, '_', '.' and '-' only (it is written into"
                + " the build folder), was \"../a.v\"");
  }

  @Test
  void aBuilderTakesOverARequest() {
    VerilatorRequest request =
        valid()
            .clock("clock")
            .addControlLine("no_inline -module \"a\"")
            .addBackdoorMemory("a", "m")
            .waves(WaveFormat.FST)
            .coverage(Coverage.LINE)
            .assertions(false)
            .optimisation(1)
            .addWaivedWarning("UNOPTFLAT")
            .build();
    assertThat(request.toBuilder().build()).isEqualTo(request);
    assertThat(request.controlLines())
        .containsExactly("no_inline -module \"a\"", "public_flat_rw -module \"a\" -var \"m\"");
  }
}
