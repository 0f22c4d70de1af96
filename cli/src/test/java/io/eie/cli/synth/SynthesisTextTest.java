// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.synth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.flow.equivalence.EquivalenceResult;
import io.eie.flow.equivalence.ModuleEquivalence;
import io.eie.flow.equivalence.ModuleEquivalence.Method;
import io.eie.flow.synth.ElementScaling;
import io.eie.flow.synth.ModuleArea;
import io.eie.flow.synth.SynthesisConditions;
import io.eie.flow.synth.SynthesisResult;
import io.eie.flow.synth.TimingPath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Tables of eie synth. */
class SynthesisTextTest {
  @Test
  void theTablesAreReadable() {
    assertThat(SynthesisText.of(result(), List.of(), false))
        .isEqualTo(
            """
            module             instances  um2 each       um2   share  cells  flip-flops
            Multiplier                 2   1,700.0   3,400.0  25.4 %    900          64
            ProcessingElement          1  10,000.0  10,000.0  74.6 %  5,000         800

            slowest paths: from            to  slack ns  bits
            u_bank0.read_data_o    u_a.data_q    -0.012    16
            u_pe*.sum*_q         u_pe*.sum*_q     0.100    64

            memories, not in the area: 2 x SramBank64x17, 1 x SramBank64x32
            target period 1.000 ns, uncertainty 0.050 ns; inputs 0.200 ns after the edge, outputs 0.200 ns before it; memories: 0.550 to 0.750 ns, setup 0.100 ns
            ProcessingElement with toy: 13,400.0 um2 of logic, 1.0120 ns (988.1 MHz)"""
                .replace("\n", System.lineSeparator()));
  }

  @Test
  void theComparisonComesLast() {
    assertThat(SynthesisText.of(result(), List.of(), true))
        .endsWith(System.lineSeparator() + "no worse than the baseline");
    assertThat(SynthesisText.of(result(), List.of("the logic area must …"), true))
        .endsWith(System.lineSeparator() + "the logic area must …");
  }

  @Test
  void aDesignThatGrowsIsComparedWithItself() {
    SynthesisResult four = result();
    SynthesisResult more = withFmax(four, 900);
    ElementScaling scaling =
        new ElementScaling(
            List.of(
                new ElementScaling.Point(1, 0, 1, four),
                new ElementScaling.Point(2, 12.6, 0.911, more)));

    assertThat(ScalingText.of(scaling))
        .isEqualTo(
            """
            elements  logic um2  per element  beyond them  period ns    MHz    share
            1            13,400       13,400            0     1.0120  988.1  100.0 %
            2            13,400       13,400           13     1.0120  900.0   91.1 %

            1 elements: u_bank0.read_data_o to u_a.data_q
            2 elements: u_bank0.read_data_o to u_a.data_q
            the clock of 2 elements must be at least 95 % of the smallest design's, was 91.1 % (u_bank0.read_data_o to u_a.data_q)"""
                .replace("\n", System.lineSeparator()));
    JsonNode document = new ObjectMapper().valueToTree(ScalingText.document(scaling));
    assertThat(document.get("losses").size()).isEqualTo(1);
    assertThat(document.get("scaling").get(1).get("relativeFmax").asDouble()).isEqualTo(0.911);
    assertThat(document.get("scaling").get(1).get("processingElements").asInt()).isEqualTo(2);
  }

  @Test
  void whatIsNotKnownToBeEqualIsTold() {
    EquivalenceResult result =
        new EquivalenceResult(
            "ab12",
            Map.of(),
            "Eie",
            "toy",
            List.of(
                new ModuleEquivalence("SramBank8x4", 0, Method.BLACK_BOX, 0, 0, List.of()),
                new ModuleEquivalence("Multiplier", 1200, Method.SIMULATED, 20_480, 6, List.of()),
                new ModuleEquivalence("Queue", 80, Method.PROVEN, 40, 1.25, List.of()),
                new ModuleEquivalence(
                    "Eie", 0, Method.NOT_PROVEN, 7, 600, List.of("no proof within 600 s"))));

    assertThat(EquivalenceText.of(result))
        .isEqualTo(
            """
            gates against Verilog  cells      method        compared      s
            SramBank8x4                0   black box                    0.0
            Multiplier             1,200   simulated  20,480 vectors    6.0
            Queue                     80      proven      40 signals    1.3
            Eie                        0  not proven       7 signals  600.0

            Eie: no proof within 600 s
            not every module of Eie is known to be equal to its Verilog"""
                .replace("\n", System.lineSeparator()));
    assertThat(
            EquivalenceText.of(
                new EquivalenceResult("", Map.of(), "Eie", "", result.modules().subList(0, 3))))
        .endsWith("every module of Eie is equal to its Verilog, multipliers on the vectors tried");
    assertThat(
            EquivalenceText.of(
                new EquivalenceResult("", Map.of(), "Eie", "", result.modules().subList(2, 3))))
        .endsWith("every module of Eie is equal to its Verilog");
  }

  private static SynthesisResult withFmax(SynthesisResult like, double fmax) {
    return new SynthesisResult(
        like.configHash(),
        like.toolVersions(),
        like.top(),
        like.library(),
        like.conditions(),
        fmax,
        like.minPeriodNs(),
        like.logicAreaUm2PerElement(),
        like.logicAreaUm2(),
        like.modules(),
        like.memories(),
        like.paths());
  }

  private static SynthesisResult result() {
    return new SynthesisResult(
        "ab12",
        Map.of("yosys", "Yosys 0.23"),
        "ProcessingElement",
        "toy",
        SynthesisConditions.OF_TARGETS,
        988.1,
        1.012,
        13_400.0,
        13_400,
        List.of(
            new ModuleArea("Multiplier", 2, 1700, 3400, 900, 64),
            new ModuleArea("ProcessingElement", 1, 10_000, 10_000, 5000, 800)),
        new TreeMap<>(Map.of("SramBank64x32", 1, "SramBank64x17", 2)),
        List.of(
            new TimingPath("u_bank0.read_data_o", "u_a.data_q", -0.012, 16),
            new TimingPath("u_pe0.sum1_q", "u_pe0.sum1_q", 0.1, 32),
            new TimingPath("u_pe1.sum1_q", "u_pe1.sum0_q", 0.2, 32)));
  }
}
