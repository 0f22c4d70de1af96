// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ToolAnswerTest {
  @TempDir private Path folder;

  private Path program(String name, String script) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  @Test
  void theFirstLineOfStandardOutputIsTheVersion() throws IOException {
    Path tool = program("tool", "echo warning >&2; echo \"tool 1.2 $1\"; echo more");

    assertThat(ToolAnswer.version(tool)).isEqualTo("tool 1.2 --version");
  }

  @Test
  void aVersionOnStandardErrorIsFound() throws IOException {
    assertThat(ToolAnswer.version(program("nextpnr-ice40", "echo 'nextpnr 0.4' >&2")))
        .isEqualTo("nextpnr 0.4");
  }

  @Test
  void everyToolIsAskedInItsOwnWay() throws IOException {
    assertThat(ToolAnswer.version(program("yosys", "echo $*"))).isEqualTo("-V");
    assertThat(ToolAnswer.version(program("yosys-abc", "echo $*"))).isEqualTo("-s -q version");
    assertThat(ToolAnswer.version(program("sta", "echo $*"))).isEqualTo("-version");
  }

  @Test
  void theLanguageAndTheCallersMakeDoNotReachATool() throws IOException {
    String script = "echo \"$LC_ALL:$LANGUAGE:$MAKEFLAGS:$MAKEFILES\"";

    assertThat(ToolAnswer.version(program("tool", script))).isEqualTo("C:::");
  }

  @Test
  void anEndlessAnswerIsCutOff() throws IOException {
    Path tool = program("tool", "yes 'version 1'");

    // The tool is ended by its closed output; its shell says with which signal.
    assertThatThrownBy(() -> ToolAnswer.firstLine(tool, List.of(), 20))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageStartingWith(tool + " must answer, ended with code ");
  }

  @Test
  void aLongLineIsCut() throws IOException {
    Path tool = program("tool", "head -c 50000 /dev/zero | tr '\\0' 'x'");

    assertThat(ToolAnswer.version(tool)).isEqualTo("x".repeat(200));
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() throws IOException {
    assertThat(ToolAnswer.version(program("tool", "printf 'a\\033[31mb\\n'")))
        .isEqualTo("a\\u001b[31mb");
  }

  static Stream<String> tools() {
    return Stream.of(
        "verilator", "g++", "make", "iverilog", "yosys", "yosys-abc", "sta", "nextpnr-ice40");
  }

  /** Whatever a program of the name says, of each tool whose version is asked. */
  @ParameterizedTest
  @MethodSource("tools")
  void aVersionIsShortAndActsOnNoTerminal(String name) throws IOException {
    String digits = "head -c 10000 /dev/zero | tr '\\0' '9'";
    for (String script :
        List.of(
            "printf 'tool '; " + digits + "; echo .0",
            "printf 'tool 1'; head -c 20000 /dev/zero | tr '\\0' '.' | sed 's/[.]/.1/g'; echo",
            "printf '\\033]0;title\\007\\033[2J\\342\\200\\256tool\\302\\2331m 1.0\\n'",
            "printf 'tool\\0001.0\\377\\376\\n'",
            "printf '\\r\\n\\r\\n'",
            "exit 0")) {
      String version = ToolAnswer.version(program(name, script));

      // Escapes take six characters for one.
      assertThat(version).as(script).hasSizeLessThanOrEqualTo(6 * ToolText.LINE_LENGTH);
      assertThat(version.codePoints().anyMatch(TerminalText::acts)).as(script).isFalse();
    }
  }

  /** A gigabyte ends the program: what is too much is not waited for, and not kept. */
  @ParameterizedTest
  @MethodSource("tools")
  void aGigabyteIsNoVersion(String name) throws IOException {
    Path tool = program(name, "head -c 1073741824 /dev/zero | tr '\\0' 'x'");

    assertThatThrownBy(() -> ToolAnswer.version(tool, 60))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageContaining("must answer, ended with code 1")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1000));
  }

  @SmokeShard(of = 4)
  @ParameterizedTest
  @MethodSource("tools")
  void aToolThatIgnoresItsClosedOutputIsEnded(String name) throws IOException {
    Path tool = program(name, "trap '' PIPE HUP TERM; while :; do echo 1.0; done 2>/dev/null");

    assertThatThrownBy(() -> ToolAnswer.version(tool, 1))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageEndingWith(" must answer within 1 s, did not");
  }

  @Test
  void aPathIsGivenWhole() throws IOException {
    String path = "/" + "folder/".repeat(100);

    assertThat(ToolAnswer.firstLine(program("tool", "echo " + path), List.of())).isEqualTo(path);
  }

  @Test
  void aToolThatHangsIsEndedWithWhatItStarted() throws IOException {
    Path tool = program("tool", "sleep 60 & echo $! > \"$(dirname \"$0\")/pid\"; wait");

    assertThatThrownBy(() -> ToolAnswer.firstLine(tool, List.of("--version"), 1))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(tool + " --version must answer within 1 s, did not");

    long started = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
    ProcessHandle.of(started).ifPresent(left -> left.onExit().join());
    assertThat(ProcessHandle.of(started)).isEmpty();
  }

  @Test
  void aToolThatFailsOrDoesNotStartIsTold() throws IOException {
    Path failing = program("tool", "echo one; echo two >&2; exit 7");
    Path broken = Files.writeString(program("broken", ""), "#!/nowhere/sh\n");

    assertThatThrownBy(() -> ToolAnswer.version(failing))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(failing + " --version must answer, ended with code 7: one\ntwo");
    assertThatThrownBy(() -> ToolAnswer.version(broken))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageStartingWith(broken + " --version must start, failed: ");
  }

  @Test
  void aSearchPathLeavesOutWhatNamesNoFolder() throws IOException {
    Path tool = program("tool", "");
    Files.createDirectory(folder.resolve("directory"));
    SearchPath path = SearchPath.of(":/nowhere::" + folder + ":\0");

    assertThat(path.folders()).containsExactly(Path.of("/nowhere"), folder);
    assertThat(path.find("tool")).hasValue(tool);
    assertThat(path.find("directory")).isEmpty();
    assertThat(path.find("absent")).isEmpty();
  }
}
