// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.SmokeShard;
import io.eie.common.UserException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HarnessBenchmarkTest {
  @TempDir private Path folder;

  private static String run(String... arguments) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    HarnessBenchmark.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), arguments);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @SmokeShard(of = 3)
  @Test
  void bothLoopsRunTheSameDesign() throws IOException {
    String before = System.getProperty("eie.cache");
    System.setProperty("eie.cache", HandWrittenDesigns.cache().folder().toString());
    try {
      Files.writeString(folder.resolve("counter.v"), HandWrittenDesigns.COUNTER);
      String said =
          run(
              "--top",
              "counter",
              "--cycles",
              "1000",
              "--repetitions",
              "2",
              "--first",
              "reset=1",
              "--set",
              "reset=0",
              "--set",
              "enable=1",
              folder.toString());
      assertThat(said.lines()).hasSize(6).first().isEqualTo("1000 cycles each, processor seconds");
      assertThat(said)
          .containsPattern("harness / C\\+\\+ loop: median \\d+\\.\\d{3}, best against");
    } finally {
      if (before == null) {
        System.clearProperty("eie.cache");
      } else {
        System.setProperty("eie.cache", before);
      }
    }
  }

  @Test
  void wrongArgumentsAreExplained() throws IOException {
    assertRefused("usage: HarnessBenchmark --top T");
    assertRefused("--top must have a value\nusage: ", "--top");
    assertRefused("option must be known, was --speed\nusage: ", "--speed", "9");
    assertRefused("input must be PORT=VALUE, was reset", "--set", "reset");
    assertRefused("reset=x must have a whole number, was x", "--first", "reset=x");
    assertRefused("--cycles must lie in 1..2147483647, was 0", "--cycles", "0");
    assertRefused("files must hold at least one source, was 0", "--top", "a");
    Path missing = folder.resolve("missing.v");
    assertRefused(
        "Verilog file must be readable, was java.nio.file.NoSuchFileException: " + missing,
        missing.toString());
  }

  private static void assertRefused(String message, String... arguments) {
    assertThatThrownBy(() -> run(arguments))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith(message);
  }
}
