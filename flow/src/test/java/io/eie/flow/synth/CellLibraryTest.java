// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import io.eie.flow.synth.CellLibrary.ClockGate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellLibraryTest {
  @TempDir private Path folder;

  @Test
  void cellsHaveTheirAreaAndPins() {
    CellLibrary library = toy(ToyLibrary.complete());

    StandardCell nand = library.cell("NAND2_X1");
    assertThat(library.name()).isEqualTo("toy");
    assertThat(nand.area()).isEqualTo(0.8);
    assertThat(nand.pins()).containsOnlyKeys("A", "B", "Z");
    assertThat(nand.output().function()).isEqualTo("!(A & B)");
    assertThat(nand.sequential()).isFalse();
    assertThat(library.cell("DFF_X1").sequential()).isTrue();
    assertThat(library.cell("DFF_X1").pins().get("CK").clock()).isTrue();
    assertThat(library.cell("OAI21_X1")).isNull();
  }

  @Test
  void clockBuffersAndForbiddenCellsAreNotChosen() {
    String text =
        ToyLibrary.complete().text().replace("cell (BUF_X2) {", "cell (BUF_X2) { dont_use : true;");

    CellLibrary library = CellLibrary.of("toy.lib", text);

    assertThat(library.buffers())
        .extracting(StandardCell::name)
        .containsExactly("BUF_X1", "BUF_X4");
    assertThat(library.usableText())
        .doesNotContain("CLKBUF_X1", "BUF_X2")
        .contains("cell (BUF_X4)", "cell (XOR2_X1)")
        .endsWith("}\n");
    assertThat(library.text()).isEqualTo(text);
    assertThat(library.cell("CLKBUF_X1").area()).isEqualTo(0.1);
  }

  /** Such a name would be code in the scripts of the tools. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "BUF_X2[exec\ftouch\fPWNED]",
        "BUF_X2;exit",
        "$x",
        "a b",
        "{",
        "-x",
        "1x",
        "`x`",
        "x\ny",
        "x\u001b[2J",
        ""
      })
  void namesOfCellsAndPinsArePlain(String name) {
    String text = ToyLibrary.complete().text();
    for (String hostile :
        List.of(
            text.replace("cell (BUF_X2)", "cell (\"" + name + "\")"),
            text.replaceFirst("pin \\(A\\)", Matcher.quoteReplacement("pin (\"" + name + "\")")))) {
      assertThat(hostile).isNotEqualTo(text);
      assertThatThrownBy(() -> CellLibrary.of("toy.lib", hostile))
          .isInstanceOf(UserException.class)
          .hasMessageMatching(
              "toy.lib must be a Liberty file, is none: line \\d+: the name of a (cell|pin) must be"
                  + " letters, digits and '_', first no digit \\(tools take others as code\\), was '.*'");
    }
  }

  @Test
  void theNameOfTheLibraryIsPlain() {
    String text =
        ToyLibrary.complete()
            .text()
            .replaceFirst("library \\([^)]*\\)", "library (\"a\u001b[2Jb\")");
    assertThatThrownBy(() -> CellLibrary.of("toy.lib", text))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("line 1: the name of the library must be letters")
        .hasMessageEndingWith("was 'a\\u001b[2Jb'");
  }

  /** The tools would fail on them after a while, or take another value. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "area : 1.0|area : abc|area of cell 'BUF_X2' must be a number from 0, was 'abc'",
        "area : 1.0|area : NaN|area of cell 'BUF_X2' must be a number from 0, was 'NaN'",
        "area : 1.0|area : -1|area of cell 'BUF_X2' must be a number from 0, was '-1'",
        "area : 1.0|area : 1e999|area of cell 'BUF_X2' must be a number from 0, was '1e999'",
        "function : \"A\"|function : \"[exec touch PWNED]\"|line \\d+: function must be an expression of names",
        "function : \"A\"|function : \"A; exit\"|line \\d+: function must be an expression of names",
        "time_unit : \"1ns\"|time_unit : \"[exit]\"|line \\d+: time_unit must be a number and a unit, was '\\[exit]'",
        "time_unit : \"1ns\"|include_file (\"/etc/passwd\")|line \\d+: it must be one file, includes '/etc/passwd'",
      })
  void valuesThatToolsReadAreRight(String right, String wrong, String message) {
    String text = ToyLibrary.complete().text();
    int cell = right.startsWith("time") ? 0 : text.indexOf("cell (BUF_X2)");
    int place = text.indexOf(right, cell);
    assertThat(place).as(text).isPositive();
    String changed = text.substring(0, place) + wrong + text.substring(place + right.length());

    assertThatThrownBy(() -> CellLibrary.of("toy.lib", changed))
        .isInstanceOf(UserException.class)
        .hasMessageMatching("toy.lib must be a Liberty file, is none: " + message + ".*");
  }

  @Test
  void aCellIsThereOnce() {
    String text = ToyLibrary.complete().text();
    String twice = text.replace("cell (BUF_X2)", "cell (BUF_X2) { area : 1; }\n  cell (BUF_X2)");

    assertThatThrownBy(() -> CellLibrary.of("toy.lib", twice))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "toy.lib must be a Liberty file, is none: each cell must be there once, was twice: 'BUF_X2'");
  }

  @Test
  void nothingFollowsTheLibrary() {
    String text = ToyLibrary.complete().text();

    assertThat(CellLibrary.of("toy.lib", text + " ; /* end */ // end\n").name()).isEqualTo("toy");
    assertThatThrownBy(() -> CellLibrary.of("toy.lib", text + "\nlibrary (more) { }"))
        .hasMessageContaining("it has text after the library");
    assertThatThrownBy(() -> CellLibrary.of("toy.lib", text + "\n[exec touch PWNED]"))
        .hasMessageContaining("it has text after the library");
  }

  @Test
  void aByteOrderMarkIsSkipped() throws IOException {
    Path file = folder.resolve("toy.lib");
    Files.writeString(file, "\ufeff" + ToyLibrary.complete().text());

    assertThat(CellLibrary.read(file).text()).isEqualTo(ToyLibrary.complete().text());
  }

  @Test
  void strengthsOfACellAscend() {
    CellLibrary library = toy(ToyLibrary.complete());

    assertThat(library.strengths(library.cell("DFF_X2")))
        .extracting(StandardCell::name)
        .containsExactly("DFF_X1", "DFF_X2");
    assertThat(library.strengths(library.cell("XOR2_X1"))).hasSize(1);
  }

  @Test
  void theClockGateIsFoundByItsAttributes() {
    assertThat(toy(ToyLibrary.complete()).clockGate())
        .contains(new ClockGate("GATE_X1", "CK", "E", "GCK", List.of()));
    assertThat(toy(ToyLibrary.complete().without("GATE_X1")).clockGate()).isEmpty();
  }

  @Test
  void aLibraryWithoutRegistersIsRefused() {
    ToyLibrary library = ToyLibrary.complete().without("DFF_X1").without("DFF_X2");

    assertThatThrownBy(() -> toy(library.without("GATE_X1")))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "toy.lib must hold standard cells (the design is mapped to them), was without a flip-flop");
  }

  @Test
  void aLibraryOfMemoriesOnlyIsRefused() {
    assertThatThrownBy(() -> CellLibrary.of("ram.lib", "library (ram) { cell (R) { area : 1; } }"))
        .hasMessage(
            "ram.lib must hold standard cells (the design is mapped to them), was without a flip-flop and a buffer");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|line 1: it holds no library",
        "hello world|line 1: it does not begin with 'library ('",
        "library (a);|line 1: it does not begin with 'library ('",
        "library (a) { cell (b) {|line 1: it ends in an open group",
        "library (a) { cell (b {}|line 1: a parenthesis is not closed",
        "library (a) { cell b }|line 1: 'cell' is followed by neither ':' nor '('",
        "library (a) { = }|line 1: '=' is where a name must be",
        "}|line 1: a closing brace has no opening one",
      })
  void whatIsNoLibertyIsRefused(String text, String reason) {
    assertThatThrownBy(() -> CellLibrary.of("f.lib", text))
        .isInstanceOf(UserException.class)
        .hasMessage("f.lib must be a Liberty file, is none: " + reason);
  }

  @Test
  void theLineOfAMistakeIsTold() {
    assertThatThrownBy(() -> CellLibrary.of("f.lib", "/* a */\nlibrary (a) {\n  cell b\n}"))
        .hasMessageContaining("line 3: 'cell' is followed by");
  }

  @Test
  void endlessNestingIsRefused() {
    assertThatThrownBy(() -> CellLibrary.of("f.lib", "library (a) {" + "g () {".repeat(100)))
        .hasMessageEndingWith("its groups are nested too deeply");
  }

  @Test
  void commentsQuotesAndContinuedLinesAreUnderstood() {
    LibertyGroup library =
        LibertyReader.read(
            "library (\"a\") { // one\n x : \"1; }\" ; y (\"2, 3\", \\\n \"4)\"); /* } */ z : 5\n g () {} }");

    assertThat(library.argument()).isEqualTo("a");
    assertThat(library.attributes()).containsOnlyKeys("x", "z").containsEntry("x", "1; }");
    assertThat(library.number("z")).isEqualTo(5);
    assertThat(library.number("none")).isZero();
    assertThat(library.groups("g")).hasSize(1);
  }

  @Test
  void packedFilesAreRead() throws IOException {
    Path file = folder.resolve("toy.lib.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(ToyLibrary.complete().text().getBytes(StandardCharsets.ISO_8859_1));
    }

    assertThat(CellLibrary.read(file).name()).isEqualTo("toy");

    Files.write(file, new byte[] {1, 2, 3}, StandardOpenOption.APPEND);
    assertThatThrownBy(() -> CellLibrary.read(file))
        .isInstanceOf(UserException.class)
        .hasMessage(file + " must be readable, failed: bytes follow the compressed data");
  }

  @Test
  void filesThatCannotBeReadAreTold() throws IOException {
    Path cut = Files.write(folder.resolve("cut.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0});

    assertThatThrownBy(() -> CellLibrary.read(folder.resolve("none.lib")))
        .isInstanceOf(UserException.class)
        .hasMessage(
            folder.resolve("none.lib")
                + " must be a Liberty file, failed: no such file or directory");
    assertThatThrownBy(() -> CellLibrary.read(folder))
        .hasMessage(folder + " must be a Liberty file, was no file");
    assertThatThrownBy(() -> CellLibrary.read(cut))
        .isInstanceOf(UserException.class)
        .hasMessage(cut + " must be readable, failed: it ends unexpectedly");
  }

  private static CellLibrary toy(ToyLibrary library) {
    return CellLibrary.of("toy.lib", library.text());
  }
}
