// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.cli.CommandRun;
import io.eie.cli.DataFolder;
import io.eie.common.TerminalText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * Text that a shell, Tcl, make, Verilog or a terminal would act on, in every place of an input file
 * that can hold text: refused with exit code 2 and a message that acts on no terminal, and nothing
 * is run or written. A seed names every text, so that a failure can be repeated.
 */
abstract class HostileText {
  static final int TEXTS = 12;

  static final String[] PIECES = {
    "[exec touch PWNED]",
    "[exec\ftouch\fPWNED]",
    "$(touch PWNED)",
    "`touch PWNED`",
    "$(shell touch PWNED)",
    ";touch PWNED;",
    "\nPASS: 0 mismatches\n",
    "\r\n",
    "\u001b[2J\u001b[31m",
    "\u001b]0;title\u0007",
    "\u009b31m",
    "\u202e",
    "\u2066",
    "\u2028",
    "\"",
    "'",
    "{",
    "}",
    "]]>",
    "<script>",
    "\\",
    "*/",
    "$",
    "%s%n",
    "!"
  };

  static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  DataFolder data;

  @BeforeEach
  void dataFolder() {
    data = new DataFolder(folder);
  }

  /** Dashes in front, and one to three pieces, which no name may hold. */
  static List<String> texts() {
    List<String> texts = new ArrayList<>(List.of("-x", "--help", "../x", "PWNED\u0000"));
    for (int seed = 0; seed < TEXTS; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder("a");
      for (int piece = 0; piece <= random.nextInt(3); piece++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      texts.add(text.toString());
    }
    for (String piece : PIECES) {
      texts.add(piece + "x");
    }
    return texts;
  }

  void refused(String text, String... arguments) throws IOException {
    CommandRun run = CommandRun.eie(arguments);
    String shown =
        String.format(Locale.ROOT, "%s with %s: %s", arguments[0], TerminalText.line(text), run);
    assertThat(run.exitCode()).as(shown).isEqualTo(2);
    assertThat(run.out()).as(shown).isEmpty();
    assertThat(run.err()).as(shown).startsWith("eie").endsWith("\n").doesNotContain("\nPASS");
    requireQuiet(run, shown);
  }

  void requireQuiet(CommandRun run, String shown) {
    for (String said : List.of(run.out(), run.err())) {
      assertThat(said.codePoints().filter(TerminalText::acts).filter(c -> c != '\n').toArray())
          .as(shown)
          .isEmpty();
    }
    assertThat(folder.resolve("PWNED")).doesNotExist();
    assertThat(Path.of("PWNED")).doesNotExist();
  }

  String[] run(String verb, Path file) {
    return new String[] {verb, file.toString(), "--input", data.inputs().toString()};
  }

  static void archive(Path file, Map<String, byte[]> members) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        out.putNextEntry(new ZipEntry(member.getKey()));
        out.write(member.getValue());
      }
    }
  }

  /** Every verb that reads networks, on a network. */
  String[] verb(int which, Path network) throws IOException {
    String file = network.toString();
    Path labels = folder.resolve("labels.txt");
    Files.writeString(labels, "0\n0\n");
    String input = data.inputs().toString();
    return switch (which % 6) {
      case 0 -> new String[] {"estimate", file, "--input", input};
      case 1 -> new String[] {"compile", file, "--out", folder.resolve("out.eie").toString()};
      case 2 -> new String[] {"analyze", file};
      case 3 -> new String[] {"evaluate", file, "--input", input, "--labels", labels.toString()};
      case 4 ->
          new String[] {
            "compress", file, "--density", "0.5", "--out", folder.resolve("out.npz").toString()
          };
      default -> new String[] {"simulate", file, "--input", input, "--engine", "golden"};
    };
  }

  /**
   * Exit code 2, or 0 where a text means nothing, as a comment does: no terminal acts on it and
   * nothing is run either way.
   */
  void harmless(String text, String... arguments) {
    CommandRun run = CommandRun.eie(arguments);
    String shown =
        String.format(Locale.ROOT, "%s with %s: %s", arguments[0], TerminalText.line(text), run);
    assertThat(run.exitCode()).as(shown).isIn(0, 2);
    if (run.exitCode() == 2) {
      assertThat(run.out()).as(shown).isEmpty();
      assertThat(run.err()).as(shown).contains("eie ").doesNotContain("\nPASS");
    }
    requireQuiet(run, shown);
  }
}
