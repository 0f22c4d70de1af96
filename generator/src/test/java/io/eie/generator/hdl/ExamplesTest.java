// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.eie.generator.hdl.Emission.MemoryInfo;
import io.eie.generator.hdl.example.AdderTree;
import io.eie.generator.hdl.example.Fifo;
import io.eie.generator.hdl.example.MaskedWords;
import io.eie.generator.hdl.example.MemoryForms;
import io.eie.generator.hdl.example.SaturatingAccumulator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example modules in Verilator's and Yosys' eyes, and running in Icarus. */
class ExamplesTest {
  private static final EmitOptions DEFAULTS = EmitOptions.defaults();

  private static final String CLOCK =
      """
      reg clk = 0;
      reg reset = 1;
      always #1 clk = !clk;
      """;

  @TempDir private Path folder;

  @Test
  void allAreCleanForEveryTool() {
    new Tools(folder).lint(Emitter.emit(DEFAULTS, () -> new Fifo(8, 3)));
    new Tools(folder).lint(Emitter.emit(DEFAULTS, SaturatingAccumulator::new));
    new Tools(folder).lint(Emitter.emit(DEFAULTS, () -> new AdderTree(5)));
    new Tools(folder).lint(Emitter.emit(DEFAULTS, MemoryForms::new));
    new Tools(folder).lint(Emitter.emit(DEFAULTS, MaskedWords::new));
  }

  @Test
  void theFifoKeepsTheOrderUnderRandomStalls() {
    String bench =
        """
        module bench;
        %s
        reg input_valid_i = 0;
        wire input_ready_o;
        reg [7:0] input_value_i = 0;
        wire output_valid_o;
        reg output_ready_i = 0;
        wire [7:0] output_value_o;
        wire [3:0] level_o;
        integer seed = 1;
        integer most = 0;
        Fifo8x8 dut(.*);
        always @(posedge clk) begin
          if (input_valid_i && input_ready_o) input_value_i <= input_value_i + 7;
          if (output_valid_o && output_ready_i) $display("%%0d", output_value_o);
          if (level_o > most) most = level_o;
          input_valid_i <= !reset && ($random(seed) %% 4 != 0);
          output_ready_i <= !reset && ($random(seed) %% 3 == 0);
        end
        initial begin
          repeat (2) @(posedge clk);
          reset <= 0;
          repeat (400) @(posedge clk);
          $display("most %%0d", most);
          $finish;
        end
        endmodule
        """
            .formatted(CLOCK);

    List<String> lines =
        new ArrayList<>(
            new Tools(folder).simulate(Emitter.emit(DEFAULTS, () -> new Fifo(8, 3)), bench));

    assertThat(lines).hasSizeGreaterThan(80).last().isEqualTo("most 8");
    lines.remove(lines.size() - 1);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i)).as("word %d", i).isEqualTo(String.valueOf(7 * i % 256));
    }
  }

  @Test
  void theAccumulatorForwardsAndSaturates() {
    Random random = new Random(0);
    int[] sums = new int[16];
    List<String> expected = new ArrayList<>();
    StringBuilder steps = new StringBuilder();
    for (int row = 0; row < 16; row++) {
      steps.append("step(1, 1, ").append(row).append(", 0, 0);\n");
      expected.add("0");
    }
    for (int i = 0; i < 600; i++) {
      int row = random.nextInt(3);
      int weight = i < 300 ? random.nextInt(256) - 128 : 127 - random.nextInt(3);
      int activation = i < 300 ? random.nextInt(256) - 128 : i < 450 ? 127 : -128;
      boolean valid = random.nextInt(5) != 0;
      steps.append("step(").append(valid ? 1 : 0).append(", 0, ").append(row);
      steps.append(", ").append(weight).append(", ").append(activation).append(");\n");
      if (valid) {
        sums[row] = Math.max(-32768, Math.min(32767, sums[row] + weight * activation));
        expected.add(String.valueOf(sums[row]));
      }
    }
    String bench =
        """
        module bench;
        %s
        reg valid_i = 0;
        reg clear_i = 0;
        reg [3:0] row_i = 0;
        reg [7:0] weight_i = 0;
        reg [7:0] activation_i = 0;
        wire done_valid_o;
        wire signed [15:0] done_o;
        SaturatingAccumulator dut(.*);
        always @(posedge clk) if (done_valid_o) $display("%%0d", done_o);
        task step(input v, input c, input [3:0] r, input [7:0] w, input [7:0] a);
        begin
          valid_i <= v; clear_i <= c; row_i <= r; weight_i <= w; activation_i <= a;
          @(posedge clk);
        end
        endtask
        initial begin
          repeat (2) @(posedge clk);
          reset <= 0;
          %s
          step(0, 0, 0, 0, 0);
          repeat (4) @(posedge clk);
          $finish;
        end
        endmodule
        """
            .formatted(CLOCK, steps);

    assertThat(expected).contains("32767", "-32768");
    assertThat(
            new Tools(folder).simulate(Emitter.emit(DEFAULTS, SaturatingAccumulator::new), bench))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void everyReplicaOfTheTreeWorksOnItsOwnInput() {
    String bench =
        """
        module bench;
        %s
        wire [23:0] sum_o;
        reg [7:0] v0 = 1, v1 = 20, v2 = 30, v3 = 40, v4 = 255;
        AdderTree5 dut(.sum_o(sum_o), .values0_i(v0), .values1_i(v1), .values2_i(v2),
          .values3_i(v3), .values4_i(v4), .clk(clk), .reset(reset));
        initial begin
          @(posedge clk);
          reset <= 0;
          repeat (2) @(posedge clk);
          #1 $display("%%0d", sum_o);
          v3 <= 0;
          repeat (2) @(posedge clk);
          #1 $display("%%0d", sum_o);
          $finish;
        end
        endmodule
        """
            .formatted(CLOCK);

    assertThat(new Tools(folder).simulate(Emitter.emit(DEFAULTS, () -> new AdderTree(5)), bench))
        .containsExactly(
            String.valueOf(1 + 400 + 900 + 1600 + 65025), String.valueOf(1 + 400 + 900 + 65025));
  }

  @Test
  void memoryPortsReadAtOnceOrHoldWhatTheyRead() {
    Emission emission = Emitter.emit(DEFAULTS, MemoryForms::new);
    String bench =
        """
        module bench;
        reg clk = 0;
        always #1 clk = !clk;
        reg enable_i = 0;
        reg write_i = 0;
        reg [2:0] address_i = 0;
        reg [11:0] data_i = 0;
        wire [11:0] now_o, held_o;
        wire top_bit_o;
        MemoryForms dut(.*);
        task step(input e, input w, input [2:0] a, input [11:0] d);
        begin
          enable_i = e; write_i = w; address_i = a; data_i = d;
          @(posedge clk);
          #0.5 $display("%%h %%h %%b", now_o, held_o, top_bit_o);
        end
        endtask
        initial begin
          step(0, 1, 0, 12'hABC);
          step(0, 1, 5, 12'h123);
          step(1, 0, 0, 0);
          step(0, 0, 5, 0);
          step(1, 0, 5, 0);
          step(0, 1, 5, 12'hFFF);
          $finish;
        end
        endmodule
        """
            .formatted();

    assertThat(new Tools(folder).simulate(emission, bench))
        .containsExactly(
            "abc xxx x", "123 xxx 0", "abc abc 0", "123 abc 0", "123 123 0", "fff 123 0");
    assertThat(emission.memories())
        .extracting(MemoryInfo::module, MemoryInfo::name, MemoryInfo::words, MemoryInfo::width)
        .containsExactly(tuple("MemoryForms", "words", 6, 12), tuple("MemoryForms", "flags", 2, 1));
    assertThat(emission.top().text())
        .contains("words_read_data", "words_read1_data", "words_read1_enable", "words_write_data")
        .doesNotContain("spinal", "reset");
  }

  @Test
  void aMaskedWriteLeavesTheOtherPartsOfTheWord() {
    Emission emission = Emitter.emit(DEFAULTS, MaskedWords::new);
    String bench =
        """
        module bench;
        reg clk = 0;
        always #1 clk = !clk;
        reg enable_i = 0;
        reg write_i = 0;
        reg [2:0] mask_i = 0;
        reg [1:0] address_i = 0;
        reg [11:0] data_i = 0;
        wire [11:0] now_o, held_o;
        MaskedWords dut(.*);
        task step(input e, input w, input [2:0] m, input [1:0] a, input [11:0] d);
        begin
          enable_i = e; write_i = w; mask_i = m; address_i = a; data_i = d;
          @(posedge clk);
          #0.5 $display("%h %h", now_o, held_o);
        end
        endtask
        initial begin
          step(0, 1, 3'b111, 1, 12'hABC);
          step(0, 1, 3'b111, 3, 12'h123);
          step(1, 0, 3'b111, 1, 12'h000);
          step(0, 1, 3'b101, 1, 12'h456);
          step(0, 1, 3'b000, 1, 12'h777);
          step(0, 0, 3'b111, 1, 12'h888);
          step(1, 0, 3'b010, 1, 12'h000);
          step(1, 0, 3'b000, 3, 12'h000);
          $finish;
        end
        endmodule
        """;

    assertThat(new Tools(folder).simulate(emission, bench))
        .containsExactly(
            "abc xxx", "123 xxx", "abc abc", "4b6 abc", "4b6 abc", "4b6 abc", "4b6 4b6", "123 123");
    assertThat(emission.memories())
        .extracting(MemoryInfo::name, MemoryInfo::words, MemoryInfo::width, MemoryInfo::maskBits)
        .containsExactly(tuple("words", 4, 12, 3));
    assertThat(emission.top().text())
        .contains("words0", "words1", "words2", "words_write_mask")
        .doesNotContain("spinal", "symbol", "reset");
  }
}
