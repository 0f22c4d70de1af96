// SPDX-License-Identifier: Apache-2.0
package io.eie.common.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.eie.common.JsonText;
import io.eie.common.SearchPath;
import io.eie.common.ToolProcess;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile text is written into each language, and its own reader gives the same text back. */
class RoundTripTest {
  private static final int TEXTS = 60;
  private static final String[] PIECES = {
    "$(touch PWNED)",
    "`touch PWNED`",
    "$(shell touch PWNED)",
    "[exec touch PWNED]",
    "${X}",
    "$$",
    "$",
    ";",
    "&&",
    "|",
    "\"",
    "'",
    "\\",
    "\\n",
    "\\042",
    "{",
    "}",
    "[",
    "]",
    "<b>",
    "]]>",
    "&amp;",
    "&",
    "<!--",
    "-->",
    "*/",
    "//",
    "#",
    "%s",
    "??/",
    "??=",
    ",",
    "\t",
    " ",
    "  ",
    "-x",
    "=",
    "~",
    "*",
    "!",
    "é",
    "→",
    "𝄞",
    "0",
    "7",
    "\n",
    "\r\n",
    "\r",
    "\u001b[2J",
    "\u0007"
  };

  @TempDir private Path folder;

  /** Texts of a seed, of pieces that a pattern allows. */
  private static List<String> texts(String without) {
    List<String> pieces =
        List.of(PIECES).stream()
            .filter(piece -> !piece.matches("(?s).*" + without + ".*"))
            .toList();
    List<String> texts = new ArrayList<>(pieces);
    for (int seed = 0; seed < TEXTS; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int piece = 0; piece <= random.nextInt(6); piece++) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private String run(String program, String... arguments) throws IOException {
    assumeThat(SearchPath.ofProcess().find(program)).as("needs " + program).isPresent();
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(List.of(arguments));
    Path said = folder.resolve("said");
    Process process =
        ToolProcess.of(command, folder)
            .redirectOutput(said.toFile())
            .redirectError(folder.resolve("errors").toFile())
            .start();
    assertThat(process.onExit().join().exitValue())
        .as(Files.readString(folder.resolve("errors"), StandardCharsets.ISO_8859_1))
        .isZero();
    assertThat(folder.resolve("PWNED")).doesNotExist();
    return Files.readString(said);
  }

  /** Every word ends with a NUL, which no text has. */
  private static String ended(List<String> texts) {
    return texts.stream().map(text -> text + "\0").collect(Collectors.joining());
  }

  @Test
  void sh() throws IOException {
    List<String> texts = texts("\0");
    String words = texts.stream().map(ShellText::word).collect(Collectors.joining(" "));
    Files.writeString(folder.resolve("script"), "printf '%s\\0' " + words + "\n");

    assertThat(run("sh", "script")).isEqualTo(ended(texts));
  }

  @Test
  void makeAndItsShell() throws IOException {
    List<String> texts = texts("[\r\n]");
    Files.writeString(folder.resolve("makefile"), "all:\n\t@printf '%s\\0' $(WORDS)\n");

    assertThat(run("make", "-s", "-f", "makefile", MakeText.variable("WORDS", texts)))
        .isEqualTo(ended(texts));
    assertThatThrownBy(() -> MakeText.variable("WORDS", List.of("a\nb")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void cPlusPlus() throws IOException {
    List<String> texts = texts("\0");
    String strings = texts.stream().map(CText::string).collect(Collectors.joining(",\n"));
    Files.writeString(
        folder.resolve("main.cpp"),
        "#include <cstdio>\nint main() { const char* all[] = {"
            + strings
            + "};\n for (const char* one : all) printf(\"%s%c\", one, 0); }\n");
    for (String language : List.of("-std=c++17", "-std=c++11", "-trigraphs")) {
      run("g++", language, "-Wall", "-Werror", "-o", "main", "main.cpp");
      assertThat(run("sh", "-c", "./main")).isEqualTo(ended(texts));
    }
  }

  @Test
  void csv() throws IOException {
    List<String> texts = texts("\0");
    StringBuilder table = new StringBuilder();
    for (int first = 0; first + 3 <= texts.size(); first += 3) {
      table.append(CsvText.line(texts.subList(first, first + 3)));
    }
    Files.writeString(folder.resolve("table.csv"), table);
    Files.writeString(
        folder.resolve("read.py"),
        "import csv, sys\n"
            + "rows = csv.reader(open('table.csv', newline='', encoding='utf-8'), strict=True)\n"
            + "fields = [field for row in rows for field in row]\n"
            + "sys.stdout.buffer.write(b''.join(field.encode() + b'\\0' for field in fields))\n");

    assertThat(run("python3", "read.py")).isEqualTo(ended(texts.subList(0, texts.size() / 3 * 3)));
  }

  @Test
  void xml() throws Exception {
    for (String text : texts("[\u001b\u0007]")) {
      String document = "<a>" + XmlText.of(text) + "</a>";
      assertThat(
              DocumentBuilderFactory.newInstance()
                  .newDocumentBuilder()
                  .parse(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
                  .getDocumentElement()
                  .getTextContent())
          .isEqualTo(text);
    }
    assertThatThrownBy(() -> XmlText.of("\u001b")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void json() throws IOException {
    for (String text : texts("\0")) {
      ObjectNode node = JsonNodeFactory.instance.objectNode().put(text, text);
      assertThat(new ObjectMapper().readTree(JsonText.of(node))).isEqualTo(node);
    }
  }

  /** Words that stand for themselves in every language that has no other quotes here. */
  @Test
  void plainWords() throws IOException {
    List<String> words = new ArrayList<>();
    String letters = "abzAZ059_.:/-";
    for (int seed = 0; seed < TEXTS; seed++) {
      Random random = new Random(seed);
      StringBuilder word = new StringBuilder("w");
      for (int count = random.nextInt(12); count > 0; count--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      words.add(PlainWord.of(word.append('z').toString()));
    }
    String all = String.join(" ", words);
    Files.writeString(
        folder.resolve("words.tcl"),
        "foreach word {"
            + all
            + "} { puts $word }\n"
            + "foreach word [list "
            + all
            + "] { puts $word }\n");
    Files.writeString(
        folder.resolve("words.mk"), "WORDS = " + all + "\nall:\n\t@printf '%s\\n' $(WORDS)\n");
    String lines = String.join("\n", words) + "\n";
    assertThat(run("sh", "-c", "printf '%s\\n' " + all)).isEqualTo(lines);
    assertThat(run("make", "-s", "-f", "words.mk")).isEqualTo(lines);
    assertThat(run("tclsh", "words.tcl")).isEqualTo(lines + lines);
    String yaml = words.stream().map(word -> "- " + word + "\n").collect(Collectors.joining());
    assertThat(new ObjectMapper(new YAMLFactory()).readValue(yaml, String[].class))
        .containsExactlyElementsOf(words);
  }

  @Test
  void otherWordsAreRefused() {
    for (String piece : PIECES) {
      for (String word : List.of(piece, "a" + piece)) {
        if (!word.matches("[07]|a[07]|a-x|a//")) {
          assertThatThrownBy(() -> PlainWord.of(word)).isInstanceOf(IllegalArgumentException.class);
        }
      }
    }
    assertThatThrownBy(() -> PlainWord.of("key:")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PlainWord.of("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void verilogAndYosys() throws IOException {
    List<String> names = texts("[^\\x21-\\x7e]").stream().distinct().toList();
    StringBuilder verilog = new StringBuilder("module plain (input clk);\n");
    names.forEach(
        name ->
            verilog
                .append("(* keep *) wire ")
                .append(PlainWord.escapedIdentifier(name))
                .append(";\n"));
    Files.writeString(folder.resolve("a.v"), verilog + "endmodule\n");
    run("yosys", "-q", "-p", "read_verilog a.v; write_json " + PlainWord.of("a.json"));
    List<String> found = new ArrayList<>();
    new ObjectMapper()
        .readTree(folder.resolve("a.json").toFile())
        .at("/modules/plain/netnames")
        .fieldNames()
        .forEachRemaining(found::add);
    // Yosys keeps the backslash where the name would be one of its own without.
    assertThat(found.stream().map(name -> name.replaceFirst("^\\\\(?=[$\\\\0-9])", "")))
        .containsAll(names);
    run("iverilog", "-o", "a.out", "a.v");
    assertThatThrownBy(() -> PlainWord.escapedIdentifier("a b"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
