// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.compiler.matrix.SparseMatrix;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of a Matrix Market file as C and Fortran write them. */
class ForeignNumbersTest extends ForeignFiles {
  @ParameterizedTest
  @CsvSource({
    "0.25D+01, 2.5",
    "2.5d0, 2.5",
    "25Q-1, 2.5",
    "0.25+001, 2.5",
    "250-2, 2.5",
    "+2.5, 2.5",
    "+.25E1, 2.5",
    "2.5e+00, 2.5",
    "25.e-1, 2.5",
    "-2.5D+00, -2.5"
  })
  void numbersOfFortranAreRead(String text, double value) throws IOException {
    assertThat(weights(write("a.mtx", MARKET + "1 1 1\n1 1 " + text + "\n")).value(0))
        .isEqualTo(value);
    String array = "%%MatrixMarket matrix array real general\n1 1\n" + text + "\n";
    assertThat(weights(write("a.mtx", array)).value(0)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0f", "1.0F", "1d", "1.0D", "1e", "0x1p3", "0x10", "NaN", "nan", "Infinity", "inf",
        "-Inf", "1_000", "1L", "--1", "+", ".", "1.2.3", "1e5.0", "1 000", "1,5", "\u0661"
      })
  void whatIsNoNumberOfCOrFortranIsRefused(String text) throws IOException {
    assertRefused(write("a.mtx", MARKET + "1 1 1\n1 1 " + text + "\n"), "a.mtx:3: expected");
    assertRefused(
        write("a.mtx", "%%MatrixMarket matrix array real general\n1 1\n" + text + "\n"),
        "a.mtx:3: expected");
  }

  @Test
  void integersMayHaveASignAndUnsignedOnesNone() throws IOException {
    String integer = "%%MatrixMarket matrix coordinate KIND general\n+1 +1 +1\n+1 +1 VALUE\n";

    assertThat(
            weights(write("a.mtx", integer.replace("KIND", "integer").replace("VALUE", "+5")))
                .value(0))
        .isEqualTo(5);
    assertThat(
            weights(
                    write(
                        "a.mtx",
                        integer.replace("KIND", "unsigned-integer").replace("VALUE", "65535")))
                .value(0))
        .isEqualTo(65535);
    assertRefused(
        write("a.mtx", integer.replace("KIND", "unsigned-integer").replace("VALUE", "-5")),
        "from 0");
    assertRefused(
        write("a.mtx", integer.replace("KIND", "integer").replace("VALUE", "1.5")),
        "a whole number");
    String array = "%%MatrixMarket matrix array unsigned-integer general\n1 1\n7\n";
    assertThat(weights(write("a.mtx", array)).value(0)).isEqualTo(7);
  }

  @Test
  void skewDiagonalsOfZerosAreReadOthersRefused() throws IOException {
    String array = "%%MatrixMarket matrix array real skew-symmetric\n2 2\n";
    SparseMatrix right = SparseMatrix.ofDense(new double[][] {{0, -3}, {3, 0}});

    assertThat(weights(write("a.mtx", array + "3\n"))).isEqualTo(right);
    assertThat(weights(write("a.mtx", array + "0\n3\n-0.0\n"))).isEqualTo(right);
    assertRefused(write("a.mtx", array + "1\n3\n0\n"), "only zeros on the diagonal");
    assertRefused(write("a.mtx", array + "0\n3\n"), "1 values below the diagonal");
  }
}
