// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.numpy;

import static io.eie.compiler.numpy.NpyBytes.npy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.DataStream;
import io.eie.compiler.matrix.SparseMatrix;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NpyArrayTest {
  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.replace(" ", ""));
  }

  private static DataStream stream(byte... bytes) {
    return NpyArray.stream("a.npy", bytes);
  }

  private static NpyArray parse(byte... bytes) {
    return NpyArray.read(stream(bytes));
  }

  @ParameterizedTest
  @CsvSource({
    "|b1, 01, 1",
    "|i1, ff, -1",
    "|u1, ff, 255",
    "<i2, feff, -2",
    ">i2, fffe, -2",
    "<u2, feff, 65534",
    "<i4, 00000080, -2147483648",
    ">u4, 80000000, 2147483648",
    "<i8, ffffffffffffffff, -1",
    "<u8, 0000000000000080, 9223372036854775808",
    "<f2, 0035, 0.3125",
    "<f2, 01bc, -1.0009765625",
    "<f2, 0100, 5.960464477539063e-8",
    "<f2, ff7b, 65504",
    "<f4, 0000c0bf, -1.5",
    ">f4, bfc00000, -1.5",
    ">f8, 3fb999999999999a, 0.1",
  })
  void everyNumberTypeIsRead(String descr, String data, double value) {
    assertThat(Numbers.vector(stream(npy(1, descr, false, "(1,)", hex(data)))))
        .containsExactly(value);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void everyFormatVersionIsRead(int version) {
    byte[] array = npy(version, "|u1", false, "(2, 3)", hex("010203 040506"));

    assertThat(NpyHeader.read(stream(array)).shapeText()).isEqualTo("(2, 3)");
    assertThat(Numbers.matrix(stream(array)))
        .isEqualTo(SparseMatrix.ofDense(new double[][] {{1, 2, 3}, {4, 5, 6}}));
  }

  @Test
  void fortranOrderIsReadColumnByColumn() {
    byte[] array = npy(1, "|u1", true, "(2, 3)", hex("0104 0205 0306"));

    assertThat(Numbers.matrix(stream(array)))
        .isEqualTo(SparseMatrix.ofDense(new double[][] {{1, 2, 3}, {4, 5, 6}}));
    DataStream in = stream(array);
    assertThat(Numbers.values(NpyReader.open(in), in)).containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void fortranOrderOfThreeDimensionsIsReadInCOrder() {
    DataStream in = stream(npy(1, "|u1", true, "(2, 1, 3)", hex("0104 0205 0306")));

    assertThat(Numbers.values(NpyReader.open(in), in)).containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void textIsReadWithoutItsPadding() {
    assertThat(
            parse(npy(1, "|S3", false, "(2,)", "ab\0cde".getBytes(StandardCharsets.US_ASCII)))
                .texts("text"))
        .containsExactly("ab", "cde");
    assertThat(parse(npy(1, "<U2", false, "()", hex("63000000 00000000"))).texts("text"))
        .containsExactly("c");
  }

  @Test
  void anEmptyArrayIsAnArray() {
    assertThat(NpyHeader.read(stream(npy(1, "<f4", false, "(0, 5)"))).count()).isZero();
    assertFails(
        npy(1, "<f4", false, "(0, 5)"),
        "a.npy: expected a matrix of 1..1048576 rows and columns, found 0 x 5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "|O; (1,) ; a type of b1 i1 i2 i4 i8 u1 u2 u4 u8 f2 f4 f8, found '|O' (Python objects)",
        "<c8 ; (1,) ; a type of b1 i1 i2 i4 i8 u1 u2 u4 u8 f2 f4 f8, found '<c8' (complex numbers)",
        "<f16 ; (1,) ; a type of b1 i1 i2 i4 i8 u1 u2 u4 u8 f2 f4 f8, found '<f16' (long double, which has other bytes on every system: save it as float64)",
        "<f4 ; (2,) ; the data of shape (2,) in 4 bytes each, found 4 bytes of data",
        "<f4 ; () ; a matrix (two dimensions), found the shape ()",
        "<f4 ; (1,) ; a matrix (two dimensions), found the shape (1,)",
        "<f4 ; (999999999, 999999999) ; the data of shape (999999999, 999999999) in 4 bytes each,"
            + " found 4 bytes of data",
        "<f4 ; (9999999999,) ; at most 8 dimensions of up to 9 digits, found the shape"
            + " (9999999999,)",
        "|S4 ; (1, 1) ; numbers, found text",
      })
  void whatIsNoMatrixIsNamed(String descr, String shape, String problem) {
    assertFails(npy(1, descr, false, shape, hex("00000000")), "a.npy: expected " + problem);
  }

  @Test
  void nanAndInfinityAreRefusedWithTheirPlace() {
    assertFails(
        npy(1, "<f4", false, "(2, 2)", hex("00000000 00000000 00000000 0000c07f")),
        "a.npy: expected finite numbers, found NaN at row 1, column 1");
    byte[] vector = npy(1, "<f4", false, "(2,)", hex("00000000 000080ff"));
    assertThatThrownBy(() -> Numbers.vector(stream(vector)))
        .isInstanceOf(DataFileException.class)
        .hasMessage("a.npy: expected finite numbers, found -Infinity at index 1");
  }

  @Test
  void foreignBytesAreRefused() {
    assertFails(hex(""), "a.npy: expected a NumPy array (.npy), found no header of one");
    assertFails(
        npy(9, "<f4", false, "(1,)", hex("00000000")),
        "a.npy: expected NumPy format version 1, 2 or 3, found 9");
    assertFails(
        hex("934e554d5059 0100 ffff 7b7d"),
        "a.npy: expected a NumPy header of at most 2 bytes, found 65535 bytes declared");
    assertFails(
        hex("934e554d5059 0200 ffffffff 7b7d"),
        "a.npy: expected a NumPy header of at most 2 bytes, found 4294967295 bytes declared");
    assertFails(
        hex("934e554d5059 0100 0200 7b7d"),
        "a.npy: expected a NumPy header with descr, fortran_order and shape, found the header {}");
    assertFails(
        hex("934e554d5059 0100"), "a.npy: expected a NumPy header, found its first bytes only");
  }

  @Test
  void everyTruncationIsRefused() {
    byte[] bytes = npy(1, "<f4", false, "(2, 2)", hex("0000803f 0000803f 0000803f 0000803f"));
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> Numbers.matrix(stream(cut)))
          .as("%d bytes", length)
          .isInstanceOf(DataFileException.class);
    }
  }

  private static void assertFails(byte[] bytes, String message) {
    assertThatThrownBy(() -> Numbers.matrix(stream(bytes)))
        .isInstanceOf(DataFileException.class)
        .hasMessage(message);
  }
}
