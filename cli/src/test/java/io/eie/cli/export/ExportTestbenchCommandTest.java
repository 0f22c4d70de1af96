// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.cli.CommandRun;
import io.eie.cli.DataFolder;
import io.eie.common.SearchPath;
import io.eie.common.ToolProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The testbench is run by the commands of its README. */
class ExportTestbenchCommandTest {
  @TempDir private Path folder;
  private DataFolder data;

  @BeforeEach
  void dataFolder() {
    data = new DataFolder(folder);
  }

  /** What a shell says that runs a command of the README, and whether it succeeded. */
  private record Shell(int exitCode, String said) {
    static Shell run(Path testbench, String simulator, String design)
        throws IOException, InterruptedException {
      String readme = Files.readString(testbench.resolve("README.md"));
      Matcher command =
          Pattern.compile("\\| " + simulator + "[^|]* \\| `([^`]*)` \\|").matcher(readme);
      assertThat(command.find()).isTrue();
      Matcher files = Pattern.compile("(?m)^    (RTL=.*)$").matcher(readme);
      assertThat(files.find()).isTrue();
      String script =
          "set -e\nDESIGN=" + design + "\n" + files.group(1) + "\n" + command.group(1) + "\n";
      Process process =
          ToolProcess.of(List.of("sh", "-c", script), testbench).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Shell(process.waitFor(), said);
    }
  }

  private static void assumeInstalled(String tool) {
    Assumptions.assumeTrue(
        SearchPath.ofProcess().find(tool).isPresent(), tool + " is not installed");
  }

  @Test
  void aGeneratedFolderChecksItself() throws Exception {
    String model = data.compiled().toString();
    Path rtl = folder.resolve("rtl");

    CommandRun run =
        CommandRun.eie(
            "generate", "--testbench", model, "--out", rtl.toString(), "--prefix", "Net");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assumeInstalled("iverilog");
    Shell icarus = Shell.run(rtl.resolve("testbench"), "Icarus Verilog", "..");
    assertThat(icarus.said()).startsWith("PASS: ");
    assertThat(icarus.exitCode()).isZero();
    Path top = rtl.resolve("NetOutputStage.v");
    String right = Files.readString(top);
    Files.writeString(
        top, right.replace("activation_o = o2_activation_q", "activation_o = ~o2_activation_q"));
    Shell faulty = Shell.run(rtl.resolve("testbench"), "Icarus Verilog", "..");
    assertThat(faulty.said()).containsPattern("(?m)^FAIL: ");
    assertThat(faulty.exitCode()).isNotZero();
  }

  /** A folder that eie wrote is replaced, testbench included; one with more in it is not. */
  @Test
  void theFolderIsReplaced() throws Exception {
    String model = data.compiled().toString();
    String rtl = data.file("rtl");
    assertThat(CommandRun.eie("generate", "--testbench", model, "--out", rtl).exitCode()).isZero();
    assertThat(CommandRun.eie("generate", "--preset", "tiny4", "--out", rtl).exitCode()).isZero();
    assertThat(Path.of(rtl).resolve("testbench")).doesNotExist();
    String bench = data.file("bench");
    assertThat(CommandRun.eie("export-testbench", model, "-o", bench).exitCode()).isZero();
    assertThat(CommandRun.eie("export-testbench", model, "-o", bench).exitCode()).isZero();
    Files.writeString(Path.of(bench).resolve("mine"), "");
    assertThat(CommandRun.eie("export-testbench", model, "-o", bench).err())
        .contains("must be empty or hold only what eie generated", "held mine");
  }

  @Tag("nightly")
  @Test
  void theInputsAreTheUsers() throws Exception {
    String model = data.compiled().toString();
    String bench = data.file("bench");

    CommandRun run =
        CommandRun.eie(
            "export-testbench",
            model,
            "--input",
            data.inputs().toString(),
            "--out",
            bench,
            "--json");

    assertThat(run.exitCode()).as(run.err()).isZero();
    JsonNode document = new ObjectMapper().readTree(run.out());
    assertThat(document.get("top").asText()).isEqualTo("EieTestbench");
    assertThat(document.get("vectors").asInt()).isEqualTo(2);
    try (Stream<String> lines = Files.lines(Path.of(bench).resolve("steps.hex"))) {
      assertThat(lines).hasSize(document.get("steps").asInt() + 1);
    }
    assumeInstalled("verilator");
    assertThat(
            CommandRun.eie("generate", "--preset", "tiny4", "--out", data.file("rtl")).exitCode())
        .isZero();
    Shell verilator = Shell.run(Path.of(bench), "Verilator", "../rtl");
    assertThat(verilator.said()).containsPattern("(?m)^PASS: ");
    assertThat(verilator.exitCode()).isZero();
  }

  @Test
  void whatCannotBeIsRefused() {
    String model = data.compiled().toString();
    assertThat(CommandRun.eie("generate", "--testbench", "net.npy", "--out", data.file("r")).err())
        .startsWith("eie generate: --testbench must be a compiled model F.eie");
    assertThat(
            CommandRun.eie("export-testbench", model, "--vectors", "0", "-o", data.file("b")).err())
        .startsWith("eie export-testbench: --vectors must be 1 to 1000");
    assertThat(
            CommandRun.eie(
                    "generate",
                    "--preset",
                    "small16",
                    "--testbench",
                    model,
                    "--out",
                    data.file("r"))
                .err())
        .contains("must run on the configuration that it was compiled for");
  }
}
