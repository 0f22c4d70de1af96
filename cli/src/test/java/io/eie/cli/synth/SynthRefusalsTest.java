// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.synth;

import static io.eie.cli.synth.InstalledCells.DEFAULT;
import static io.eie.cli.synth.InstalledCells.someCells;
import static io.eie.cli.synth.InstalledCells.toolsAreThere;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.eie.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What eie synth refuses before any work. */
class SynthRefusalsTest {
  @TempDir private Path folder;

  @Test
  void aFileThatIsNoLibertyIsTheUsersMistake() throws IOException {
    toolsAreThere();
    Path file = Files.writeString(folder.resolve("cells.lib"), "module cells;");

    assertThat(CommandRun.eie("synth", "--preset", "tiny4", "--liberty", file.toString()))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie synth: "
                    + file
                    + " must be a Liberty file, is none: line 1: it does not begin with 'library ('"
                    + System.lineSeparator()));
  }

  @Test
  void aMissingLibertyIsTheUsersMistake() {
    toolsAreThere();
    Path file = folder.resolve("none.lib");

    CommandRun run = CommandRun.eie("synth", "--liberty", file.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "eie synth: " + file + " must be a Liberty file, failed: no such file or directory");
  }

  @Test
  void missingDefaultCellsAreToldWithTheCommandThatInstallsThem() {
    toolsAreThere();
    assumeThat(DEFAULT).as("the default cells are not installed").doesNotExist();

    CommandRun run = CommandRun.eie("synth", "--preset", "tiny4");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "eie synth: "
                + DEFAULT
                + " must be there (the cells that are used without --liberty), was not;"
                + " on Debian: sudo apt-get install --no-install-recommends qflow-tech-osu018"
                + System.lineSeparator());
  }

  @Test
  void theReportMustNotReplaceTheLiberty() throws IOException {
    Path file = Files.createFile(folder.resolve("cells.lib"));

    CommandRun run =
        CommandRun.eie("synth", "--liberty", file.toString(), "--report", file.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("eie synth: --report must be another file than --liberty (it would be written");
  }

  @Test
  void impossibleConditionsAreRefused() {
    CommandRun noClock = CommandRun.eie("synth", "--clock", "0");

    assertThat(noClock.exitCode()).isEqualTo(2);
    assertThat(noClock.err())
        .startsWith(
            "eie synth: --clock must be greater than 0 and at most 1000000 (in MHz), was 0.0");

    toolsAreThere();
    String cells = someCells().toString();
    CommandRun memories =
        CommandRun.eie("synth", "--sram-small", "9", "--sram-large", "8", "--liberty", cells);

    assertThat(memories.exitCode()).isEqualTo(2);
    assertThat(memories.err())
        .startsWith(
            "eie synth: the memories' clock-to-data times must be 0..1000000 ns and ascend from small to large, were 9.0 and 8.0");
  }

  @Test
  void aBaselineThatIsNoneIsRefusedBeforeTheWork() throws IOException {
    Path file = Files.writeString(folder.resolve("before.json"), "{}");

    CommandRun run = CommandRun.eie("synth", "--baseline", file.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("eie synth: " + file + " must hold the report of eie synth, held something");
  }

  @Test
  void optionsThatDoNotFitAreRefusedBeforeTheWork() throws IOException {
    Path before = Files.createFile(folder.resolve("before.json"));

    CommandRun alone = CommandRun.eie("synth", "--renew");
    CommandRun both = CommandRun.eie("synth", "--scaling", "1,2", "--baseline", before.toString());

    assertThat(alone.exitCode()).isEqualTo(2);
    assertThat(alone.err())
        .startsWith(
            "eie synth: --renew must be used with --baseline (the file that it writes), was alone");
    assertThat(both.exitCode()).isEqualTo(2);
    assertThat(both.err())
        .startsWith(
            "eie synth: --scaling must be used without --baseline (it compares its designs with each other), had both");
  }

  @Test
  void scalingTakesAscendingNumbersOfElements() {
    toolsAreThere();
    String cells = someCells().toString();

    CommandRun one = CommandRun.eie("synth", "--scaling", "4", "--liberty", cells);
    CommandRun falling = CommandRun.eie("synth", "--scaling", "4,2", "--liberty", cells);

    assertThat(one.exitCode()).isEqualTo(2);
    assertThat(one.err())
        .startsWith("eie synth: the numbers of elements must be two or more, ascending, were [4]");
    assertThat(falling.exitCode()).isEqualTo(2);
    assertThat(falling.err())
        .startsWith(
            "eie synth: the numbers of elements must be two or more, ascending, were [4, 2]");
  }

  @Test
  void aNetlistThatCannotBeKeptIsToldBeforeTheWork() throws IOException {
    Path kept = folder.resolve("gates");
    Path foreign = Files.createDirectory(folder.resolve("notes"));
    Files.createFile(foreign.resolve("mine.txt"));

    CommandRun part =
        CommandRun.eie(
            "synth", "--preset", "tiny4", "--top", "Codebook", "--netlist", kept.toString());
    CommandRun several = CommandRun.eie("synth", "--scaling", "1,2", "--netlist", kept.toString());
    CommandRun lost =
        CommandRun.eie(
            "synth", "--preset", "tiny4", "--top", "Eie", "--netlist", foreign.toString());

    CommandRun other =
        CommandRun.eie(
            "synth", "--preset", "tiny4", "--top", "Eie", "--no-counters", "--netlist", "gates");

    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err())
        .startsWith("eie synth: --no-counters must be used without --netlist (the netlist is of");
    assertThat(part)
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie synth: --netlist must be used with --top Eie or ProcessingElement (the whole design, or one element of it,"
                    + " can be simulated), was Codebook"
                    + System.lineSeparator()));
    assertThat(several.exitCode()).isEqualTo(2);
    assertThat(several.err())
        .startsWith(
            "eie synth: --scaling must be used without --netlist and --equivalence (it makes several designs), had both");
    assertThat(lost.exitCode()).isEqualTo(2);
    assertThat(lost.err())
        .startsWith(
            "eie synth: "
                + foreign
                + " must be empty or hold only what eie generated (it is replaced");
    assertThat(foreign.resolve("mine.txt")).exists();
  }

  @Test
  void optionsOfEquivalenceAreRefusedWithoutIt() {
    CommandRun alone = CommandRun.eie("synth", "--proof-limit", "7");
    CommandRun never = CommandRun.eie("synth", "--equivalence", "--proof-limit", "0");

    assertThat(alone.exitCode()).isEqualTo(2);
    assertThat(alone.err())
        .startsWith(
            "eie synth: --equivalence-report and --proof-limit must be used with --equivalence (they are settings of the proof), were alone");
    assertThat(never.exitCode()).isEqualTo(2);
    assertThat(never.err())
        .startsWith("eie synth: --proof-limit must be at least 1 (in seconds), was 0");
  }
}
