// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The Verilog tools as the tests use them; a test that needs an absent tool is skipped. */
public final class Tools {
  private final Path folder;

  /**
   * @param folder where files are written and tools are run
   */
  public Tools(Path folder) {
    this.folder = folder;
  }

  /** Every complaint counts: what is emitted must be clean as it is. */
  void lint(Emission emission) {
    List<String> files = write(emission);
    run(List.of("verilator", "--lint-only", "-Wall", "--top-module", emission.topName()), files);
    run(List.of("iverilog", "-Wall", "-o", "lint.out"), files);
    String script =
        "read_verilog "
            + String.join(" ", files)
            + "; hierarchy -check -top "
            + emission.topName()
            + "; proc; check -assert";
    run(List.of("yosys", "-q", "-p", script), List.of());
  }

  /** The lines that the bench prints. */
  public List<String> simulate(Emission emission, String bench) {
    List<String> files = new ArrayList<>(write(emission));
    files.add(write("bench.v", bench));
    run(List.of("iverilog", "-o", "bench.out"), files);
    return execute(List.of("vvp", "-n", "bench.out")).lines().toList();
  }

  private List<String> write(Emission emission) {
    return emission.files().stream().map(file -> write(file.fileName(), file.text())).toList();
  }

  private String write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return name;
  }

  private void run(List<String> start, List<String> files) {
    List<String> command = new ArrayList<>(start);
    command.addAll(files);
    assertSilent(command);
  }

  /** The command ends well and says nothing. */
  public void assertSilent(List<String> command) {
    assertThat(execute(command)).as("what %s says", command.get(0)).isEmpty();
  }

  /** What a command says that ends well. */
  public List<String> linesOf(List<String> command) {
    return execute(command).lines().toList();
  }

  /** What a command says that must fail. */
  public String complaintOf(List<String> command) {
    Result result = run(command);
    assertThat(result.code()).as("%s: %s", command, result.output()).isNotZero();
    return result.output();
  }

  private String execute(List<String> command) {
    Result result = run(command);
    assertThat(result.code()).as("%s: %s", command, result.output()).isZero();
    return result.output();
  }

  private record Result(int code, String output) {}

  /** Skips the test unless the tool is there. */
  void requireInstalled(String tool) {
    Assumptions.assumeTrue(isInstalled(tool), () -> tool + " is not on the PATH: skipped");
  }

  private Result run(List<String> command) {
    requireInstalled(command.get(0));
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(600, TimeUnit.SECONDS)).isTrue();
      return new Result(process.exitValue(), output);
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static boolean isInstalled(String tool) {
    return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
        .anyMatch(entry -> Files.isExecutable(Path.of(entry, tool)));
  }
}
