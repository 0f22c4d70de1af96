// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompressCommandTest {
  @TempDir private Path folder;
  private DataFolder data;

  @BeforeEach
  void dataFolder() {
    data = new DataFolder(folder);
  }

  private CommandRun compress(String network, String... options) {
    List<String> line =
        new ArrayList<>(List.of("compress", network, "--out", data.file("small.npz")));
    line.addAll(List.of(options));
    return CommandRun.eie(line.toArray(String[]::new));
  }

  private String dense() {
    Random random = new Random(1);
    float[] weights = new float[20 * 10];
    for (int index = 0; index < weights.length; index++) {
      weights[index] = (float) random.nextGaussian();
    }
    return data.vectors("dense.npy", weights, 20, 10).toString();
  }

  @Test
  void aDenseNetworkIsCompressedAndRunsOn() throws Exception {
    float[] identity = new float[100];
    for (int index = 0; index < 10; index++) {
      identity[index * 11] = 1;
    }
    String inputs = data.vectors("x10.npy", identity, 10, 10).toString();
    String labels = Files.writeString(folder.resolve("l.csv"), "0 1 2 3 4 5 6 7 8 9").toString();

    CommandRun run =
        compress(
            dense(),
            "--preset",
            "tiny4",
            "--density",
            "0.2",
            "--balanced",
            "--relu",
            "--calibrate",
            inputs,
            "--tune",
            "--input",
            inputs,
            "--labels",
            labels);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("layer  outputs  inputs  non-zeros before  after  density  values  rms error")
        .contains("\ndense       20      10               200     40   20.0 %  ")
        .contains("\nnetwork   vectors  correct  accuracy  as before\nbefore         10 ")
        .contains("\npruned ", "\nadjusted ", "\nshared ", "\ntuned ")
        .contains("\n" + data.file("small.npz") + ": weights of 800 bytes (float32) in entries of");
    CommandRun analysis =
        CommandRun.eie(
            "analyze",
            data.file("small.npz"),
            "--preset",
            "tiny4",
            "--row-mapping",
            "interleaved",
            "--json");
    JsonNode layer = new ObjectMapper().readTree(analysis.out()).get("layers").get(0);
    assertThat(layer.get("nonZeros").asInt()).isEqualTo(40);
    assertThat(layer.get("sharingError").asDouble()).isZero();
    assertThat(layer.get("leastEntries")).isEqualTo(layer.get("mostEntries"));
  }

  @Test
  void whatIsCompressedAlreadyIsRecognised() throws Exception {
    CommandRun run = compress(data.network().toString(), "--density", "0.25", "--json");

    assertThat(run.exitCode()).as(run.err()).isZero();
    JsonNode layer = new ObjectMapper().readTree(run.out()).get("layers").get(0);
    assertThat(layer.get("unchanged").asBoolean()).isTrue();
    assertThat(compress(data.network().toString()).out()).contains("  unchanged\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--density 0 | density must be above 0 and at most 1 (fraction of the weights that are kept), was 0.0",
        "--density much | --density must be numbers separated by commas, was 'much'",
        "--density 0.1, | --density must be numbers separated by commas, was '0.1,'",
        "--density 0.1,0.2 | densities must be one, or one for each of 1 layers, were 2",
        "--global | --global and --balanced must be used with --density (they are ways of pruning)",
        "--balanced | --global and --balanced must be used with --density (they are ways of pruning)",
        "--calibrate x.npy | --calibrate must be used with --density or --tune (they adjust weights on its vectors)",
        "--tune --density 0.5 | --tune must be used with --calibrate (it tunes on these vectors)"
      })
  void wrongOptionsAreNamed(String options, String message) {
    assertThat(compress(data.network().toString(), options.split(" ")))
        .isEqualTo(new CommandRun(2, "", "eie compress: " + message + "\n"));
    assertThat(folder.resolve("small.npz")).doesNotExist();
  }

  @Test
  void sizesAndAFileExcludeEachOther() {
    String network = data.network().toString();
    String message =
        "eie compress: --out or --sizes must be given, and not both (a network is written, or its sizes are printed)\n";

    assertThat(CommandRun.eie("compress", network)).isEqualTo(new CommandRun(2, "", message));
    assertThat(compress(network, "--sizes")).isEqualTo(new CommandRun(2, "", message));
    assertThat(CommandRun.eie("compress", network, "--sizes", "--density", "0.1").err())
        .isEqualTo(
            "eie compress: --density, --calibrate and --input must be used without --sizes (it prints the sizes of the unchanged network)\n");
    assertThat(CommandRun.eie("compress", network, "--sizes", "--pes", "4").out())
        .contains("\n" + network + ": weights of 48 bytes (float32) in entries of ");
  }

  @Test
  void anUnknownStartIsNamed() {
    assertThat(compress(data.network().toString(), "--start", "best").err())
        .startsWith("eie compress: --start must be one of linear, density, random, was 'best'\n");
  }

  @Test
  void filesMustGoTogether() throws Exception {
    String network = data.network().toString();
    String labels = Files.writeString(folder.resolve("l.csv"), "0\n").toString();
    String inputs = data.inputs().toString();
    String narrow = data.vectors("narrow.npy", new float[3], 3).toString();

    assertThat(compress(network, "--labels", labels))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie compress: --labels must be used with --input (they are its classes)\n"));
    assertThat(compress(network, "--input", inputs, "--labels", labels))
        .isEqualTo(
            new CommandRun(
                2, "", "eie compress: labels must be as many as input vectors, 2, were 1\n"));
    assertThat(compress(network, "--input", narrow))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie compress: input vectors must have 4 values (inputs of layer 'fc'), had 3\n"));
    assertThat(CommandRun.eie("compress", network, "--out", data.file("small.npy")))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie compress: --out must name a file F.npz (other verbs recognise a network of several layers by this name), was "
                    + data.file("small.npy")
                    + "\n"));
    assertThat(compress(data.compiled().toString()))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie compress: "
                    + data.file("fc.eie")
                    + " must be a network (.onnx, .safetensors, .npy, .npz, .mtx, .smtx, .yaml, .net), was compiled already\n"));
  }
}
