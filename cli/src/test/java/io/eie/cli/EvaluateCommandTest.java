// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateCommandTest {
  private static final Path NETWORKS =
      Path.of("..", "compiler", "src", "test", "resources", "networks");

  @TempDir private Path folder;
  private DataFolder data;

  @BeforeEach
  void dataFolder() {
    data = new DataFolder(folder);
  }

  private CommandRun evaluate(String model, String... options) {
    List<String> line =
        new ArrayList<>(List.of("evaluate", model, "--input", data.inputs().toString()));
    line.addAll(List.of(options));
    return CommandRun.eie(line.toArray(String[]::new));
  }

  private String labels(String text) throws Exception {
    return Files.writeString(folder.resolve("labels.csv"), text).toString();
  }

  @Test
  void accuracySpeedAndSizeAreTold() throws Exception {
    String network = data.network().toString();

    CommandRun run =
        evaluate(
            network,
            "--preset",
            "tiny4",
            "--labels",
            labels("0\n1\n"),
            "--rtl-samples",
            "all",
            "--clock",
            "500",
            "--report",
            data.file("r.json"));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(
            "arithmetic  vectors  correct  accuracy  as float  error\n"
                + "float             2        1   50.00 %         2      0\n"
                + "compressed        2        1   50.00 %         2      0\n"
                + "golden            2        1   50.00 %         2      0\n"
                + "rtl               2        1   50.00 %         2      0\n")
        .contains("\nlabel \\ golden  0  1\n0               1  .\n1               1  .\n")
        .contains(" inferences per second at 500 MHz\n")
        .contains("hardware (rtl): 2 vectors, 0 mismatches, ")
        .contains("\nfc: 4 PEs, 2 vectors, configuration ");
    JsonNode report = new ObjectMapper().readTree(Path.of(data.file("r.json")).toFile());
    assertThat(report.get("accuracies").get(2).get("accuracy").asDouble()).isEqualTo(0.5);
    assertThat(report.get("speed").get("clockMHz").asDouble()).isEqualTo(500);
    assertThat(report.get("layers").get(0).get("storage").get("dense").asDouble()).isEqualTo(48);
    assertThat(report.get("rtl").get("mismatches").asInt(-1)).isZero();
  }

  @Test
  void aCompiledModelIsEvaluatedToo() {
    CommandRun run = evaluate(data.compiled().toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith(
            "arithmetic  vectors  correct  accuracy  as float  error\n"
                + "golden            2        -         -         -      -\n")
        .contains(" MHz (estimated)\n");
  }

  /** Two inputs of 3 x 3 positions, as tensors and position by position. */
  @Test
  void aPoolingIsDoneAsTheHostWould() throws Exception {
    String network = NETWORKS.resolve("torch-old-conv1x1.onnx").toString();
    float[] values = new float[2 * 6 * 9];
    for (int index = 0; index < values.length; index++) {
      values[index] = index % 7 / 4f - 0.5f;
    }
    String images = data.vectors("images.npy", values, 2, 6, 3, 3).toString();
    float[] rows = new float[values.length];
    for (int index = 0; index < rows.length; index++) {
      rows[index] = values[index / 54 * 54 + index % 6 * 9 + index % 54 / 6];
    }
    String positions = data.vectors("positions.npy", rows, 18, 6).toString();
    String[] options = {"--preset", "tiny4", "--labels", labels("0\n0\n"), "--json"};

    CommandRun run = CommandRun.eie(line("evaluate", network, images, options));
    CommandRun same = CommandRun.eie(line("evaluate", network, positions, options));
    CommandRun wrong =
        CommandRun.eie(
            line("evaluate", network, positions, "--preset", "tiny4", "--labels", labels("0\n")));

    assertThat(run.exitCode()).as(run.err()).isZero();
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.get("vectors").asInt()).isEqualTo(2);
    assertThat(report.get("positions").asInt()).isEqualTo(9);
    assertThat(report.get("hostPooling").asText()).isEqualTo("mean");
    assertThat(report.get("accuracies").get(2).get("agreeing").asInt()).isEqualTo(2);
    assertThat(report.get("notes").get(0).asText())
        .isEqualTo(
            "a vector is one position: an input has the 6 channels of one, or those of all 9 positions in C order;"
                + " --output has a row for each position");
    assertThat(report.get("notes").get(1).asText()).contains("(GlobalAveragePool)");
    assertThat(new ObjectMapper().readTree(same.out()).get("accuracies"))
        .isEqualTo(report.get("accuracies"));
    assertThat(wrong)
        .isEqualTo(
            new CommandRun(
                2,
                "",
                wrong.err().replaceAll("eie evaluate: .*\n", "")
                    + "eie evaluate: labels must be as many as input vectors, 2, were 1\n"));
    assertThat(CommandRun.eie(line("evaluate", network, images, "--preset", "tiny4")).out())
        .contains(
            "\nan inference has 9 positions, one run for each; the host computes the mean of their outputs\n");
  }

  private static String[] line(String verb, String network, String input, String... options) {
    List<String> line = new ArrayList<>(List.of(verb, network, "--input", input));
    line.addAll(List.of(options));
    return line.toArray(String[]::new);
  }

  @Test
  void aLossIsWarnedOf() throws Exception {
    Path network = data.vectors("w.npy", new float[] {1, 0, 0, 0, 0, 1, 0, 0}, 2, 4);
    Path inputs = data.vectors("near.npy", new float[] {.98f, 1, 0, 0}, 1, 4);

    CommandRun run =
        CommandRun.eie(
            "evaluate",
            network.toString(),
            "--input",
            inputs.toString(),
            "--labels",
            labels("1"),
            "--preset",
            "tiny4",
            "--set",
            "activationBits=4");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .contains("warning: the accuracy falls by 100.00 points from float to fixed point ");
  }

  @Test
  void manyClassesAreShownByTheirConfusions() throws Exception {
    float[] diagonal = new float[20 * 20];
    float[] inputs = new float[20 * 20];
    StringBuilder labels = new StringBuilder();
    for (int index = 0; index < 20; index++) {
      diagonal[index * 21] = 1;
      inputs[index * 21] = 1;
      labels.append(index == 3 ? 4 : index).append('\n');
    }

    CommandRun run =
        CommandRun.eie(
            "evaluate",
            data.vectors("d.npy", diagonal, 20, 20).toString(),
            "--input",
            data.vectors("i.npy", inputs, 20, 20).toString(),
            "--labels",
            labels(labels.toString()),
            "--preset",
            "tiny4");

    assertThat(run.out())
        .contains("most frequent confusions\nlabel  golden  vectors\n4           3        1\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--rtl-samples some | --rtl-samples must be a whole number of vectors from 0, or the word all, was 'some'",
        "--rtl-samples -1 | --rtl-samples must be a whole number of vectors from 0, or the word all, was '-1'",
        "--clock 0 | --clock must be a positive number of megahertz, was 0.0",
        "--clock -5 | --clock must be a positive number of megahertz, was -5.0"
      })
  void wrongOptionsAreNamed(String options, String message) {
    assertThat(evaluate(data.network().toString(), options.split(" ")))
        .isEqualTo(new CommandRun(2, "", "eie evaluate: " + message + "\n"));
  }

  @Test
  void widthsAreComparedAndDrawn() throws Exception {
    CommandRun run =
        evaluate(
            data.network().toString(),
            "--labels",
            labels("0\n1\n"),
            "--sweep",
            "widths",
            "--out",
            data.file("figures"));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("arithmetic  vectors  correct  accuracy  pJ per multiply  paper: AlexNet top-5")
        .contains("\n16 bits           2        1   50.00 %             0.78                79.8 %")
        .endsWith("wrote " + data.file("figures/fig10-energy.svg") + "\n");
    assertThat(folder.resolve("figures")).isDirectoryContaining("glob:**/fig10.csv");
    assertThat(folder.resolve("figures/fig10-accuracy.svg")).content().startsWith("<svg ");
  }

  @Test
  void aSweepNeedsANetworkAndLabels() throws Exception {
    String network = data.network().toString();
    String labels = labels("0\n1\n");

    refused(
        network,
        "--out must be used with --sweep (its tables and plots go there)",
        "--out",
        data.file("figures"));
    refused(network, "--sweep must be widths (the paper's Fig. 10), was 'pes'", "--sweep", "pes");
    refused(
        network,
        "--sweep must be used with --labels (it compares accuracies)",
        "--sweep",
        "widths");
    refused(
        network,
        "--rtl-samples, --report and --clock must be used without --sweep (no hardware has all widths;"
            + " it writes to --out)",
        "--sweep",
        "widths",
        "--labels",
        labels,
        "--rtl-samples",
        "1");
    refused(
        data.compiled().toString(),
        data.file("fc.eie")
            + " must be a network (.onnx, .safetensors, .npy, .npz, .mtx, .smtx, .yaml, .net), was compiled already",
        "--sweep",
        "widths",
        "--labels",
        labels);
    CommandRun run =
        evaluate(network, "--sweep", "widths", "--labels", labels, "--out", data.file("fc.npy"));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("eie evaluate: " + data.file("fc.npy") + " must be a folder (--out), failed: ");
  }

  @Test
  void theUserMaySetFractionBits() throws Exception {
    String network = data.network().toString();

    CommandRun run =
        evaluate(
            network,
            "--preset",
            "tiny4",
            "--fraction-bits",
            "fc=1,2,-",
            "--report",
            data.file("r"));

    assertThat(run.exitCode()).as(run.err()).isZero();
    JsonNode layer =
        new ObjectMapper().readTree(Path.of(data.file("r")).toFile()).get("layers").get(0);
    assertThat(layer.get("weightFractionBits").asInt()).isEqualTo(1);
    assertThat(layer.get("inputFractionBits").asInt()).isEqualTo(2);
    assertThat(layer.get("outputFractionBits").asInt()).isEqualTo(3);
    for (String wrong : List.of("fc", "=1,2,3", "fc=1,2", "fc=1,2,x", "fc=1,-2,3")) {
      refused(
          network,
          "--fraction-bits must be written LAYER=fw,fx,fy (whole numbers, or - for one that is"
              + " chosen), was '"
              + wrong
              + "'",
          "--fraction-bits",
          wrong);
    }
    refused(
        network,
        "--fraction-bits must name a layer once, 'fc' occurs twice",
        "--fraction-bits",
        "fc=1,2,3",
        "--fraction-bits",
        "fc=1,2,3");
    refused(
        network,
        "weight fraction bits must lie in 0..30 (specification, section 2), was 31",
        "--fraction-bits",
        "fc=31,-,-");
    refused(
        network,
        "formats must be set for layers of the network (fc), was 'conv'",
        "--fraction-bits",
        "conv=1,-,-");
    refused(
        data.compiled().toString(),
        data.file("fc.eie")
            + " must be a network for --bias, --relu, --calibrate, --row-mapping, --transpose, --fit, --shrink,"
            + " --vector-buffers, --fraction-bits, --from-node, --to-node, --layer-order, --relu-between and --prototxt (they"
            + " change what is compiled), was compiled already",
        "--fraction-bits",
        "fc=1,-,-");
  }

  private void refused(String model, String message, String... options) {
    assertThat(evaluate(model, options))
        .isEqualTo(new CommandRun(2, "", "eie evaluate: " + message + "\n"));
  }

  @Test
  void labelsMustFit() throws Exception {
    String network = data.network().toString();

    assertThat(evaluate(network, "--preset", "tiny4", "--labels", labels("0\n")))
        .isEqualTo(
            new CommandRun(
                2, "", "eie evaluate: labels must be as many as input vectors, 2, were 1\n"));
    assertThat(evaluate(network, "--preset", "tiny4", "--labels", labels("0\n3\n")))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie evaluate: label of vector 1 must lie in 0..2 (the network has 3 outputs),"
                    + " was 3\n"));
    assertThat(evaluate(network, "--labels", labels("0\n1\n"), "--report", data.file("labels.csv")))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie evaluate: --report must be another file than --labels (it would be written"
                    + " over), was "
                    + data.file("labels.csv")
                    + "\n"));
  }
}
