// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.Preset;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.estimate.MemoryArea;
import java.util.List;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MacroOutlineTest {
  /** The area that the platform's own Liberty file gives for the macro. */
  @Test
  void aMacroOfThePlatformHasTheAreaOfItsLibrary() {
    assertThat(new FakeRam("fakeram45_512x64", 512, 64, 1, 1).outline().areaUm2())
        .isCloseTo(17_301.438, Offset.offset(0.001));
  }

  /**
   * Words in a row of cells: 2 of 512 x 64, 4 of 4096 x 64 (8 are as near, and later), 1 of 16 x
   * 256, all 8 of 8 x 1.
   */
  @ParameterizedTest
  @CsvSource({"512, 64, 1.0", "4096, 64, 2.0", "16, 256, 0.03125", "8, 1, 1.0"})
  void anEstimateHasTheAreaOfTheFormulaAndTheArrayNearestToASquare(
      int words, int width, double aspect) {
    MacroOutline outline = MacroOutline.estimated(words, width);

    assertThat(outline.areaUm2())
        .isCloseTo(MemoryArea.macroUm2((long) words * width), Percentage.withPercentage(0.1));
    assertThat(outline.heightNm() / (double) outline.widthNm())
        .isCloseTo(aspect, Percentage.withPercentage(0.2));
  }

  /** No other macro of the platform would take less for a memory. */
  @Test
  void theMacrosThatTakeLeastAreTaken() {
    List<SramMacro> memories = SramMacro.of(RtlDesign.of(Preset.EIE64.config()).emission());
    for (SramMacro memory : memories) {
      FakeRam taken = FakeRam.nangate45(memory);
      for (FakeRam macro : FakeRam.choices(memory)) {
        assertThat(area(macro)).as(memory.module()).isGreaterThanOrEqualTo(area(taken));
      }
    }
    assertThat(FakeRam.choices(memories.get(0))).hasSize(26);
  }

  private static double area(FakeRam ram) {
    return ram.macros()
        * (ram.outline().widthNm() / 1e3 + 20)
        * (ram.outline().heightNm() / 1e3 + 20);
  }
}
