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
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples and the system of docs/soc.md do what their pages say, with the distribution as a
 * user has it.
 */
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
        .contains("largest difference from --expect: 0.00000")
        .contains("model, 3 PEs, 1 vector, balanced row mapping, 131 cycles")
        .contains("model, 3 PEs, 1 vector, balanced row mapping, 94 cycles");
    assertThat(out.resolve("layer.eie")).isNotEmptyFile();
  }

  @Tag("nightly")
  @Test
  void aPhysicalDesignerGetsFromANumberOfElementsToTimedGates(@TempDir Path out) throws Exception {
    assumeThat(CELLS).as("Debian's cells").exists();

    CommandRun run = run(out, "elements-to-gates/run", "1");

    assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).contains("slack (MET)");
    assertThat(out.resolve("rtl/build")).isNotEmptyDirectory();
  }

  /**
   * The snippet loads a model, classifies, and tells why a run failed: on the driver's own mock.
   */
  @Test
  void theHostSnippetClassifies(@TempDir Path out) throws Exception {
    assumeThat(Path.of("/usr/bin/gcc")).as("gcc").exists();
    Path driver = Repository.root().resolve("driver");
    Path board =
        Files.writeString(
            out.resolve("board.c"),
            """
            #include <stdio.h>
            #include "mock.h"
            unsigned char eie_model_lenet_300_100[1 << 16];
            size_t eie_model_lenet_300_100_bytes;
            extern eie_result load_model(void);
            extern eie_result classify(const int32_t *images, size_t count, unsigned *classes);
            extern const eie_failure *last_failure(void);
            static mock hardware;
            static int32_t images[3 * 784];
            eie_bus board_bus(void) { return mock_bus(&hardware, 1); }
            int main(void) {
              mock_shape shape = {784, 10, 16, 2, 1, 0, 0, 6};
              unsigned classes[3] = {99, 99, 99};
              mock_reset(&hardware, shape);
              eie_model_lenet_300_100_bytes = mock_image(eie_model_lenet_300_100, shape);
              images[7] = 5; /* outputs are the first inputs and 1 */
              images[784 + 2] = images[2 * 784 + 9] = 5;
              int loaded = load_model();
              int well = classify(images, 3, classes);
              printf("%d %d %u %u %u\\n", loaded, well, classes[0], classes[1], classes[2]);
              hardware.fails_at = hardware.runs + 2;
              classes[1] = 99;
              int failed = classify(images, 3, classes);
              printf("%s %u %u\\n", eie_text(failed), classes[0], classes[1]);
              printf("%s\\n", eie_cause_text(last_failure()->cause));
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
            "-I" + driver,
            "-I" + driver.resolve("test"),
            "-o",
            program.toString(),
            EXAMPLES.resolve("host-snippet/run.c").toString(),
            driver.resolve("eie.c").toString(),
            driver.resolve("test/mock.c").toString(),
            board.toString());
    assertThat(compiled.exitCode()).as(compiled.err()).isZero();

    assertThat(ForeignProcess.run(out, environment, program.toString()).out())
        .isEqualTo(
            """
            0 0 7 2 9
            the run ended in an error 7 99
            first and last descriptor are out of range or order, or a descriptor is not valid
            """);
  }

  /**
   * LeNet-300-100 in a LiteX system with a VexRiscv processor, the driver as its firmware
   * (docs/soc.md).
   */
  @Tag("nightly")
  @Test
  void theFirmwareOfAProcessorGetsTheGoldenModelsOutputs(@TempDir Path out) throws Exception {
    CommandRun run =
        ForeignProcess.run(
            folder,
            Map.of("EIE", eie.toString(), "JAVA_HOME", System.getProperty("java.home")),
            TimeUnit.MINUTES.toMillis(30),
            Repository.root().resolve("scripts/run-soc").toString(),
            out.resolve("soc").toString());
    Assumptions.assumeTrue(run.exitCode() != 3, run.err());

    assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    assertThat(run.out())
        .contains("digits: 0 1 2 3 4 5 6 7 8 9")
        .contains("values that differ from the golden model: 0")
        .contains("\nPASS\n");
  }
}
