// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FakeRamTest {
  @ParameterizedTest
  @CsvSource({
    "8, 1, 64, fakeram45_32x64, 1, 1",
    "64, 1, 64, fakeram45_64x32, 1, 2",
    "256, 1, 11, fakeram45_256x16, 1, 1",
    "64, 4, 32, fakeram45_64x32, 1, 4",
    "2048, 1, 39, fakeram45_2048x39, 1, 1",
    "8192, 1, 17, fakeram45_1024x32, 8, 1",
    "8192, 1, 64, fakeram45_1024x32, 8, 2",
    "1000, 1, 33, fakeram45_256x34, 4, 1"
  })
  void theMacroThatTakesLeastIsTaken(
      int words, int values, int bits, String macro, int rows, int columns) {
    SramMacro memory = new SramMacro("SramBank", words, values, bits, 1, 1, List.of());

    FakeRam ram = FakeRam.nangate45(memory);

    assertThat(ram.macro()).isEqualTo(macro);
    assertThat(List.of(ram.rows(), ram.columns())).containsExactly(rows, columns);
    assertThat(ram.rows() * ram.depth()).isGreaterThanOrEqualTo(words);
    assertThat(ram.columns() * ram.width()).isGreaterThanOrEqualTo(values * bits);
  }
}
