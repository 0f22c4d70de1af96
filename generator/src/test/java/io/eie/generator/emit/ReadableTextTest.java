// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.SmokeShard;
import io.eie.common.UserException;
import io.eie.generator.config.Preset;
import io.eie.generator.hdl.Emission.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person who reads the Verilog of a preset meets. */
class ReadableTextTest {
  private static final int LONGEST_LINE = 120;
  private static final double MOST_NUMBERED = 0.05;

  private static final Pattern NET =
      Pattern.compile("(?m)^  (?:wire|reg) +(?:\\[\\d+:0\\] +)?(\\w+)(?: \\[0:\\d+\\])?;$");

  /** What nets are called that their author gave no name, after the operator that makes them. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\w*_(term|cast|choice|joined|part|wide|sum|difference|product|negated|shifted|test"
              + "|reduced|read|selected|delayed|when)\\d*|_?zz_\\w*|when_\\w+_l\\d+");

  @SmokeShard(of = 3)
  @ParameterizedTest
  @EnumSource
  void linesAreShortAndSayNothingTwice(Preset preset) {
    for (SourceFile file : RtlDesign.of(preset.config()).sources()) {
      for (String line : file.text().lines().toList()) {
        assertThat(line.length())
            .as("%s: %s", file.fileName(), line)
            .isLessThanOrEqualTo(LONGEST_LINE);
        assertThat(line)
            .as(file.fileName())
            .doesNotContain("&& 1'b1", "|| 1'b0", "_zz_", "{1{", "<<<")
            .doesNotContainPattern("\\b(\\w+) && !\\1\\b(?!\\[)");
      }
    }
  }

  @Test
  void theTimescaleIsAtTheHeadOfEachFileAndMustBeLegal() {
    for (SourceFile file :
        RtlDesign.of(Preset.TINY4.config(), ModulePrefix.DEFAULT, "1ns/1ps").sources()) {
      assertThat(file.text()).contains("\n`timescale 1ns/1ps\n\nmodule ");
    }
    for (String bad : List.of("1ns", "2ns/1ps", "1ps/1ns", "10ps/100ps", "1ns/1ps ")) {
      assertThatThrownBy(() -> RtlDesign.of(Preset.TINY4.config(), ModulePrefix.DEFAULT, bad))
          .isInstanceOf(UserException.class)
          .hasMessageContaining("as in 1ns/1ps, was '" + bad + "'");
    }
  }

  @Test
  void statesHaveNamesAndStagesHaveTitles() {
    String sequencer = text("EieSequencer");
    assertThat(sequencer)
        .contains(
            "localparam [2:0] STATE_SCAN = 3'b100;",
            "state_q <= STATE_SCAN;",
            "if (reset) begin\n      state_q <= STATE_IDLE;")
        .doesNotContainPattern("state_q [!=<]=? 3'b");
    String decoder = text("EieWideDecoder");
    assertThat(decoder)
        .containsSubsequence(
            "// d0: the slice",
            "reg  [127:0]  d0_word_q;",
            "// d4: weights",
            "d4_value_q;",
            "// d0: the slice",
            "d0_word_q <= ",
            "// d4: weights",
            "d4_value_q <= ");
  }

  @SmokeShard(of = 3)
  @Test
  void codesAreWrittenByName() {
    assertThat(text("EieProcessingElement"))
        .contains("request_memory_q == MEMORY_BIAS", "MEMORY_POINTER: reply_data_selected")
        .doesNotContainPattern("memory_q == 3'b");
    assertThat(text("EieControlRegisters"))
        .contains("access_index_i == REGISTER_COMPLETED", "cause_q <= CAUSE_NONE;")
        .doesNotContainPattern("(access_index_i|cause_q) [=<]= 4'b");
    assertThat(text("EieAddressDecoder"))
        .contains("in_counters && (address_i[5:3] < WORDS_OF_COUNTERS)", "in_bias ? MEMORY_BIAS : ")
        .doesNotContainPattern("(memory|register_index) == \\d");
    assertThat(text("EieDescriptorFetch"))
        .contains("pass_data_o = ends ? MARK_OF_END : sent_word")
        .doesNotContainPattern("step_q [!=<]=? \\d");
    assertThat(text("EiePassControl")).contains("next_ends = next_shape_q[36];");
  }

  private static String text(String module) {
    return RtlDesign.of(Preset.EIE64.config()).sources().stream()
        .filter(file -> file.moduleName().equals(module))
        .findFirst()
        .orElseThrow()
        .text();
  }

  @SmokeShard(of = 3)
  @ParameterizedTest
  @EnumSource
  void fewNetsAreCalledAfterAnOperator(Preset preset) {
    List<String> nets = new ArrayList<>();
    List<String> numbered = new ArrayList<>();
    for (SourceFile file : RtlDesign.of(preset.config()).sources()) {
      Matcher matcher = NET.matcher(file.text());
      while (matcher.find()) {
        nets.add(matcher.group(1));
        if (NUMBERED.matcher(matcher.group(1)).matches()) {
          numbered.add(file.moduleName() + "." + matcher.group(1));
        }
      }
    }
    assertThat(nets).hasSizeGreaterThan(500);
    assertThat((double) numbered.size() / nets.size())
        .as("of %d nets: %s", nets.size(), numbered)
        .isLessThanOrEqualTo(MOST_NUMBERED);
  }
}
