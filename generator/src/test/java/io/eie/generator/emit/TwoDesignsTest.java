// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.SmokeShard;
import io.eie.common.UserException;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.hdl.Tools;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two designs with two prefixes of module names are one design to every tool. */
class TwoDesignsTest {
  /** The default prefix, but not the name of the Java file that the text comes from. */
  private static final String OURS = "\\bEie(?!\\.java)";

  private static final Pattern MODULE = Pattern.compile("(?m)^\\s*module (\\w+)");

  private static final EieConfig FIRST = Preset.TINY4.config();
  private static final EieConfig SECOND =
      FIRST.toBuilder().processingElements(6).rowsPerElement(16).exchangeRows(4).build();
  private static final ModulePrefix FOO = new ModulePrefix("Foo");

  @TempDir Path place;

  private static final String CHIP =
      """
      module Chip (
        input  wire        clk,
        input  wire        reset,
        input  wire        valid_i,
        input  wire        write_i,
        input  wire [%1$d:0] first_address_i,
        input  wire [%2$d:0] second_address_i,
        input  wire [63:0] first_data_i,
        input  wire [63:0] second_data_i,
        output wire [1:0]  ready_o,
        output wire [1:0]  valid_o,
        output wire [63:0] first_data_o,
        output wire [63:0] second_data_o,
        output wire [1:0]  error_o,
        output wire [1:0]  unmapped_o,
        output wire [1:0]  interrupt_o,
        output wire [1:0]  idle_o
      );
        Eie u_first (
          .clk (clk), .reset (reset),
          .req_valid_i (valid_i), .req_ready_o (ready_o[0]), .req_write_i (write_i),
          .req_address_i (first_address_i), .req_data_i (first_data_i), .req_strobe_i (8'hff),
          .rsp_valid_o (valid_o[0]), .rsp_ready_i (1'b1), .rsp_data_o (first_data_o),
          .rsp_error_o (error_o[0]), .rsp_unmapped_o (unmapped_o[0]),
          .interrupt_o (interrupt_o[0]), .idle_o (idle_o[0])
        );
        Foo u_second (
          .clk (clk), .reset (reset),
          .req_valid_i (valid_i), .req_ready_o (ready_o[1]), .req_write_i (write_i),
          .req_address_i (second_address_i), .req_data_i (second_data_i), .req_strobe_i (8'hff),
          .rsp_valid_o (valid_o[1]), .rsp_ready_i (1'b1), .rsp_data_o (second_data_o),
          .rsp_error_o (error_o[1]), .rsp_unmapped_o (unmapped_o[1]),
          .interrupt_o (interrupt_o[1]), .idle_o (idle_o[1])
        );
      endmodule
      """;

  /** Writes a bias of the last element of each design and reads it and the designs' hashes. */
  private static final String BENCH =
      """
      module bench;
        reg clk = 1'b0;
        reg reset = 1'b1;
        reg valid = 1'b0;
        reg write = 1'b0;
        reg [%1$d:0] first_address;
        reg [%2$d:0] second_address;
        wire [1:0] ready, valids, errors, unmapped, interrupts;
        wire [63:0] first_data, second_data;
        Chip dut (
          .clk (clk), .reset (reset), .valid_i (valid), .write_i (write),
          .first_address_i (first_address), .second_address_i (second_address),
          .first_data_i (64'd1234), .second_data_i (64'd4321),
          .ready_o (ready), .valid_o (valids), .first_data_o (first_data),
          .second_data_o (second_data), .error_o (errors), .unmapped_o (unmapped),
          .interrupt_o (interrupts), .idle_o ()
        );
        integer cycle;
        reg first_seen, second_seen;
        initial begin
          for (cycle = 0; cycle < 200; cycle = cycle + 1) begin
            #5 clk = 1'b1;
            #5 clk = 1'b0;
            if (cycle == 4) reset = 1'b0;
            valid = cycle == 20 || cycle == 60 || cycle == 100;
            write = cycle == 60;
            first_address = cycle < 60 ? %3$d : %4$d;
            second_address = cycle < 60 ? %5$d : %6$d;
            if (valid && ready != 2'b11) $display("not ready in %%0d", cycle);
            if (valids[0] && !errors[0]) $display("first %%0h", first_data);
            if (valids[1] && !errors[1]) $display("second %%0h", second_data);
          end
          $finish;
        end
      endmodule
      """;

  @SmokeShard(of = 4)
  @Test
  void twoConfigurationsAreLintedAndSimulatedSideBySide() throws IOException {
    RtlFolder.write(FIRST, place.resolve("first"));
    RtlFolder.write(SECOND, FOO, "", place.resolve("second"));
    AddressMap first = AddressMap.of(FIRST);
    AddressMap second = AddressMap.of(SECOND);
    write("chip.v", CHIP.formatted(first.addressBits() - 1, second.addressBits() - 1));
    long hash = first.register(Register.CONFIG_HASH0);
    write(
        "bench.v",
        BENCH.formatted(
            first.addressBits() - 1,
            second.addressBits() - 1,
            hash,
            bias(FIRST),
            hash,
            bias(SECOND)));
    write("both.f", list("first") + list("second") + "chip.v\n");
    Tools tools = new Tools(place);

    tools.assertSilent(
        List.of(
            "verilator",
            "--lint-only",
            "-Wall",
            "--top-module",
            "Chip",
            "-Wno-DECLFILENAME",
            "first/eie.vlt",
            "second/eie.vlt",
            "-f",
            "both.f"));
    tools.assertSilent(
        List.of("iverilog", "-Wall", "-s", "Chip", "-c", "both.f", "-o", "lint.vvp"));
    List<String> expected =
        List.of(
            "first " + FIRST.hash().substring(0, 16).replaceFirst("^0+", ""),
            "second " + SECOND.hash().substring(0, 16).replaceFirst("^0+", ""),
            "first 0",
            "second 0",
            "first 4d2",
            "second 10e1");
    tools.assertSilent(
        List.of("iverilog", "-s", "bench", "-c", "both.f", "bench.v", "-o", "bench.vvp"));
    assertThat(tools.linesOf(List.of("vvp", "-n", "bench.vvp")))
        .containsExactlyInAnyOrderElementsOf(expected);
    tools.linesOf(
        List.of(
            "verilator",
            "--binary",
            "-Wno-fatal",
            "-Wno-lint",
            "-Wno-style",
            "--top-module",
            "bench",
            "-CFLAGS",
            "-O0",
            "-f",
            "both.f",
            "bench.v"));
    assertThat(tools.linesOf(List.of("sh", "-c", "obj_dir/Vbench")))
        .filteredOn(line -> !line.startsWith("- "))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static long bias(EieConfig config) {
    return AddressMap.of(config).element(config.processingElements() - 1, ElementMemory.BIAS, 1);
  }

  private String list(String folder) throws IOException {
    return Files.readAllLines(place.resolve(folder).resolve("eie.f")).stream()
        .map(name -> folder + "/" + name + "\n")
        .reduce("", String::concat);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(place.resolve(name), text);
  }

  /** Of the whole folder, with all views of the memories. */
  private static Set<String> modules(EieConfig config, ModulePrefix prefix) {
    Set<String> names = new TreeSet<>();
    RtlDesign.of(config, prefix)
        .files()
        .forEach(
            (file, text) -> {
              Matcher module = MODULE.matcher(text);
              // what a techmap file defines are rules of Yosys, not modules of a design
              while (file.endsWith(".v")
                  && !file.contains("techmap")
                  && !isForeign(file)
                  && module.find()) {
                names.add(module.group(1));
              }
            });
    return names;
  }

  /** Models of a technology's cells bear the names that the technology gives them. */
  private static boolean isForeign(String file) {
    return file.equals("clock-gate/models.v") || file.startsWith("memories/compiler/models/");
  }

  @Test
  void modelsOfForeignCellsAreTheSameInTwoDesigns() {
    Map<String, String> first = RtlDesign.of(FIRST).files();
    Map<String, String> second = RtlDesign.of(FIRST, FOO).files();

    assertThat(first.keySet()).anyMatch(TwoDesignsTest::isForeign);
    first.forEach(
        (file, text) -> {
          if (isForeign(file)) {
            assertThat(second.get(file)).as(file).isEqualTo(text);
          }
        });
  }

  @Test
  void noModuleNameIsSharedByTwoPrefixes() {
    Set<String> first = modules(FIRST, ModulePrefix.DEFAULT);
    Set<String> second = modules(FIRST, FOO);

    assertThat(first).contains("Eie", "EieAccumulators", "EieClockGate").allMatch(isFrom("Eie"));
    assertThat(second).contains("Foo", "FooAccumulators", "FooClockGate").allMatch(isFrom("Foo"));
    Set<String> shared = new HashSet<>(first);
    shared.retainAll(second);
    assertThat(shared).isEmpty();
    assertThat(second).hasSameSizeAs(first);
  }

  private static java.util.function.Predicate<String> isFrom(String prefix) {
    return name -> name.startsWith(prefix);
  }

  @Test
  void thePrefixChangesNamesOfModulesAndNothingElse() {
    RtlDesign plain = RtlDesign.of(FIRST);
    RtlDesign other = RtlDesign.of(FIRST, FOO);

    assertThat(other.topName()).isEqualTo("Foo");
    assertThat(other.config().hash()).isEqualTo(plain.config().hash());
    assertThat(other.files().keySet())
        .containsExactlyElementsOf(
            plain.files().keySet().stream().map(TwoDesignsTest::asFoo).toList());
    for (int i = 0; i < plain.sources().size(); i++) {
      assertThat(other.sources().get(i).text()).isEqualTo(asFoo(plain.sources().get(i).text()));
    }
    other.files().forEach((name, text) -> assertThat(text).as(name).doesNotContainPattern(OURS));
  }

  private static String asFoo(String text) {
    return text.replaceAll(OURS, "Foo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3D", "a b", "x$", "x/y", "module", "é", "\\esc ", "Entity"})
  void whatIsNoIdentifierIsRefused(String prefix) {
    assertThatThrownBy(() -> new ModulePrefix(prefix))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "the prefix of module names must be a Verilog identifier of letters, digits and"
                + " underscores that begins with no digit and is no keyword, of at most 64"
                + " characters (it is the name of the top module), was '%s'",
            prefix);
  }

  @Test
  void lengthHasAnEnd() {
    assertThat(new ModulePrefix("x".repeat(64)).text()).hasSize(64);
    assertThatThrownBy(() -> new ModulePrefix("x".repeat(65))).isInstanceOf(UserException.class);
  }

  @Test
  void aPrefixThatIsTheNameOfAnotherDesignsModuleIsRefused() {
    assertThatThrownBy(() -> RtlDesign.of(FIRST, new ModulePrefix("EieCodebook")))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "the prefix of module names must not end in the name of a module (a design with the"
                + " prefix Eie has a module EieCodebook), was 'EieCodebook'");
    assertThat(RtlDesign.of(FIRST, new ModulePrefix("Codebook")).topName()).isEqualTo("Codebook");
  }
}
