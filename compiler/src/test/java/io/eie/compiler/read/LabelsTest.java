// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.compiler.file.DataFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7\n2\n1\n",
        "7\r\n2\r\n1",
        "label\n7\n2\n1\n",
        "\"label\"\n7\n2\n1\n",
        "# classes\n7\n\n2\n1\n",
        "7,2,1\n",
        "7 2 1",
        "7.000000000000000000e+00\n2.0\n1\n"
      })
  void textHoldsOneLabelOnEveryLineOrAllOnOne(String text) throws IOException {
    assertThat(Labels.read(file("l.csv", text))).containsExactly(7, 2, 1);
    assertThat(Labels.read(file("l.txt", text))).containsExactly(7, 2, 1);
  }

  @Test
  void textMayBeLong() throws IOException {
    String text =
        IntStream.range(0, 5000).mapToObj(Integer::toString).collect(Collectors.joining("\n"));

    assertThat(Labels.read(file("l.csv", text))).isEqualTo(IntStream.range(0, 5000).toArray());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'0,7\n1,2\n' ; ':2: expected one label on every line, or all on one (which column are the labels?), found ''2 numbers'''",
        "'7\n1,2\n' ; ':2: expected one label on every line, or all on one (which column are the labels?), found ''2 numbers'''",
        "'7\n2.5\n' ; ':2: expected a label (a whole number from 0), found ''2.5'''",
        "'7\n-1\n' ; ':2: expected a label (a whole number from 0), found ''-1'''",
        "'7\nseven\n' ; ':2: expected a label (a whole number from 0), found ''seven'''",
        "'3000000000\n' ; ':1: expected labels in 0..2147483647, found ''3.0E9'''",
        "'label\n' ; ': expected labels, found the end of the file'",
        "'' ; ': expected labels, found the end of the file'"
      })
  void whatIsNoListOfLabelsIsNamed(String text, String problem) throws IOException {
    Path file = file("l.csv", text);

    assertThatThrownBy(() -> Labels.read(file))
        .isInstanceOf(DataFileException.class)
        .hasMessage(file + problem);
  }
}
