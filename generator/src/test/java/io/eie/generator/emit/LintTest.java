// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SmokeShard;
import io.eie.generator.config.ConfigSource;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.hdl.Tools;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verilator with the waivers, Icarus Verilog and Yosys have nothing to say about any design. */
class LintTest {
  @TempDir Path place;

  private void lint(EieConfig config) {
    RtlFolder.write(config, place.resolve("rtl"));
    RtlDesign design = RtlDesign.of(config);
    Tools tools = new Tools(place.resolve("rtl"));
    tools.assertSilent(
        List.of(
            "verilator", "--lint-only", "-Wall", "--top-module", "Eie", "eie.vlt", "-F", "eie.f"));
    tools.assertSilent(List.of("iverilog", "-Wall", "-s", "Eie", "-c", "eie.f", "-o", "eie.out"));
    tools.assertSilent(YosysCheck.command("Eie", YosysCheck.files(design.emission())));
  }

  private static EieConfig tiny4With(String settings) {
    ConfigSource source = new ConfigSource().preset("tiny4");
    for (String setting : settings.split(" ")) {
      source.set(setting);
    }
    return source.resolve();
  }

  @ParameterizedTest
  @EnumSource(names = {"TINY4", "SMALL16"})
  void smallPresets(Preset preset) {
    lint(preset.config());
  }

  @Tag("nightly")
  @ParameterizedTest
  @EnumSource(names = {"EIE64", "PAPER64", "EIE128", "EIE256"})
  void largePresets(Preset preset) {
    lint(preset.config());
  }

  /**
   * Each parameter at both ends somewhere, and the shapes that need a unit to be made otherwise.
   */
  @SmokeShard(of = 14)
  @ParameterizedTest
  @ValueSource(
      strings = {
        // everything as small as it may be
        "processingElements=1 pointers=4 sparseRows=2 biases=1 activations=2 programLength=1"
            + " codebooks=1 rowsPerElement=1 queueDepth=1 rangeDepth=1 sparseRowBits=16"
            + " weightCodeBits=2 zeroRunBits=2 weightBits=4 activationBits=4 accumulation=narrow"
            + " accumulatorBits=8 multiplierStages=1 performanceCounters=false",
        "processingElements=29 sparseRows=1000 pointers=130 resetKind=async-low queueDepth=7",
        "sparseRowBits=16 weightCodeBits=8 zeroRunBits=8 rowsPerElement=7 resetKind=async-high"
            + " multiplierStructure=operator",
        "sparseRowBits=512 weightCodeBits=2 zeroRunBits=8 rowsPerElement=64 resetKind=sync-low",
        "accumulation=narrow accumulatorBits=24 weightBits=24 activationBits=24 multiplierStages=3",
        "accumulatorBits=24 weightBits=5 activationBits=5 multiplierStages=3"
            + " multiplierStructure=operator",
        "exchangeRows=8 rowsPerElement=8 biases=8 activations=8 performanceCounters=false",
        "exchangeRows=4 rowsPerElement=20 biases=12 activations=28 accumulatorBits=40",
        "hostBus=axi4 axiIdBits=1 resetKind=async-low",
        "hostBus=axi4 axiIdBits=16 processingElements=1",
        "hostBus=axi4 busBits=256 streams=true processingElements=1 activations=2",
        "hostBus=axi4-lite-32 resetKind=sync-low",
        "hostBus=axi4-lite-64 resetKind=async-high",
        "hostBus=axi4 busBits=256 processingElements=24 activationBits=20",
        "hostBus=axi4 busBits=128 memoryPins=rme:4,test:1",
        "memoryProtection=parity hostBus=axi4-lite-32",
        "testMode=true memoryPins=rme:2",
        "testMode=true resetKind=async-low",
        "memoryProtection=parity streams=true busBits=256 processingElements=16",
        "memoryProtection=parity sparseRowBits=512 entriesPerCycle=8 sparseBanks=2 exchangeRows=4",
        "processingElements=8 columnGroups=1,2",
        "processingElements=32 columnGroups=1,2,8 exchangeRows=2 hostBus=axi4 busBits=128 streams=true",
        "processingElements=24 columnGroups=1,6 rowsPerElement=64 pointerFormat=block entriesPerCycle=8"
            + " exchangeRows=8 memoryProtection=parity performanceCounters=false",
        "pointerFormat=block sparseRowBits=128 entriesPerCycle=8",
        "pointerFormat=block pointers=16 rowsPerElement=64 memoryProtection=parity",
        "memoryProtection=parity sparseRowBits=128 weightCodeBits=5 zeroRunBits=6 processingElements=3"
            + " programLength=1",
        "streams=true busBits=256 processingElements=16",
        "hostBus=axi4-lite-32 streams=true busBits=128 processingElements=5"
      })
  void oddShapes(String settings) {
    lint(tiny4With(settings));
  }

  @Tag("nightly")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "processingElements=1",
        "processingElements=3",
        "processingElements=5 performanceCounters=false",
        "processingElements=7",
        "processingElements=100",
        "processingElements=2 pointers=4 sparseRows=3 biases=1 activations=2 programLength=1"
            + " codebooks=1 rowsPerElement=1",
        "sparseRowBits=16 sparseRows=300",
        "sparseRowBits=16 sparseRows=2 weightCodeBits=8 zeroRunBits=8 rowsPerElement=1",
        "sparseRowBits=32 weightCodeBits=3 zeroRunBits=2",
        "sparseRowBits=128 weightCodeBits=5 zeroRunBits=6",
        "sparseRowBits=256 weightCodeBits=8 zeroRunBits=2",
        "sparseRowBits=512 weightCodeBits=2 zeroRunBits=2",
        "accumulation=narrow accumulatorBits=8 weightBits=4 activationBits=4 multiplierStages=1",
        "accumulation=narrow accumulatorBits=16 rangeDepth=1 multiplierStages=3",
        "accumulation=narrow accumulatorBits=24 weightBits=4 activationBits=4 multiplierStages=3",
        "accumulatorBits=24 weightBits=24 activationBits=4 multiplierStages=3",
        "accumulatorBits=48 weightBits=4 activationBits=24 multiplierStages=1",
        "accumulatorBits=24 weightBits=8 activationBits=24 multiplierStages=3",
        "rowsPerElement=1 queueDepth=1 rangeDepth=1",
        "rowsPerElement=1024 queueDepth=256 rangeDepth=16 sparseRows=1024",
        "sparseRows=77 pointers=10 biases=5 activations=9 programLength=3 codebooks=3",
        "programLength=1024 codebooks=2 weightCodeBits=2 weightBits=24",
        "programLength=2 codebooks=64 weightCodeBits=8 weightBits=24",
        "codebooks=1 weightCodeBits=2 weightBits=4",
        "queueDepth=3 activationBits=8 weightBits=8 accumulatorBits=40",
        "exchangeRows=2 rowsPerElement=2 biases=2 activations=2",
        "exchangeRows=8 rowsPerElement=8 entriesPerCycle=8 accumulatorStructure=per-row",
        "exchangeRows=4 rowsPerElement=4 entriesPerCycle=8",
        "exchangeRows=8 rowsPerElement=1024 sparseRows=1024 accumulatorBits=48 activationBits=24"
      })
  void moreOddShapes(String settings) {
    lint(tiny4With(settings));
  }

  @Test
  void waiversAreMadeWhereTheyApply() {
    List<String> wide = signals("accumulation=wide");
    List<String> narrow = signals("accumulation=narrow accumulatorBits=16");
    assertThat(wide).contains("product_shift_i").doesNotContain("output_shift_i");
    assertThat(narrow).contains("output_shift_i").doesNotContain("product_shift_i");
    assertThat(wide).doesNotContain("u_weight_decoder_busy_o", "store_word_joined");
    assertThat(signals("performanceCounters=false")).contains("u_weight_decoder_busy_o");
    assertThat(signals("codebooks=1")).contains("store_word_joined");
    assertThat(signals("programLength=1"))
        .contains("u_descriptor_fetch_program_word_o", "u_run_counters_trace_word_o");
  }

  private static List<String> signals(String settings) {
    List<String> signals = new ArrayList<>();
    for (String line : RtlDesign.of(tiny4With(settings)).waiverLines()) {
      if (line.startsWith("lint_off")) {
        signals.add(line.replaceAll(".*'(.*)'.*", "$1"));
      }
    }
    return signals;
  }
}
