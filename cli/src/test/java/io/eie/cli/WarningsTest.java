// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SmokeShard;
import io.eie.compiler.numpy.NpyWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every warning that {@code compile} gives is given by every verb that compiles on the way. */
class WarningsTest {
  private static final List<String> ON_A_NETWORK =
      List.of(
          "compile",
          "simulate",
          "estimate",
          "evaluate",
          "analyze",
          "export",
          "export-testbench",
          "report");

  /** They compile networks of their own, and have tests of their own below or in their class. */
  private static final List<String> ON_THEIR_OWN =
      List.of("bench", "demo", "power", "regress", "sweep");

  private static final List<String> NEVER_COMPILE =
      List.of("compress", "doctor", "explain", "fpga", "generate", "prove", "synth");

  @TempDir private Path folder;
  private Path network;
  private Path inputs;
  private Path labels;
  private List<String> warnings;

  /** A weight that rounds to 0 beside a large one, in a network that takes several segments. */
  @BeforeEach
  void compile() throws IOException {
    network = folder.resolve("w.npy");
    inputs = folder.resolve("x.npy");
    labels = folder.resolve("y.txt");
    float[] weights = new float[64 * 40];
    for (int place = 0; place < weights.length; place++) {
      weights[place] = 1 + place % 3;
    }
    weights[1] = 1000;
    weights[2] = .001f;
    NpyWriter.write(network, weights, 64, 40);
    NpyWriter.write(inputs, new float[40], 1, 40);
    Files.writeString(labels, "0\n");
    CommandRun run = run("compile");
    assertThat(run.exitCode()).as(run.err()).isZero();
    warnings = run.err().lines().toList();
    assertThat(warnings).hasSize(2).allMatch(line -> line.startsWith("warning: "));
    assertThat(warnings.get(0)).contains("rounds to 0");
    assertThat(warnings.get(1)).contains("segments");
  }

  private CommandRun run(String verb, String... more) {
    List<String> arguments = new ArrayList<>(List.of(verb, network.toString()));
    arguments.addAll(
        Map.of(
                "compile",
                List.of("--calibrate", inputs.toString(), "--out", folder + "/w.eie"),
                "export",
                List.of("--calibrate", inputs.toString(), "--out", folder + "/w.bin"),
                "export-testbench",
                List.of("--input", inputs.toString(), "--out", folder + "/testbench"),
                "simulate",
                List.of("--input", inputs.toString(), "--engine", "golden"),
                "estimate",
                List.of("--input", inputs.toString()),
                "evaluate",
                List.of("--input", inputs.toString(), "--labels", labels.toString()),
                "analyze",
                List.of("--calibrate", inputs.toString()),
                "report",
                List.of("--input", inputs.toString(), "--out", folder + "/page.html"),
                "sweep",
                List.of("--input", inputs.toString(), "--keep-memories"),
                "power",
                List.of("--input", inputs.toString()))
            .get(verb));
    arguments.addAll(List.of("--preset", "tiny4", "--set", "sparseRows=64"));
    arguments.addAll(List.of(more));
    return CommandRun.eie(arguments.toArray(String[]::new));
  }

  static Stream<String> onANetwork() {
    return ON_A_NETWORK.stream();
  }

  @ParameterizedTest
  @MethodSource("onANetwork")
  void everyVerbThatCompilesANetworkGivesThem(String verb) {
    CommandRun run = run(verb);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err().lines()).containsAll(warnings);
  }

  @SmokeShard(of = 3)
  @ParameterizedTest
  @MethodSource("onANetwork")
  void thoseOfAModelFileAreGivenAgain(String verb) {
    if (verb.equals("compile")) {
      return;
    }
    List<String> arguments = new ArrayList<>(List.of(verb, folder + "/w.eie"));
    if (verb.equals("export")) {
      arguments.addAll(List.of("--out", folder + "/again.bin"));
    } else if (verb.equals("export-testbench")) {
      arguments.addAll(List.of("--input", inputs.toString(), "--out", folder + "/again"));
    } else if (verb.equals("report")) {
      arguments.addAll(List.of("--input", inputs.toString(), "--out", folder + "/again.html"));
    } else if (!verb.equals("analyze")) {
      arguments.addAll(List.of("--input", inputs.toString()));
    }
    CommandRun run = CommandRun.eie(arguments.toArray(String[]::new));

    assertThat(run.err().lines()).as(run.err()).containsAll(warnings);
  }

  @Test
  void aSweepOfDesignsGivesThem() {
    CommandRun run = run("sweep", "--set", "queueDepth=2,8");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err().lines()).containsExactlyElementsOf(warnings);
  }

  @Test
  void aSweepOfWidthsGivesThem() {
    CommandRun run = run("evaluate", "--sweep", "widths");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err().lines()).containsAll(warnings);
    // The first is told for several widths, in the words of each.
    assertThat(run.err().lines().filter(line -> line.contains("rounds to 0")).count())
        .isGreaterThan(1);
  }

  @Test
  void theBenchmarkGivesThem() {
    String[] arguments = {
      "bench",
      "--layers",
      "LeNet-300-100",
      "--pes",
      "4",
      "--set",
      "sparseRows=128",
      "--entries-per-cycle",
      "1"
    };
    CommandRun run = CommandRun.eie(arguments);
    List<String> sweep = new ArrayList<>(List.of(arguments));
    sweep.addAll(List.of("--sweep", "queue"));
    CommandRun swept = CommandRun.eie(sweep.toArray(String[]::new));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).startsWith("warning: model 'LeNet-300-100' has ");
    assertThat(swept.exitCode()).as(swept.err()).isZero();
    assertThat(swept.err()).startsWith("warning: model 'LeNet-300-100' has ");
  }

  /** Before it builds the gates: those of a file that is no library are not built. */
  @Test
  void thePowerOfGatesGivesThem() {
    CommandRun run = run("power", "--liberty", labels.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().lines().limit(2)).containsExactlyElementsOf(warnings);
    assertThat(run.err()).contains("must be a Liberty file");
  }

  @Test
  void everyVerbIsOneOfThese() {
    List<String> all = new ArrayList<>(ON_A_NETWORK);
    all.addAll(ON_THEIR_OWN);
    all.addAll(NEVER_COMPILE);

    assertThat(new CommandLine(new EieCommand()).getSubcommands().keySet())
        .containsExactlyInAnyOrderElementsOf(all);
  }
}
