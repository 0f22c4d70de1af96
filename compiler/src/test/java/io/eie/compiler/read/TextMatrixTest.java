// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.SharedData;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.MemoryBudget;
import io.eie.compiler.matrix.SparseMatrix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Matrices as text: Matrix Market and the Deep Learning Matrix Collection. */
class TextMatrixTest {
  private static final String COORDINATE = "%%MatrixMarket matrix coordinate real general\n";

  @TempDir Path folder;

  private SparseMatrix mtx(String text) throws IOException {
    return MatrixMarketReader.read(
        Files.writeString(folder.resolve("a.mtx"), text), new MemoryBudget());
  }

  private SparseMatrix smtx(String text, long seed) throws IOException {
    return SmtxReader.read(
        Files.writeString(folder.resolve("a.smtx"), text), seed, new MemoryBudget());
  }

  private static SparseMatrix dense(double[]... rows) {
    return SparseMatrix.ofDense(rows);
  }

  @Test
  void coordinatesCountFromOne() throws IOException {
    assertThat(mtx(COORDINATE + "% note\n\n2 3 3\r\n1 2 1\n2 1 2e0\n% note\n2 2 -3.5\n\n"))
        .isEqualTo(dense(new double[] {0, 1, 0}, new double[] {2, -3.5, 0}));
  }

  @Test
  void everyKindOfMatrixIsRead() throws IOException {
    assertThat(mtx("%%MatrixMarket MATRIX Coordinate Pattern General\n1 2 1\n1 2\n"))
        .isEqualTo(dense(new double[] {0, 1}));
    assertThat(mtx("%%MatrixMarket matrix coordinate integer symmetric\n2 2 2\n1 1 4\n2 1 5"))
        .isEqualTo(dense(new double[] {4, 5}, new double[] {5, 0}));
    assertThat(mtx("%%MatrixMarket matrix coordinate real skew-symmetric\n2 2 1\n2 1 5\n"))
        .isEqualTo(dense(new double[] {0, -5}, new double[] {5, 0}));
    assertThat(mtx("%%MatrixMarket matrix array real general\n2 2\n1\n2\n0\n4\n"))
        .isEqualTo(dense(new double[] {1, 0}, new double[] {2, 4}));
    assertThat(mtx("%%MatrixMarket matrix array double symmetric\n2 2\n1\n2\n4\n"))
        .isEqualTo(dense(new double[] {1, 2}, new double[] {2, 4}));
    assertThat(mtx("%%MatrixMarket matrix array real skew-symmetric\n2 2\n3\n"))
        .isEqualTo(dense(new double[] {0, -3}, new double[] {3, 0}));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2 2 1~1 2 nan ; :3: expected value (a finite number), found 'nan'",
        "2 2 1~1 2 NaN ; :3: expected value (a finite number), found 'NaN'",
        "2 2 1~1 2 1e999 ; :3: expected value (a finite number), found '1e999'",
        "2 2 1~1 2 ; :3: expected value (a finite number), found nothing",
        "2 2 1~0 2 1 ; :3: expected row in 1..2, found '0'",
        "2 2 1~1 3 1 ; :3: expected column in 1..2, found '3'",
        "2 2 1~1 2 1 9 ; :3: expected the end of the line, found '9'",
        "2 2 2~1 2 1 ; : expected 2 entries (1 read), found the end of the file",
        "2 2 2~1 2 1~1 2 1 ; : expected each place once, found row 1, column 2 twice",
        "2 2 1~1 2 1~1 1 1 ; :4: expected the end of the file after 1 entries, found '1'",
        "2000000 2 1 ; :2: expected rows in 1..1048576, found '2000000'",
        "2 -2 1 ; :2: expected columns in 1..1048576, found '-2'",
        "2 2 99999999999 ; :2: expected entries in 0..2147483647, found '99999999999'",
        "'' ; : expected rows, columns and entries, found the end of the file",
      })
  void aWrongMatrixMarketFileIsNamedWithItsLine(String text, String problem) {
    assertThatThrownBy(() -> mtx(COORDINATE + text.replace('~', '\n')))
        .isInstanceOf(DataFileException.class)
        .hasMessage(folder.resolve("a.mtx") + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "%MatrixMarket ; : expected a Matrix Market file (%%MatrixMarket …), found no header of one",
        "%%MatrixMarket vector ; :1: expected matrix, found 'vector'",
        "%%MatrixMarket matrix dense ; :1: expected one of [coordinate, array], found 'dense'",
        "%%MatrixMarket matrix array complex general ; :1: expected one of [real, double, integer,"
            + " unsigned-integer, pattern], found 'complex'",
        "%%MatrixMarket matrix array real hermitian ; :1: expected one of [general, symmetric,"
            + " skew-symmetric], found 'hermitian'",
        "%%MatrixMarket matrix array pattern general ; :1: expected values in an array, found"
            + " 'pattern'",
        "%%MatrixMarket matrix array real symmetric~2 3 ; :2: expected as many rows as columns"
            + " (symmetric), found '2 3'",
        "%%MatrixMarket matrix coordinate real skew-symmetric~2 2 1~1 1 1 ; :3: expected only zeros"
            + " on the diagonal (skew-symmetric), found 'row 1'",
        "%%MatrixMarket matrix array real general~1 2~5 ; : expected a value for row 1, column 2,"
            + " found the end of the file",
        "%%MatrixMarket matrix array real general ; : expected rows and columns, found the end of"
            + " the file",
      })
  void aWrongMatrixMarketHeaderIsNamed(String text, String problem) {
    assertThatThrownBy(() -> mtx(text.replace('~', '\n')))
        .isInstanceOf(DataFileException.class)
        .hasMessage(folder.resolve("a.mtx") + problem);
  }

  @Test
  void aPatternGetsFifteenValuesByItsSeed() throws IOException {
    String text = "3, 4, 4\n0 2 2 4\n1 3 0 2\n";
    SparseMatrix matrix = smtx(text, 7);

    assertThat(smtx(text, 7)).isEqualTo(matrix);
    assertThat(smtx(text, 8)).isNotEqualTo(matrix);
    assertThat(matrix.nonZeros()).isEqualTo(4);
    assertThat(matrix.row(0)).isEqualTo(2);
    assertThat(matrix.columnStart(1)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'' ; : expected rows, columns and non-zeros, found the end of the file",
        "3, 4 ; :1: expected non-zeros in 0..4, found nothing",
        "3, 4, 99999 ; :1: expected non-zeros in 0..11, found '99999'",
        "900000, 4, 1~0 ; :1: expected 900001 row offsets, found '14 bytes in the file'",
        "2, 4, 2 ; : expected 3 row offsets, found the end of the file",
        "2, 4, 2~1 1 2~0 0 ; :2: expected offset of row 0 in 0..0, found '1'",
        "2, 4, 2~0 3 2~0 0 ; :2: expected offset of row 1 in 0..2, found '3'",
        "2, 4, 2~0 1 1~0 0 ; :2: expected offset of row 2 in 2..2, found '1'",
        "2, 4, 2~0 1 2 2~0 0 ; :2: expected the end of the line, found '2'",
        "2, 4, 2~0 1 2 ; : expected 2 column indices, found the end of the file",
        "2, 4, 2~0 1 2~0 4 ; :3: expected column of non-zero 1 in 0..3, found '4'",
        "2, 4, 2~0 1 2~0 ; :3: expected column of non-zero 1 in 0..3, found nothing",
        "2, 4, 2~0 1 2~0 1 1 ; :3: expected the end of the line, found '1'",
        "2, 4, 2~0 1 2~0 1~5 ; :4: expected the end of the file, found '5'",
        "2, 4, 2~0 2 2~1 1 ; : expected each place once, found row 0, column 1 twice",
      })
  void aWrongPatternIsNamedWithItsLine(String text, String problem) {
    assertThatThrownBy(() -> smtx(text.replace('~', '\n'), 1))
        .isInstanceOf(DataFileException.class)
        .hasMessage(folder.resolve("a.smtx") + problem);
  }

  @Test
  void noTruncationIsAnInternalFault() throws IOException {
    String mtx = COORDINATE + "2 2 2\n1 1 1.25\n2 2 -1\n";
    String smtx = "2, 4, 2\n0 1 2\n0 1\n";
    for (int length = 0; length < mtx.length(); length++) {
      String cut = mtx.substring(0, length);
      try {
        // A number that lost its last digits is still a number.
        assertThat(mtx(cut).nonZeros()).isEqualTo(2);
      } catch (DataFileException e) {
        assertThat(e).hasMessageContaining("expected");
      }
    }
    for (int length = 0; length < smtx.length() - 1; length++) {
      String cut = smtx.substring(0, length);
      assertThatThrownBy(() -> smtx(cut, 1)).isInstanceOf(DataFileException.class);
    }
  }

  @Test
  void realPatternsAreRead() {
    SparseMatrix matrix =
        SmtxReader.read(
            SharedData.file("dlmc/rn50_mag_0.9_final_dense.smtx"), 1, new MemoryBudget());

    assertThat(matrix.rows()).isEqualTo(1000);
    assertThat(matrix.columns()).isEqualTo(2048);
    assertThat(matrix.nonZeros()).isEqualTo(204_800);
    assertThat(Arrays.stream(matrix.values()).distinct().count()).isEqualTo(15);
  }

  @Test
  void realMatrixMarketFilesAreRead() {
    SparseMatrix matrix =
        MatrixMarketReader.read(SharedData.file("graphchallenge/n1024-l1.mtx"), new MemoryBudget());

    assertThat(matrix.rows()).isEqualTo(1024);
    assertThat(matrix.columns()).isEqualTo(1024);
    assertThat(matrix.nonZeros()).isEqualTo(32_768);
    assertThat(matrix.values()).containsOnly(0.0625);
  }
}
