// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.common.SmokeShard;
import io.eie.compiler.read.InputVectors;
import io.eie.generator.config.Preset;
import io.eie.generator.emit.ToolVersion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
  @TempDir private Path folder;
  private DataFolder data;

  @BeforeEach
  void dataFolder() {
    data = new DataFolder(folder);
  }

  @SmokeShard(of = 3)
  @Test
  void hardwareAndModelGiveTheSameOutputsAndCycles() throws Exception {
    String model = data.compiled().toString();
    String inputs = data.inputs().toString();

    CommandRun rtl =
        CommandRun.eie(
            "simulate",
            model,
            "--input",
            inputs,
            "--expect",
            data.outputs().toString(),
            "--report",
            data.file("rtl.json"),
            "--output",
            data.file("y.npy"),
            "--output-raw",
            data.file("raw.npy"),
            "--wave",
            data.file("run.fst"));
    CommandRun estimate =
        CommandRun.eie("estimate", model, "--input", inputs, "--report", data.file("model.json"));

    assertThat(rtl.exitCode()).as(rtl.err()).isZero();
    assertThat(estimate.exitCode()).as(estimate.err()).isZero();
    assertThat(rtl.out())
        .contains("vector 0: largest output 0 (1.5)\n")
        .contains(
            "largest difference from --expect: 0.00000 (vector 0, output 0), tolerance 0.00000\n")
        .endsWith("cycles of host I/O, 0 mismatches in 6 values and 12 counts\n");
    JsonNode measured = json(data.file("rtl.json"));
    JsonNode predicted = json(data.file("model.json"));
    assertThat(measured.fieldNames())
        .toIterable()
        .containsExactly(
            "configHash",
            "engine",
            "hostBus",
            "toolVersions",
            "cycles",
            "loadCycles",
            "transferCycles",
            "sustainedCycles",
            "sustainedCyclesPerVector",
            "mismatches",
            "vectors",
            "layers",
            "cycleParts",
            "eie");
    assertThat(rtl.out()).contains("\ncycles spent ").contains(" load balance\n");
    JsonNode parts = measured.get("cycleParts");
    assertThat(parts).isEqualTo(predicted.get("cycleParts"));
    long sum = 0;
    for (JsonNode part : parts.get("breakdown")) {
      sum += part.asLong();
    }
    assertThat(sum).isEqualTo(measured.get("cycles").asLong());
    assertThat(parts.get("loadBalance").asDouble()).isBetween(0.0, 1.0);
    assertThat(parts.get("busyCycles")).hasSize(Preset.TINY4.config().processingElements());
    assertThat(parts.get("layers").get(0).get("name"))
        .isEqualTo(measured.get("layers").get(0).get("name"));
    assertThat(predicted.get("eie").get("command").asText()).startsWith("eie estimate ");
    assertThat(predicted.get("eie").get("commit").asText()).isEqualTo(ToolVersion.commit());
    assertThat(measured.get("cycles")).isEqualTo(predicted.get("cycles"));
    assertThat(measured.get("layers")).isEqualTo(predicted.get("layers"));
    assertThat(measured.get("mismatches").asInt(-1)).isZero();
    assertThat(predicted.get("mismatches").isNull()).isTrue();
    InputVectors values = InputVectors.read(Path.of(data.file("y.npy")), OptionalDouble.empty());
    assertThat(values.vector(0)).containsExactly(1.5, 0, -1);
    assertThat(values.vector(1)).containsExactly(0, 0, 0);
    assertThat(new File(data.file("raw.npy"))).isNotEmpty();
    assertThat(new File(data.file("run.fst"))).isNotEmpty();
  }

  @Test
  void anEstimateTellsTheEnergyOfAnInference() throws Exception {
    String model = data.compiled().toString();
    String inputs = data.inputs().toString();
    String table = data.file("table.yaml").toString();
    Files.writeString(Path.of(table), "elementCycle: 1000\n");

    CommandRun text = CommandRun.eie("estimate", model, "--input", inputs, "--energy", "paper");
    JsonNode run = energy(model, inputs, "paper");
    JsonNode clocked = energy(model, inputs, table);

    assertThat(text.out())
        .contains("\n\nEstimate: energy of an inference, in nJ\n  sparseMatrixNj ");
    JsonNode paper = run.get("energyEstimate");
    assertThat(paper.get("sparseMatrixNj").asDouble()).isPositive();
    assertThat(paper.get("totalNj").asDouble()).isPositive();
    assertThat(clocked.get("energyEstimate").get("sparseMatrixNj"))
        .isEqualTo(paper.get("sparseMatrixNj"));
    // The clock of every element in every cycle, 1 nJ each.
    double cycles = run.get("cycles").asDouble() / run.get("vectors").asDouble();
    int elements = Preset.TINY4.config().processingElements();
    assertThat(clocked.get("energyEstimate").get("clockNj").asDouble())
        .isCloseTo(cycles * elements, within(0.1));
  }

  private static JsonNode energy(String model, String inputs, String table) throws Exception {
    CommandRun run =
        CommandRun.eie("estimate", model, "--input", inputs, "--energy", table, "--json");
    assertThat(run.exitCode()).as(run.err()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void aNetworkIsCompiledOnTheWay() throws Exception {
    CommandRun run =
        CommandRun.eie(
            "estimate",
            data.network().toString(),
            "--preset",
            "tiny4",
            "--input",
            data.inputs().toString(),
            "--relu",
            "--json");

    JsonNode document = new ObjectMapper().readTree(run.out());
    assertThat(run.exitCode()).isZero();
    assertThat(document.get("engine").asText()).isEqualTo("model");
    assertThat(document.get("largestOutputs")).extracting(JsonNode::asInt).containsExactly(0, 0);
  }

  @Test
  void anOutputOutsideTheToleranceIsAFailedCheck() {
    Path expected = data.vectors("y.npy", new float[] {1.5f, 0.25f, -1, 0, 0, 0}, 2, 3);
    String[] command = {
      "simulate",
      data.compiled().toString(),
      "--engine",
      "golden",
      "--input",
      data.inputs().toString(),
      "--expect",
      expected.toString(),
      "--tolerance",
      "0.25"
    };

    assertThat(CommandRun.eie(command).exitCode()).isZero();
    command[command.length - 1] = "0.2499";
    CommandRun run = CommandRun.eie(command);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "largest difference from --expect: 0.250000 (vector 0, output 1), tolerance 0.249900\n");
  }

  @Test
  void clampedInputsAreTold() {
    Path large = data.vectors("large.npy", new float[] {1e6f, 0, 0, -1e6f}, 4);

    CommandRun run =
        CommandRun.eie("estimate", data.compiled().toString(), "--input", large.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .isEqualTo("warning: 2 input values did not fit the input's format and were clamped\n");
  }

  @Test
  void aModelRunsOnlyOnItsOwnConfiguration() {
    String model = data.compiled().toString();
    String inputs = data.inputs().toString();

    assertThat(CommandRun.eie("estimate", model, "--preset", "tiny4", "--input", inputs).exitCode())
        .isZero();
    assertThat(CommandRun.eie("estimate", model, "--preset", "eie64", "--input", inputs))
        .isEqualTo(
            refused(
                model
                    + " must run on the configuration that it was compiled for (hash "
                    + Preset.TINY4.config().hash()
                    + "), was asked to run on "
                    + Preset.EIE64.config().hash()));
  }

  @Test
  void aCompiledModelIsNotCompiledAgain() {
    String model = data.compiled().toString();

    assertThat(CommandRun.eie("estimate", model, "--relu", "--input", data.inputs().toString()))
        .isEqualTo(
            refused(
                model
                    + " must be a network for --bias, --relu, --calibrate, --row-mapping, --transpose, --fit, --shrink,"
                    + " --vector-buffers, --fraction-bits, --from-node, --to-node, --layer-order, --relu-between and --prototxt (they"
                    + " change what is compiled), was compiled already"));
  }

  @Test
  void aToleranceNeedsSomethingToCompareWith() {
    assertThat(
            CommandRun.eie(
                "estimate",
                data.compiled().toString(),
                "--input",
                data.inputs().toString(),
                "--tolerance",
                "1"))
        .isEqualTo(
            refused(
                "--tolerance must be at least 0 and go with --expect (it is the largest allowed difference), was 1.0"));
  }

  @Test
  void aPartOfNoWaveformIsRefused() {
    CommandRun run =
        CommandRun.eie(
            "simulate",
            data.compiled().toString(),
            "--input",
            data.inputs().toString(),
            "--from",
            "3");

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie simulate: --from, --to and --wave-scope must be used with --wave, --vcd or --saif (they limit the recording)\n"));
  }

  @Test
  void recordingsInTwoFormatsAreRefused() {
    CommandRun run =
        CommandRun.eie(
            "simulate",
            data.compiled().toString(),
            "--input",
            data.inputs().toString(),
            "--wave",
            "a.fst",
            "--saif",
            "a.saif");

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie simulate: --wave, --vcd and --saif must be used one at a time (a simulation records in one format), were 2\n"));
    assertThat(Path.of("a.fst")).doesNotExist();
  }

  @Test
  void anUnknownEngineIsRefusedWithTheKnownOnes() {
    CommandRun run =
        CommandRun.eie(
            "simulate",
            data.compiled().toString(),
            "--input",
            data.inputs().toString(),
            "--engine",
            "fpga");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("eie simulate: --engine must be one of rtl, model, golden, was 'fpga'\n")
        .endsWith("'eie simulate --help' shows its options.\n");
  }

  @Test
  void aMissingFileIsTheUsers() {
    CommandRun run =
        CommandRun.eie("estimate", data.file("no.eie"), "--input", data.inputs().toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("eie estimate: " + data.file("no.eie"));
  }

  @Test
  void aReportThatCannotBeWrittenIsTheEnvironments() throws Exception {
    Path taken = Files.createDirectory(folder.resolve("taken"));

    CommandRun run =
        CommandRun.eie(
            "estimate",
            data.compiled().toString(),
            "--input",
            data.inputs().toString(),
            "--report",
            taken.toString());

    assertThat(run)
        .isEqualTo(
            new CommandRun(3, "", "eie estimate: " + taken + " must be a file, was a folder\n"));
  }

  private static JsonNode json(String file) throws Exception {
    return new ObjectMapper().readTree(new File(file));
  }

  private static CommandRun refused(String message) {
    return new CommandRun(2, "", "eie estimate: " + message + "\n");
  }

  /** The acceptance test for wrappers of memory macros (docs/integration.md). */
  @SmokeShard(of = 3)
  @Test
  void wrappersOfMacrosThatTheListNamesAreSimulated() throws Exception {
    String model = data.compiled().toString();
    String inputs = data.inputs().toString();
    Path rtl = folder.resolve("rtl");
    assertThat(CommandRun.eie("generate", "--preset", "tiny4", "--out", rtl.toString()).exitCode())
        .isZero();
    Files.copy(
        rtl.resolve("memories/compiler/eie.f"),
        rtl.resolve("eie.f"),
        StandardCopyOption.REPLACE_EXISTING);

    CommandRun good = CommandRun.eie("simulate", model, "--input", inputs, "--rtl", rtl.toString());
    assertThat(good.exitCode()).as(good.err()).isZero();
    assertThat(good.out()).endsWith(" 0 mismatches in 6 values and 12 counts\n");

    CommandRun direct =
        CommandRun.eie("simulate", model, "--input", inputs, "--rtl", rtl.toString(), "--backdoor");
    assertThat(direct.exitCode()).isEqualTo(2);
    assertThat(direct.err())
        .contains(
            "--backdoor must be used with memories that eie wrote (it fills their arrays), but"
                + " u_central_control.u_program_memory has no array cells");

    Path wrapper = rtl.resolve("memories/compiler/EieSramBank64x16.v");
    Files.writeString(
        wrapper, Files.readString(wrapper).replace(".D(write_data_i)", ".D(~write_data_i)"));
    CommandRun broken =
        CommandRun.eie("simulate", model, "--input", inputs, "--rtl", rtl.toString());
    assertThat(broken.exitCode()).as(broken.out()).isEqualTo(1);
  }
}
