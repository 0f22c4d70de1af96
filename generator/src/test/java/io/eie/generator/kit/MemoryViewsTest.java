// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.estimate.MemoryArea;
import io.eie.generator.hdl.Emission;
import io.eie.generator.kit.GeneratedFolder.Ended;
import io.eie.generator.text.Values;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view of every memory beside the RTL's own module, cycle by cycle under random traffic. */
class MemoryViewsTest {
  private static final int ACCESSES = 3000;

  /** Answers a read for one cycle, and is unknown in every other. */
  private static final String MACRO =
      """
      module %1$s (
        output reg [%2$d-1:0] rd_out, input [%3$d-1:0] addr_in, input we_in,
        input [%2$d-1:0] wd_in, input [%2$d-1:0] w_mask_in, input clk, input ce_in);
        reg [%2$d-1:0] mem [0:%4$d-1];
        always @(posedge clk) begin
          rd_out <= {%2$d{1'bx}};
          if (ce_in && we_in) mem[addr_in] <= (wd_in & w_mask_in) | (mem[addr_in] & ~w_mask_in);
          else if (ce_in) rd_out <= mem[addr_in];
        end
      endmodule
      """;

  private static final String BENCH =
      """
      module bench;
        reg clk = 0, enable = 0, write = 0;
        reg [%1$d-1:0] address = 0;
        reg [%2$d-1:0] data = 0;
        reg [%3$d-1:0] mask = 0;
        wire [%2$d-1:0] expected, actual;
        integer i, j, errors = 0, known = 0;
        Reference u_reference (%4$s .read_data_o(expected));
        %5$s u_view (%4$s .read_data_o(actual));
        initial begin
          for (i = 0; i < %6$d; i = i + 1) begin
            enable = $random;
            write = $random;
            mask = $random;
            for (j = 0; j < %2$d; j = j + 16) data = {data, 16'b0} ^ ($random & 16'hffff);
            // Few addresses, or nothing would be read that was written; all over the memory.
            address = ({$random} %% 4) * (%7$d / 4) + {$random} %% 2;
            #1 clk = 1;
            #1 clk = 0;
            if (actual !== expected) errors = errors + 1;
            if (expected[0] !== 1'bx) known = known + 1;
          end
          $display("errors %%0d, known %%0d", errors, known);
        end
      endmodule
      """;

  @TempDir private Path place;

  @SmokeShard(of = 4)
  @ParameterizedTest
  @EnumSource(names = {"TINY4", "SMALL16", "PAPER64", "EIE64"})
  void everyViewIsTheMemoryOfTheRtl(Preset preset) {
    viewsAreTheMemories(preset.config());
  }

  /** Words of 65 bits and of four times 17 bits among others. */
  @SmokeShard(of = 4)
  @Test
  void everyViewOfAMemoryWithParityIsTheMemoryOfTheRtl() {
    viewsAreTheMemories(Preset.SMALL16.config().with("memoryProtection", "parity"));
  }

  private void viewsAreTheMemories(EieConfig config) {
    GeneratedFolder folder = new GeneratedFolder(config, place.resolve("rtl"));
    assertThat(folder.memories()).hasSizeGreaterThan(4);
    for (SramMacro memory : folder.memories()) {
      for (String view : List.of("behavioural", "fpga", "fakeram45", "bsg_fakeram", "compiler")) {
        String said =
            compare(folder, memory, folder.text(path(view, memory)), macroOf(folder, view, memory));
        assertThat(said).as(path(view, memory)).matches("errors 0, known [1-9]\\d{2,}\n");
      }
    }
  }

  @SmokeShard(of = 3)
  @ParameterizedTest
  @ValueSource(strings = {"answered_q ? answer : held_q", "mask[b/BITS]", "if (read) begin"})
  void aWrongViewIsFound(String right) {
    String wrong =
        switch (right) {
          case "mask[b/BITS]" -> "1'b1";
          case "if (read) begin" -> "if (enable_i && row == 0) begin";
          default -> "answer";
        };
    Preset preset = right.startsWith("if") ? Preset.PAPER64 : Preset.SMALL16;
    GeneratedFolder folder = new GeneratedFolder(preset.config(), place.resolve("rtl"));
    SramMacro memory =
        folder.memories().stream()
            .filter(each -> right.startsWith("if") ? each.words() > 2048 : each.values() > 1)
            .findFirst()
            .orElseThrow();
    String view = folder.text(path("fakeram45", memory));
    assertThat(view).contains(right);

    assertThat(
            compare(
                folder, memory, view.replace(right, wrong), macroOf(folder, "fakeram45", memory)))
        .matches("errors [1-9]\\d*, known \\d+\n");
  }

  private static String path(String view, SramMacro memory) {
    return "memories/" + view + "/" + memory.module() + ".v";
  }

  private static String macroOf(GeneratedFolder folder, String view, SramMacro memory) {
    if (view.equals("compiler")) {
      return folder.text("memories/compiler/models/" + memory.compilerMacro() + ".v");
    }
    if (!view.contains("fakeram")) {
      return "";
    }
    FakeRam ram = view.equals("fakeram45") ? FakeRam.nangate45(memory) : FakeRam.single(memory);
    return MACRO.formatted(ram.macro(), ram.width(), BitCount.toCount(ram.depth()), ram.depth());
  }

  private static String compare(
      GeneratedFolder folder, SramMacro memory, String view, String macro) {
    String connections =
        ".clk(clk), .enable_i(enable), .write_i(write), .address_i(address), .write_data_i(data),"
            + (memory.values() > 1 ? " .write_mask_i(mask)," : "");
    folder.write(
        "compare/reference.v",
        folder
            .text(memory.module() + ".v")
            .replace("module " + memory.module() + " (", "module Reference ("));
    folder.write("compare/view.v", view);
    folder.write(
        "compare/bench.v",
        macro
            + BENCH.formatted(
                memory.addressBits(),
                memory.width(),
                memory.values(),
                connections,
                memory.module(),
                ACCESSES,
                memory.words()));
    Ended compiled =
        folder.run(
            "iverilog",
            "-o",
            "compare/bench",
            "compare/reference.v",
            "compare/view.v",
            "compare/bench.v");
    assertThat(compiled).as(memory.module()).isEqualTo(new Ended(0, ""));
    return folder.run("vvp", "-n", "compare/bench").said();
  }

  /** Each line of what the template of a wrapper does beside passing pins through. */
  @SmokeShard(of = 3)
  @ParameterizedTest
  @ValueSource(strings = {"answered_q ? answer : held_q", "mask[b/BITS]", ".CEN(!enable_i)"})
  void aWrongWrapperIsFound(String right) {
    GeneratedFolder folder = new GeneratedFolder(Preset.SMALL16.config(), place.resolve("rtl"));
    SramMacro memory =
        folder.memories().stream().filter(each -> each.values() > 1).findFirst().orElseThrow();
    String wrapper = folder.text(path("compiler", memory));
    assertThat(wrapper).contains(right);
    String wrong =
        switch (right) {
          case "mask[b/BITS]" -> "1'b1";
          case ".CEN(!enable_i)" -> ".CEN(enable_i)";
          default -> "answer";
        };

    assertThat(
            compare(
                folder, memory, wrapper.replace(right, wrong), macroOf(folder, "compiler", memory)))
        .matches("errors [1-9]\\d*, known \\d+\n");
  }

  /** With pins for the top module, and with power pins; the list of files is for a simulator. */
  @SmokeShard(of = 3)
  @Test
  void theWrappersOfACompilersMacrosAreWholeDesigns() {
    GeneratedFolder folder =
        new GeneratedFolder(
            Preset.SMALL16.config().with("memoryPins", "rme:4,test:1"), place.resolve("rtl"));
    assertThat(folder.text(path("compiler", folder.memories().get(0))))
        .contains(".RME(memory_rme_i),\n", ".TEST(memory_test_i),\n");

    for (String power : List.of("", "-DUSE_POWER_PINS")) {
      assertThat(
              folder.run(
                  "sh",
                  "-c",
                  "iverilog -g2005 "
                      + power
                      + " -s Eie -c memories/compiler/eie.f -o compiler.vvp"))
          .isEqualTo(new Ended(0, ""));
    }
    assertThat(
            folder.run(
                "sh",
                "-c",
                "verilator --lint-only -Wall -Wno-UNUSEDSIGNAL --top-module Eie eie.vlt -f memories/compiler/eie.f"))
        .isEqualTo(new Ended(0, ""));
  }

  /** With each view in place of the RTL's modules the design is as clean as it is with them. */
  @SmokeShard(of = 2)
  @ParameterizedTest
  @ValueSource(strings = {"behavioural", "fpga"})
  void theDesignWithAViewIsClean(String view) {
    GeneratedFolder folder = new GeneratedFolder(Preset.SMALL16.config(), place.resolve("rtl"));
    List<String> memories = folder.memories().stream().map(SramMacro::module).toList();
    StringBuilder files = new StringBuilder();
    memories.forEach(memory -> files.append("memories/%s/%s.v%n".formatted(view, memory)));
    folder.design().emission().files().stream()
        .filter(file -> !memories.contains(file.moduleName()))
        .map(Emission.SourceFile::fileName)
        .forEach(file -> files.append(file).append('\n'));
    folder.write("view.f", files.toString());

    assertThat(
            folder.run(
                "verilator",
                "--lint-only",
                "-Wall",
                "--top-module",
                "Eie",
                "eie.vlt",
                "-f",
                "view.f"))
        .isEqualTo(new Ended(0, ""));
    assertThat(folder.run("iverilog", "-Wall", "-s", "Eie", "-c", "view.f", "-o", "view.vvp"))
        .isEqualTo(new Ended(0, ""));
  }

  /** Yosys makes block RAM of every memory: of every value of a word one at least. */
  @SmokeShard(of = 4)
  @ParameterizedTest
  @EnumSource
  void everyMemoryBecomesBlockRam(FpgaFamily family) {
    GeneratedFolder folder = new GeneratedFolder(Preset.SMALL16.config(), place.resolve("rtl"));
    Values values = family.values(new Values());
    StringBuilder script = new StringBuilder();
    for (SramMacro memory : folder.memories()) {
      script
          .append("read_verilog %s%n".formatted(path("fpga", memory)))
          .append(values.word("test", "synth"))
          .append(" -top %s%n".formatted(memory.module()))
          .append("select -assert-min %d ".formatted(memory.values()))
          .append(values.word("test", "blockRam"))
          // Nothing but block RAM and the logic of its enables is left: no register.
          .append("%nselect -assert-none t:*DFF* t:TRELLIS_FF t:FD* %%u %%u%n".formatted())
          .append("delete%n".formatted());
    }
    folder.write("block.ys", script.toString());

    assertThat(folder.run("yosys", "-qq", "block.ys")).isEqualTo(new Ended(0, ""));
  }

  @Test
  void memoriesJsonTellsWhatTheFlowHasToKnow() throws Exception {
    GeneratedFolder folder = new GeneratedFolder(Preset.SMALL16.config(), place.resolve("rtl"));
    JsonNode root = new ObjectMapper().readTree(folder.text("memories.json"));

    JsonNode memories = root.get("memories");
    assertThat(memories).hasSize(folder.memories().size());
    assertThat(memories.get(4).toString())
        .isEqualTo(
            "{\"module\":\"EieSramBank32x4x32\",\"words\":32,\"width\":128,\"maskBits\":4,"
                + "\"ports\":\"1rw\",\"readLatency\":1,\"readUnderWrite\":\"holds\","
                + "\"readDataHolds\":true,\"count\":16,\"perElement\":1,"
                + "\"estimate\":{\"areaUm2\":2400,\"widthUm\":138.56,\"heightUm\":17.32,"
                + "\"aspectRatio\":0.12},"
                + "\"fakeram45\":{\"macro\":\"fakeram45_32x64\",\"rows\":1,\"columns\":2,"
                + "\"areaUm2\":4571,\"widthUm\":36.86,\"heightUm\":62.0,\"aspectRatio\":1.68}}");
    memories.forEach(
        memory ->
            assertThat(folder.path("memories/fpga/" + memory.get("module").asText() + ".v"))
                .isRegularFile());
    JsonNode shapes =
        new ObjectMapper().readTree(folder.text("memories/bsg_fakeram.json")).get("srams");
    assertThat(shapes.get(0).toString())
        .isEqualTo("{\"name\":\"fakeram_1024x14\",\"width\":14,\"depth\":1024,\"banks\":1}");
  }

  /** Sums of what it says of each memory, and what the estimate says of the logic. */
  @ParameterizedTest
  @EnumSource(names = {"TINY4", "EIE64", "EIE128"})
  void memoriesJsonHasTotalsOfAnElementAndOfTheDesign(Preset preset) throws Exception {
    EieConfig config = preset.config();
    JsonNode root = new ObjectMapper().readTree(RtlDesign.of(config).kit().get("memories.json"));
    Map<String, ToIntFunction<JsonNode>> parts =
        Map.of(
            "element", memory -> memory.get("perElement").asInt(),
            "design", memory -> memory.get("count").asInt(),
            "beyondElements",
                memory ->
                    memory.get("count").asInt()
                        - config.processingElements() * memory.get("perElement").asInt());
    parts.forEach(
        (part, times) -> {
          JsonNode totals = root.get(part);
          int number = 0;
          int macros = 0;
          long bits = 0;
          double estimate = 0;
          double fakeRam = 0;
          for (JsonNode memory : root.get("memories")) {
            int count = times.applyAsInt(memory);
            JsonNode fake = memory.get("fakeram45");
            number += count;
            macros += count * fake.get("rows").asInt() * fake.get("columns").asInt();
            bits += count * memory.get("words").asLong() * memory.get("width").asLong();
            estimate += count * memory.get("estimate").get("areaUm2").asDouble();
            fakeRam += count * fake.get("areaUm2").asDouble();
          }
          assertThat(totals.get("memories").asInt()).isEqualTo(number).isPositive();
          assertThat(totals.get("fakeram45Macros").asInt()).isEqualTo(macros);
          assertThat(totals.get("bits").asLong()).isEqualTo(bits);
          // Each of the areas that are summed here is rounded.
          assertThat(totals.get("estimateUm2").asDouble())
              .isCloseTo(estimate, Offset.offset(0.5 * number + 1));
          assertThat(totals.get("fakeram45Um2").asDouble())
              .isCloseTo(fakeRam, Offset.offset(0.5 * number + 1));
        });
    assertThat(root.get("element").get("estimateUm2").asDouble())
        .isCloseTo(MemoryArea.elementUm2(config), Offset.offset(1.0));
    assertThat(root.get("element").get("module").asText()).isEqualTo("EieProcessingElement");
    assertThat(root.get("element").get("count").asInt()).isEqualTo(config.processingElements());
    assertThat(root.get("design").get("logicUm2").asLong())
        .isCloseTo(
            config.processingElements() * root.get("element").get("logicUm2").asLong()
                + root.get("beyondElements").get("logicUm2").asLong(),
            Offset.offset((long) config.processingElements()));
  }
}
