// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.explain.Section;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DesignEstimateTest {
  @ParameterizedTest
  @EnumSource(Preset.class)
  void theFiguresAddUp(Preset preset) {
    EieConfig config = preset.config();
    List<Section> sections = DesignEstimate.of(config, EnergyTable.PAPER);

    assertThat(sections)
        .extracting(Section::name)
        .containsExactly("logicEstimate", "memoryEstimate", "speedEstimate", "energyEstimate");
    Map<String, Object> logic = sections.get(0).values();
    double parts = 0;
    for (ElementPart part : ElementPart.values()) {
      parts += number(logic, part.label() + "Um2");
    }
    double element = number(logic, "elementLogicUm2");
    assertThat(element).isBetween(parts - 5, parts + 5);
    assertThat(number(logic, "designLogicUm2"))
        .isBetween(
            config.processingElements() * (element - 1) + number(logic, "beyondElementsUm2") - 1,
            config.processingElements() * (element + 1) + number(logic, "beyondElementsUm2") + 1);
    Map<String, Object> memories = sections.get(1).values();
    assertThat(number(memories, "elementUm2") - number(memories, "elementMemoryUm2"))
        .isBetween(element - 2, element + 2);
    assertThat(number(sections.get(2).values(), "fmaxMHz")).isBetween(600.0, 1200.0);
    assertThat(number(sections.get(3).values(), "totalNj")).isPositive();
  }

  @Test
  void energyFollowsTheTable() {
    EieConfig config = Preset.PAPER64.config();
    EnergyTable doubled = new EnergyTable(0.1, 3.1, 10, 1, 2.34);

    Map<String, Object> paper = energy(config, EnergyTable.PAPER);
    Map<String, Object> other = energy(config, doubled);

    assertThat(number(other, "sparseMatrixNj"))
        .isBetween(1.99 * number(paper, "sparseMatrixNj"), 2.01 * number(paper, "sparseMatrixNj"));
    assertThat(number(other, "clockNj")).isEqualTo(number(paper, "clockNj"));
  }

  @ParameterizedTest
  @CsvSource({
    // fakeram45 of OpenROAD-flow-scripts, words times width
    "2048, 1240.624, 0.01",
    "24576, 13701.66, 0.05",
    "32768, 17301, 0.02",
    "32768, 16406.082, 0.07",
    "79872, 45478.818, 0.12",
    // Table II of the paper: SpmatRead
    "1048576, 469412, 0.01"
  })
  void memoriesAreAboutAsLargeAsOthers(long bits, double known, double share) {
    assertThat(MemoryArea.macroUm2(bits)).isBetween(known * (1 - share), known * (1 + share));
  }

  @Test
  void thePapersMemoriesAreAsLargeAsThePaperSays() {
    // 128 KB, 32 KB in two banks, 2 KB.
    double all =
        MemoryArea.macroUm2(1 << 20)
            + 2 * MemoryArea.macroUm2(1 << 17)
            + MemoryArea.macroUm2(1 << 14);

    assertThat(all).isBetween(0.97 * 594_786, 1.03 * 594_786);
    EieConfig config = Preset.PAPER64.config();
    assertThat(MemoryArea.elementUm2(config)).isGreaterThan(all);
  }

  /** One bit in 64, in 17, in 32 and in 16 of the four memories of an element of eie64. */
  @Test
  void parityMakesMemoriesLarger() {
    EieConfig config = Preset.EIE64.config();
    double plain = MemoryArea.elementUm2(config);
    double parity = MemoryArea.elementUm2(config.with("memoryProtection", "parity"));

    assertThat(parity / plain).isBetween(1 + 1 / 64.0, 1 + 1 / 16.0);
  }

  /** Six counters of 32 bits are more than a thousand um2, and nothing where there are none. */
  @Test
  void theCountersAreAPartOfTheElement() {
    EieConfig with = Preset.EIE64.config();
    EieConfig without = with.toBuilder().performanceCounters(false).build();

    Map<String, Object> logic = DesignEstimate.of(with, EnergyTable.PAPER).get(0).values();
    Map<String, Object> less = DesignEstimate.of(without, EnergyTable.PAPER).get(0).values();

    assertThat(number(logic, "countersUm2")).isBetween(1500.0, 3500.0);
    assertThat(number(less, "countersUm2")).isZero();
    assertThat(number(logic, "elementLogicUm2") - number(less, "elementLogicUm2"))
        .isBetween(number(logic, "countersUm2") - 1, number(logic, "countersUm2") + 1);
  }

  private static Map<String, Object> energy(EieConfig config, EnergyTable table) {
    return DesignEstimate.of(config, table).get(3).values();
  }

  private static double number(Map<String, Object> values, String name) {
    return ((Number) values.get(name)).doubleValue();
  }
}
