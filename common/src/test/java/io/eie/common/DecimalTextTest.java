// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-1, -1",
    "+.5, .5",
    "1.e3, 1000",
    "1E-3, .001",
    "0.2D+01, 2",
    "1d1, 10",
    "1.5-1, .15"
  })
  void numbersOfCAndFortran(String text, double value) {
    assertThat(DecimalText.value(text)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "-",
        "+-1",
        "1e",
        "1e+",
        "e1",
        "1f",
        "1d",
        "0x1p3",
        "0x10",
        "NaN",
        "Infinity",
        " 1",
        "1 ",
        "1,5",
        "1_0",
        "1e1.5",
        "\u0661",
        "\uff11",
        "1\u0660",
        "--1"
      })
  void otherTextIsNoNumber(String text) {
    assertThat(DecimalText.value(text)).isNaN();
    assertThat(DecimalText.isWhole(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "007", "-12", "+3", "99999999999999999999"})
  void wholeNumbers(String text) {
    assertThat(DecimalText.isWhole(text)).isTrue();
  }
}
