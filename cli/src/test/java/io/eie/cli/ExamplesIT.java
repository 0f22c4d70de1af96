// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.eie.cli.page.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of examples/ do what their page says, with the distribution as a user has it. */
class ExamplesIT {
  private static final Path EXAMPLES = Repository.root().resolve("examples");
  private static final Path CELLS = Path.of("/usr/share/qflow/tech/osu018/osu018_stdcells.lib");

  @TempDir private static Path folder;
  private static Path eie;

  @BeforeAll
  static void unpack() throws IOException {
    eie = Distribution.unpack(folder.resolve("dist")).home().resolve("bin/eie");
  }

  private static CommandRun run(Path out, String script, String... arguments) throws Exception {
    Map<String, String> environment = new HashMap<>();
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("EIE", eie.toString());
    environment.put("OUT", Files.createDirectories(out).toString());
    String[] command = new String[arguments.length + 1];
    command[0] = EXAMPLES.resolve(script).toString();
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return ForeignProcess.run(folder, environment, command);
  }

  @Test
  void anArchitectGetsFromALayerToCycles(@TempDir Path out) throws Exception {
    CommandRun run = run(out, "layer-to-cycles/run", "3");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("375", "exact")
        .contains("largest distance from what was expected: 0.00000")
        .contains("model, 3 PEs, 1 vector, balanced row mapping, 131 cycles")
        .contains("model, 3 PEs, 1 vector, balanced row mapping, 94 cycles");
    assertThat(out.resolve("layer.eie")).isNotEmptyFile();
  }

  @Test
  void aPhysicalDesignerGetsFromANumberOfElementsToTimedGates(@TempDir Path out) throws Exception {
    assumeThat(CELLS).as("Debian's cells").exists();

    CommandRun run = run(out, "elements-to-gates/run", "1");

    assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).contains("slack (MET)");
    assertThat(out.resolve("rtl/build")).isNotEmptyDirectory();
  }

  /** The snippet starts a program, waits, and tells a failed one from one that was refused. */
  @Test
  void theHostSnippetSaysHowARunEnded(@TempDir Path out) throws Exception {
    Path bus =
        Files.writeString(
            out.resolve("bus.c"),
            """
            #include <stdint.h>
            #include <stdio.h>
            extern int eie_run(unsigned first, unsigned last, unsigned *descriptor);
            static uint64_t status, reads, fails;
            int bus_write(uint64_t address, uint64_t data) {
              if (address == 0x48) return data == 99; /* a range that is refused */
              if (address == 0x28) status = data == 2 ? 0 : 1;
              return 0;
            }
            int bus_read(uint64_t address, uint64_t *data) {
              if (address != 0x30) return 1;
              if (++reads % 3 == 0) status = fails ? 2 | 4 | 3 << 4 | 7 << 16 : 2;
              *data = status;
              return 0;
            }
            int main(void) {
              unsigned descriptor = 0;
              int well = eie_run(0, 1, &descriptor);
              fails = 1;
              int failed = eie_run(0, 8, &descriptor);
              printf("%d %d %u %d\\n", well, failed, descriptor, eie_run(0, 99, &descriptor));
              return 0;
            }
            """);
    Path program = out.resolve("program");
    Map<String, String> environment = Map.of();
    CommandRun compiled =
        ForeignProcess.run(
            out,
            environment,
            "gcc",
            "-std=c99",
            "-Wall",
            "-Wextra",
            "-Werror",
            "-o",
            program.toString(),
            EXAMPLES.resolve("host-snippet/run.c").toString(),
            bus.toString());
    assertThat(compiled.exitCode()).as(compiled.err()).isZero();

    assertThat(ForeignProcess.run(out, environment, program.toString()).out())
        .isEqualTo("0 3 7 -1\n");
  }
}
