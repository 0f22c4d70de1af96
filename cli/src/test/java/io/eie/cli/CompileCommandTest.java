// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.cli.output.TextTable;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.ModelFile;
import io.eie.generator.config.ConfigSource;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompileCommandTest {
  @TempDir private Path folder;
  private DataFolder data;

  @BeforeEach
  void dataFolder() {
    data = new DataFolder(folder);
  }

  @Test
  void aNetworkBecomesAModelFileAndItsNumbers() throws Exception {
    CommandRun run =
        CommandRun.eie(
            "compile",
            data.network().toString(),
            "--preset",
            "tiny4",
            "--out",
            data.file("fc.eie"),
            "--dump",
            data.file("dump"),
            "--json");

    assertThat(run.exitCode()).as(run.err()).isZero();
    CompiledModel model = ModelFile.read(Path.of(data.file("fc.eie")));
    assertThat(model.name()).isEqualTo("fc");
    assertThat(model.config()).isEqualTo(Preset.TINY4.config());
    JsonNode document = new ObjectMapper().readTree(run.out());
    assertThat(document.get("configHash").asText()).isEqualTo(Preset.TINY4.config().hash());
    assertThat(document.get("layers").get(0).get("nonZeros").asInt()).isEqualTo(3);
    assertThat(Path.of(data.file("dump"))).isDirectoryContaining("glob:**/fc.weights.npy");
    assertThat(Path.of(data.file("dump/layers.json"))).isNotEmptyFile();
  }

  @Test
  void aDumpThatCannotBeWrittenLeavesItsFolderAsItWas() throws Exception {
    Path dump = Files.createDirectory(folder.resolve("dump"));
    Files.createDirectory(dump.resolve("layers.json"));
    Path bias = Files.writeString(dump.resolve("fc.bias.npy"), "old");

    CommandRun run =
        CommandRun.eie(
            "compile",
            data.network().toString(),
            "--preset",
            "tiny4",
            "--out",
            data.file("fc.eie"),
            "--dump",
            dump.toString());

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                3,
                "",
                "eie compile: " + dump.resolve("layers.json") + " must be a file, was a folder\n"));
    assertThat(bias).hasContent("old");
    assertThat(dump.toFile().list()).containsExactlyInAnyOrder("layers.json", "fc.bias.npy");
  }

  @Test
  void theTextIsATableOfTheLayers() {
    CommandRun run =
        CommandRun.eie(
            "compile",
            data.network().toString(),
            "--preset",
            "tiny4",
            "--out",
            data.file("fc.eie"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith(
            "layer  inputs  outputs  non-zeros  entries  padding  weights  rms error  fw  fx  fy\nfc ")
        .contains(" exact ")
        .endsWith(
            "4 PEs, balanced row mapping, "
                + TextTable.number(words())
                + " host words, configuration "
                + Preset.TINY4.config().hash()
                + "\n");
  }

  @Test
  void thePresetSaysHowRowsArePlacedUnlessTheUserDoes() throws Exception {
    Path paper = Files.writeString(folder.resolve("paper.yaml"), "preset: paper64\n");

    assertThat(rowMapping()).isEqualTo("balanced");
    assertThat(rowMapping("--preset", "small16")).isEqualTo("balanced");
    assertThat(rowMapping("--preset", "paper64")).isEqualTo("interleaved");
    assertThat(rowMapping("--config", paper.toString())).isEqualTo("interleaved");
    assertThat(rowMapping("--row-mapping", "interleaved")).isEqualTo("interleaved");
    assertThat(rowMapping("--preset", "paper64", "--row-mapping", "balanced"))
        .isEqualTo("balanced");
  }

  private static final String[] GROUPS = {"--pes", "8", "--set", "columnGroups=1,2"};

  private CommandRun withGroups(String verb, String... options) {
    List<String> line = new ArrayList<>(List.of(verb, data.network().toString()));
    line.addAll(List.of("--preset", "tiny4"));
    line.addAll(List.of(GROUPS));
    line.addAll(List.of(options));
    return CommandRun.eie(line.toArray(String[]::new));
  }

  @Test
  void aModelOfSeveralCopiesIsCompiledAndRun() {
    CommandRun made = withGroups("compile", "--copies", "2", "--out", data.file("two.eie"));
    assertThat(made.exitCode()).as(made.err()).isZero();
    assertThat(made.out()).contains("8 PEs, 2 copies, balanced row mapping");

    CommandRun again =
        CommandRun.eie(
            "estimate", data.file("two.eie"), "--copies", "2", "--input", data.inputs().toString());
    assertThat(again)
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie estimate: "
                    + data.file("two.eie")
                    + " must be a network for --copies (it changes what is compiled), was compiled"
                    + " already\n"));
    CommandRun exported =
        CommandRun.eie(
            "export", data.file("two.eie"), "--format", "bin", "--out", data.file("two.bin"));
    assertThat(exported)
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie export: "
                    + data.file("two.eie")
                    + " must have 1 copy for this verb (it looks at runs of one vector), had 2;"
                    + " compile with --copies 1\n"));
  }

  @Test
  void copiesThatTheDesignDoesNotOfferAreRefused() {
    assertThat(withGroups("compile", "--copies", "4", "--out", data.file("four.eie")).err())
        .isEqualTo(
            "eie compile: copies must be one of 1, 2 (columnGroups of the design is 1,2), was"
                + " 4\n");
    assertThat(withGroups("compile", "--copies", "none", "--out", data.file("none.eie")).err())
        .isEqualTo(
            "eie compile: --copies must be a number of vectors from 1 that the design's column"
                + " groups allow, or auto, was 'none'\n");
  }

  private String rowMapping(String... options) throws Exception {
    List<String> line = new ArrayList<>(List.of("compile", data.network().toString(), "--json"));
    line.addAll(List.of("--out", data.file("placed.eie")));
    line.addAll(List.of(options));
    CommandRun run = CommandRun.eie(line.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return new ObjectMapper().readTree(run.out()).get("rowMapping").asText();
  }

  @Test
  void anEstimateTellsTheRowMappingOfWhatItCompiled() {
    String inputs = data.inputs().toString();

    CommandRun network =
        CommandRun.eie("estimate", data.network().toString(), "--input", inputs, "--pes", "4");
    CommandRun model = CommandRun.eie("estimate", data.compiled().toString(), "--input", inputs);

    assertThat(network.out()).contains("model, 4 PEs, 2 vectors, balanced row mapping, ");
    assertThat(model.out()).contains("model, 4 PEs, 2 vectors, ").doesNotContain("rowMapping");
  }

  private long words() {
    return ModelFile.read(Path.of(data.file("fc.eie"))).segments().get(0).words();
  }

  @Test
  void aCompiledModelIsNoNetwork() {
    String model = data.compiled().toString();

    assertThat(CommandRun.eie("compile", model, "--out", data.file("again.eie")))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie compile: "
                    + model
                    + " must be a network (.onnx, .safetensors, .npy, .npz, .mtx, .smtx, .yaml, .net), was compiled already\n"));
  }

  @Test
  void aBiasGoesWithOneLayer() throws Exception {
    data.network();
    Path list =
        Files.writeString(
            folder.resolve("two.yaml"),
            "- {name: a, weights: fc.npy}\n- {name: b, weights: fc.npy}\n");

    assertThat(CommandRun.eie("compile", list.toString(), "--relu", "--out", data.file("two.eie")))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie compile: --bias and --relu must be used with a network of one layer ("
                    + list
                    + " says itself what its layers have), had 2\n"));
  }

  @Test
  void aModelThatDoesNotFitIsRefusedUnlessItMayGrow() {
    String[] command = {
      "compile",
      data.network().toString(),
      "--preset",
      "tiny4",
      "--set",
      "activations=2",
      "--pes",
      "1",
      "--set",
      "rowsPerElement=4",
      "--out",
      data.file("fc.eie")
    };

    CommandRun run = CommandRun.eie(command);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("model 'fc' does not fit: activations must be at least ");
    assertThat(folder.resolve("fc.eie")).doesNotExist();
    String[] fitting = java.util.Arrays.copyOf(command, command.length + 1);
    fitting[command.length] = "--fit";
    assertThat(CommandRun.eie(fitting).exitCode()).isZero();
  }

  @Test
  void theSmallestEnlargementIsToldAndWritten() {
    String network = data.network().toString();
    List<String> line = new ArrayList<>(List.of("compile", network, "--out", data.file("fc.eie")));
    line.addAll(List.of("--preset", "tiny4", "--pes", "1", "--set", "activations=2"));
    line.addAll(
        List.of("--set", "rowsPerElement=4", "--fit", "--save-config", data.file("fit.yaml")));

    CommandRun run = CommandRun.eie(line.toArray(String[]::new));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("\nsmallest enlargement that fits: --set activations=7\n");
    CommandRun again =
        CommandRun.eie(
            "compile", network, "--config", data.file("fit.yaml"), "--out", data.file("again.eie"));
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(again.out()).doesNotContain("enlargement");
    assertThat(folder.resolve("again.eie")).hasSameBinaryContentAs(folder.resolve("fc.eie"));
  }

  /** One less of any memory and the network no longer fits at once, or a rule is broken. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--preset tiny4",
        "--preset eie64",
        "--preset tiny4 --pes 1",
        "--preset eie64 --set sparseBanks=2 --set exchangeRows=4 --pes 2"
      })
  void theSmallestMemoriesAreToldAndWritten(String design) {
    String network = data.network().toString();
    List<String> line = new ArrayList<>(List.of("compile", network, "--out", data.file("fc.eie")));
    line.addAll(List.of(design.split(" ")));
    line.addAll(List.of("--shrink", "--save-config", data.file("fit.yaml")));

    CommandRun run = CommandRun.eie(line.toArray(String[]::new));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("\nsmallest memories that fit: --set sparseRows=");
    CommandRun again =
        CommandRun.eie(
            "compile", network, "--config", data.file("fit.yaml"), "--out", data.file("again.eie"));
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(folder.resolve("again.eie")).hasSameBinaryContentAs(folder.resolve("fc.eie"));
    EieConfig smallest = new ConfigSource().file(folder.resolve("fit.yaml")).resolve();
    int step = smallest.exchangeRows();
    for (String less :
        List.of(
            "sparseRows=" + (smallest.sparseRows() - smallest.sparseBanks()),
            "pointers=" + (smallest.pointers() - 2),
            "biases=" + (smallest.biases() - step),
            "activations=" + (smallest.activations() - step),
            "programLength=" + (smallest.programLength() - 1),
            "codebooks=" + (smallest.codebooks() - 1))) {
      CommandRun smaller =
          CommandRun.eie(
              "compile",
              network,
              "--config",
              data.file("fit.yaml"),
              "--set",
              less,
              "--out",
              data.file("less.eie"));
      assertThat(smaller.exitCode() == 2 || smaller.err().contains(" has 2 segments"))
          .as(less)
          .isTrue();
    }
  }

  @Test
  void aVectorBeyondEveryMemoryNeedsMoreElements() {
    Path column = data.vectors("column.npy", new float[70_000], 70_000, 1);

    assertThat(
            CommandRun.eie(
                "compile",
                column.toString(),
                "--preset",
                "tiny4",
                "--pes",
                "1",
                "--out",
                data.file("column.eie")))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie compile: model 'column' does not fit: activations must be at least 70001 (input"
                    + " and output rows of the largest layer together), was 64; activations must lie"
                    + " in 2..32768 in any configuration, but more processing elements (--pes) need"
                    + " less each\n"));
  }

  @Test
  void anUnwritablePlaceIsTheEnvironments() {
    CommandRun run =
        CommandRun.eie(
            "compile",
            data.network().toString(),
            "--preset",
            "tiny4",
            "--out",
            data.file("no/fc.eie"));

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                3,
                "",
                "eie compile: "
                    + data.file("no/fc.eie")
                    + " must lie in an existing folder, was in "
                    + data.file("no")
                    + "\n"));
  }
}
