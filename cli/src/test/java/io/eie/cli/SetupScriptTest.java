// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code scripts/setup} on machines made of a few links and scripts, so that nothing is really
 * installed.
 */
class SetupScriptTest {
  private static final String EVERYTHING =
      "openjdk-17-jdk-headless maven verilator g++ make iverilog yosys opensta nextpnr-ice40 fpga-icestorm";

  @TempDir private Path folder;
  private Path machine;

  @BeforeEach
  void anEmptyMachine() throws IOException {
    machine = Files.createDirectory(folder.resolve("bin"));
    for (String tool :
        List.of("cat", "dirname", "env", "mktemp", "readlink", "rm", "sed", "tail", "tr")) {
      foreign(tool);
    }
    program("id", "echo 1000");
  }

  @Test
  void whatIsMissingIsNamedWithTheCommandThatInstallsIt() throws Exception {
    program("apt-get", "exit 1");

    CommandRun run = setup("--check", "all");

    assertThat(withoutPackagesOfFiles(run))
        .isEqualTo(
            new CommandRun(
                3,
                "",
                "eie setup: missing: "
                    + EVERYTHING
                    + ". To install what is missing:\n  sudo apt-get update && sudo apt-get install --no-install-recommends -y "
                    + EVERYTHING
                    + "\n"));
  }

  @Test
  void generatingNeedsOnlyJavaAndMaven() throws Exception {
    program("apt-get", "exit 1");

    assertThat(setup("--check", "build").err())
        .startsWith("eie setup: missing: openjdk-17-jdk-headless maven. To install");
  }

  @Test
  void yosysWithoutItsAbcIsMissing() throws Exception {
    program("yosys", "");
    assertThat(setup("--check", "all").err()).contains(" iverilog yosys opensta ");

    program("yosys-abc", "");
    assertThat(setup("--check", "all").err()).contains(" iverilog opensta ");
  }

  @Test
  void aUserWithoutRightsIsToldTheCommand() throws Exception {
    program("apt-get", "exit 1");
    program("sudo", "exit 1");

    assertThat(setup("build"))
        .isEqualTo(
            new CommandRun(
                3,
                "",
                "eie setup: missing: openjdk-17-jdk-headless maven, and neither root nor sudo without a password."
                    + " To install what is missing:\n"
                    + "  sudo apt-get update && sudo apt-get install --no-install-recommends -y openjdk-17-jdk-headless maven\n"));
  }

  @Test
  void withoutAptTheNamesAreTold() throws Exception {
    assertThat(setup("build"))
        .isEqualTo(
            new CommandRun(
                3,
                "",
                "eie setup: missing: openjdk-17-jdk-headless maven (Debian names); there is no apt-get here,"
                    + " so install them with this system's package manager\n"));
  }

  @Test
  void rootInstallsWhatIsMissingAndNothingElse() throws Exception {
    jdk("17.0.15");
    aRootThatInstalls("exit 0");

    CommandRun run = setup("build");

    assertThat(run).isEqualTo(new CommandRun(0, "", "eie setup: installing maven\n"));
    assertThat(folder.resolve("apt.log"))
        .hasContent("update -q\ninstall -q -y --no-install-recommends maven\n");
  }

  @Test
  void sudoInstallsWhenItAsksForNoPassword() throws Exception {
    jdk("17.0.15");
    aRootThatInstalls("exit 0");
    program("id", "echo 1000");
    program("sudo", "[ \"$1\" = -n ] || exec \"$@\"");

    assertThat(setup("build").exitCode()).isZero();
    assertThat(machine.resolve("mvn")).isExecutable();
  }

  @Test
  void aJdkThatIsTooOldIsMissing() throws Exception {
    jdk("11.0.2");
    program("mvn", "");

    assertThat(setup("--check", "build").err())
        .startsWith("eie setup: missing: openjdk-17-jdk-headless. To install");
  }

  @Test
  void aLaterReleaseInstallsItsOwnJdk() throws Exception {
    program("mvn", "");
    aRootThatInstalls("exit 100");

    setup("build");

    assertThat(folder.resolve("apt.log"))
        .hasContent("update -q\ninstall -q -y --no-install-recommends default-jdk-headless\n");
  }

  @Test
  void aFailingInstallationShowsWhatAptSaid() throws Exception {
    jdk("17.0.15");
    program("id", "echo 0");
    program("apt-get", "echo 'E: Unable to locate package' >&2; exit 100");

    CommandRun run = setup("build");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "eie setup: installing maven\n"
                + "E: Unable to locate package\n"
                + "eie setup: apt-get update failed. To install what is missing:\n"
                + "  sudo apt-get update && sudo apt-get install --no-install-recommends -y maven\n");
  }

  @Test
  void anInstallationThatBringsNothingIsNoSuccess() throws Exception {
    jdk("17.0.15");
    program("id", "echo 0");
    program("apt-get", "");
    program("apt-cache", "");

    CommandRun run = setup("build");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("eie setup: installed, but still not found: maven. To install");
  }

  @Test
  void nothingIsDoneWhenAllIsThere() throws Exception {
    jdk("21");
    program("mvn", "");

    assertThat(setup("build")).isEqualTo(new CommandRun(0, "", ""));
  }

  @Test
  void anUnknownArgumentIsRefused() throws Exception {
    CommandRun run = setup("everything");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("eie setup: unknown argument 'everything'\nUsage: scripts/setup [--check]");
  }

  private CommandRun setup(String... args) throws Exception {
    Path script = projectRoot().resolve("scripts/setup");
    String[] command = new String[args.length + 1];
    command[0] = script.toString();
    System.arraycopy(args, 0, command, 1, args.length);
    Map<String, String> environment = Map.of("PATH", machine.toString(), "JAVA_HOME", "");
    return ForeignProcess.run(folder, environment, command);
  }

  /** Without the packages that are looked for by a file of this machine: PATH cannot hide those. */
  private static CommandRun withoutPackagesOfFiles(CommandRun run) {
    String err = run.err().replace(" zlib1g-dev", "").replace(" qflow-tech-osu018", "");
    return new CommandRun(run.exitCode(), run.out(), err);
  }

  /** Root, and an apt-get that notes what it is asked for and brings Maven. */
  private void aRootThatInstalls(String answerOfAptCache) throws IOException {
    program("id", "echo 0");
    program("apt-cache", answerOfAptCache);
    foreign("cp");
    program(
        "apt-get",
        "echo \"$*\" >>'"
            + folder.resolve("apt.log")
            + "'\ncp '"
            + machine
            + "/apt-get' '"
            + machine
            + "/mvn'");
  }

  private void jdk(String version) throws IOException {
    Path jdk = Files.createDirectory(folder.resolve("jdk"));
    Files.createDirectory(jdk.resolve("bin"));
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
    Path javac = Files.createFile(jdk.resolve("bin/javac"));
    assertThat(javac.toFile().setExecutable(true)).isTrue();
    Files.createSymbolicLink(machine.resolve("javac"), javac);
  }

  private void program(String name, String script) throws IOException {
    Path file = Files.writeString(machine.resolve(name), "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** A tool that every machine has: the real one. */
  private void foreign(String tool) throws IOException {
    Path real =
        List.of(System.getenv("PATH").split(":")).stream()
            .map(part -> Path.of(part, tool))
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow();
    program(tool, "exec '" + real + "' \"$@\"");
  }

  private static Path projectRoot() {
    Path path = Path.of("").toAbsolutePath();
    while (!Files.exists(path.resolve("scripts/setup"))) {
      path = path.getParent();
    }
    return path;
  }
}
