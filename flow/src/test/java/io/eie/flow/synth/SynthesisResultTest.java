// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.common.UserException;
import io.eie.generator.kit.SramTiming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SynthesisResultTest {
  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Path file = folder.resolve("report.json");
    SynthesisResult result = result("ProcessingElement", 1000, 20_000);

    SynthesisResultFile.write(result, file);

    assertThat(SynthesisResultFile.read(file)).isEqualTo(result);
    JsonNode json = new ObjectMapper().readTree(file.toFile());
    assertThat(json.get("fmaxMHz").asDouble()).isEqualTo(1000);
    assertThat(json.get("logicAreaUm2PerElement").asDouble()).isEqualTo(20_000);
    assertThat(json.get("modules").get(0).get("name").asText()).isEqualTo("Multiplier");
    assertThat(Files.readString(file)).endsWith("}\n");
  }

  @Test
  void upToThreePercentWorseIsNoRegression() {
    SynthesisResult before = result("ProcessingElement", 1000, 20_000);

    assertThat(before.regressions(result("ProcessingElement", 970, 20_600))).isEmpty();
    assertThat(before.regressions(result("ProcessingElement", 1500, 10_000))).isEmpty();
  }

  @Test
  void whatIsWorseIsToldWithFigures() {
    assertThat(
            result("ProcessingElement", 1000, 20_000)
                .regressions(result("ProcessingElement", 969, 20_601)))
        .containsExactly(
            "the logic area must be at most 3 % worse than the baseline's 20000.0 um2, was 20601.0 um2 (+3.0 %)",
            "the clock frequency must be at most 3 % worse than the baseline's 1000.0 MHz, was 969.0 MHz (-3.1 %)");
  }

  @Test
  void onlyLikeIsComparedWithLike() {
    SynthesisResult before = result("ProcessingElement", 1000, 20_000);
    SynthesisResult other = result("Eie", 1000, 20_000);

    assertThatThrownBy(() -> before.regressions(other))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "the baseline must be measured with the same module, was ProcessingElement, now Eie");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "{}", "{\"top\": 3}", "{\"cycles\": 3}"})
  void whatIsNoReportIsRefused(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("other.json"), text);

    assertThatThrownBy(() -> SynthesisResultFile.read(file))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith(file + " must hold the report of eie synth, held something else (");
  }

  /** A comparison with them could never fail. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"fmaxMHz\" : 1000.0|\"fmaxMHz\" : \"NaN\"|fmaxMHz",
        "\"fmaxMHz\" : 1000.0|\"fmaxMHz\" : 0|fmaxMHz must be greater than 0, was 0.0",
        "\"fmaxMHz\" : 1000.0|\"fmaxMHz\" : -1|fmaxMHz must be greater than 0, was -1.0",
        "\"fmaxMHz\" : 1000.0|\"fmaxMHz\" : 1e999|fmaxMHz must be greater than 0, was Infinity",
        "\"fmaxMHz\" : 1000.0,|''|no right value for 'fmaxMHz'",
        "\"fmaxMHz\" : 1000.0|\"fmaxMHz\" : 1000.0, \"fmaxMHz\" : 1|Duplicate field 'fmaxMHz'",
        "\"fmaxMHz\" : 1000.0|\"more\" : 1, \"fmaxMHz\" : 1000.0|no right value for 'more'",
        "\"logicAreaUm2\" : 20000.0|\"logicAreaUm2\" : \"Infinity\"|logicAreaUm2",
      })
  void valuesThatNoComparisonCanUseAreRefused(String right, String wrong, String message)
      throws IOException {
    Path file = folder.resolve("report.json");
    SynthesisResultFile.write(result("ProcessingElement", 1000, 20_000), file);
    String text = Files.readString(file);
    assertThat(text).contains(right);
    Files.writeString(file, text.replace(right, wrong));

    assertThatThrownBy(() -> SynthesisResultFile.read(file))
        .isInstanceOf(UserException.class)
        .hasMessageContaining(message);
  }

  @Test
  void nothingFollowsAReport() throws IOException {
    Path file = folder.resolve("report.json");
    SynthesisResultFile.write(result("ProcessingElement", 1000, 20_000), file);
    Files.writeString(file, Files.readString(file) + "{}");

    assertThatThrownBy(() -> SynthesisResultFile.read(file))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith(file + " must hold the report of eie synth, held something else");
  }

  @Test
  void aMissingFileIsTold() {
    Path file = folder.resolve("none.json");

    assertThatThrownBy(() -> SynthesisResultFile.read(file))
        .isInstanceOf(UserException.class)
        .hasMessage(file + " must be readable, failed: no such file or directory");
  }

  @Test
  void impossibleTimesAreRefused() {
    assertThatThrownBy(() -> new SramTiming(0.8, 0.7, 0.1))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "the memories' clock-to-data times must be 0..1000000 ns and ascend from small to large, were 0.8 and 0.7");
    assertThatThrownBy(() -> new SramTiming(0.5, 0.7, -1))
        .hasMessage("the memories' setup time must be 0..1000000 ns, was -1.0");
    assertThatThrownBy(() -> new SynthesisConditions(0, 0, 0, 0, SramTiming.OF_45_NM, true))
        .hasMessage(
            "the clock period must lie in 0.001..1000000 (in ns; 0.001 to 1000000 MHz), was 0.0");
    assertThatThrownBy(
            () -> new SynthesisConditions(1, 0, Double.NaN, 0, SramTiming.OF_45_NM, true))
        .hasMessage("the input delay must lie in 0..1000000 (in ns), was NaN");
  }

  private static SynthesisResult result(String top, double megahertz, double area) {
    return new SynthesisResult(
        "ab12",
        Map.of("yosys", "Yosys 0.23"),
        top,
        "toy",
        SynthesisConditions.OF_TARGETS,
        megahertz,
        1000 / megahertz,
        area,
        area,
        List.of(new ModuleArea("Multiplier", 1, 1700, 1700, 900, 64)),
        Map.of("SramBank64x32", 1),
        List.of(new TimingPath("a.b_q", "c.d_q", 0.01, 3)));
  }
}
