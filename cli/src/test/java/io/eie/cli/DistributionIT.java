// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.eie.sim.run.InstalledTools;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The distribution as a user gets it: unpacked into a folder of its own, run with nothing but the
 * JDK of this test.
 */
class DistributionIT {
  @TempDir private static Path folder;
  private static Path home;

  @BeforeAll
  static void unpack() throws IOException {
    home = Distribution.unpack(folder.resolve("a folder")).home();
  }

  @Test
  void itHoldsWhatAUserLooksFor() {
    assertThat(List.of("README.md", "LICENSE", "bin/eie", "bin/eie.bat"))
        .allSatisfy(name -> assertThat(home.resolve(name)).isNotEmptyFile());
    assertThat(home.resolve("lib")).isDirectoryContaining("glob:**/eie-generator-*.jar");
  }

  @Test
  void itTellsItsVersion() throws Exception {
    String version = home.getFileName().toString().replace("eie-", "eie ");

    assertThat(eie("--version")).isEqualTo(new CommandRun(0, version + "\n", ""));
  }

  @Test
  void itRunsThroughALinkFromAnywhere() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("eie"), home.resolve("bin/eie"));

    CommandRun run = ForeignProcess.run(folder, thisJava(), link.toString(), "--version");

    assertThat(run.exitCode()).isZero();
  }

  @Test
  void itPassesArgumentsAndExitCodeOn() throws Exception {
    CommandRun run = eie("no verb *");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("eie: Unmatched argument at index 0: 'no verb *'\n");
  }

  @Test
  void withoutJavaItSaysWhatToInstall() throws Exception {
    Map<String, String> noJava = Map.of("JAVA_HOME", folder.resolve("nowhere").toString());

    assertThat(ForeignProcess.run(folder, noJava, home.resolve("bin/eie").toString(), "--version"))
        .isEqualTo(
            new CommandRun(
                3,
                "",
                "eie: Java 17 or later must be installed (found none in JAVA_HOME or on the PATH):"
                    + " sudo apt-get install openjdk-17-jdk-headless\n"));
  }

  @Test
  void anOlderJavaIsRefused() throws Exception {
    Path old = Files.createDirectories(folder.resolve("jdk-11"));
    Files.createDirectory(old.resolve("bin"));
    Path java = Files.createFile(old.resolve("bin/java"));
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");

    Map<String, String> oldJava = Map.of("JAVA_HOME", old.toString());
    assertThat(ForeignProcess.run(folder, oldJava, home.resolve("bin/eie").toString(), "--version"))
        .isEqualTo(
            new CommandRun(
                3,
                "",
                "eie: Java must be 17 or later, "
                    + java
                    + " is 11: sudo apt-get install openjdk-17-jdk-headless\n"));
  }

  @Test
  void aJavaThatCannotStartIsTheEnvironmentsFault() throws Exception {
    Map<String, String> environment = new HashMap<>(thisJava());
    environment.put("JDK_JAVA_OPTIONS", "-Xmx1x");

    CommandRun run =
        ForeignProcess.run(folder, environment, home.resolve("bin/eie").toString(), "--version");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("eie: Java must start, ")
        .contains("ended with code 1; JDK_JAVA_OPTIONS is -Xmx1x\n")
        .contains("Invalid maximum heap size: -Xmx1x\n");
  }

  @Test
  void aDistributionWithoutItsClassesIsTheEnvironmentsFault() throws Exception {
    Path damaged = Files.createDirectories(folder.resolve("damaged/bin")).resolve("eie");
    Files.copy(home.resolve("bin/eie"), damaged, StandardCopyOption.COPY_ATTRIBUTES);

    CommandRun run = ForeignProcess.run(folder, thisJava(), damaged.toString(), "--version");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("Could not find or load main class io.eie.cli.Main");
  }

  @Test
  void itGeneratesWithNothingButAJdk() throws Exception {
    Path out = folder.resolve("rtl");

    CommandRun run = withoutTools("generate", "--preset", "tiny4", "--out", out.toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(out.resolve("Eie.v")).isNotEmptyFile();
    assertThat(out.resolve("manifest.json")).isNotEmptyFile();
  }

  @Test
  void itEstimatesWithNothingButAJdk() throws Exception {
    DataFolder data = new DataFolder(Files.createDirectory(folder.resolve("data")));

    CommandRun run =
        withoutTools("estimate", data.compiled().toString(), "--input", data.inputs().toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("model, 4 PEs, 2 vectors, ");
  }

  @Test
  void itNamesAnyFileWithoutALanguage() throws Exception {
    // The test's own language may not name it either.
    Map<String, String> environment = new HashMap<>(thisJava());
    environment.putAll(Map.of("LC_ALL", "C", "LANG", "", "LC_CTYPE", ""));
    String script =
        "name=$(printf '\\303\\266\\302\\265'); cd \"$1\" && \"$2\" generate --preset tiny4 --out \"$name\""
            + " >/dev/null && test -f \"$name/Eie.v\"";

    CommandRun run =
        ForeignProcess.run(
            folder,
            environment,
            "sh",
            "-c",
            script,
            "sh",
            folder.toString(),
            home.resolve("bin/eie").toString());

    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
  }

  @Test
  void withoutVerilatorItSaysWhatToInstall() throws Exception {
    CommandRun run = withoutTools("demo", "--pes", "1");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "eie demo: PATH must hold verilator, g++ and make (they build the simulation), was"
                + " without verilator, verilator_coverage, g++, make; on Debian: apt-get install"
                + " verilator g++ make\n");
  }

  @Test
  void anInterruptedBuildLeavesNothingBehind() throws Exception {
    assumeThat(InstalledTools.find().canSimulate()).as("Verilator, g++ and make").isTrue();
    Path cache = folder.resolve("cache");
    Path building = Files.createDirectories(cache.resolve("building"));
    try (WatchService watch = FileSystems.getDefault().newWatchService()) {
      building.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      // A process that was started in the background ignores the signal unless told otherwise.
      ProcessBuilder builder =
          new ProcessBuilder(
              "env",
              "--default-signal=INT",
              home.resolve("bin/eie").toString(),
              "demo",
              "--pes",
              "2");
      builder.environment().putAll(thisJava());
      builder.environment().put("EIE_CACHE", cache.toString());
      File out = folder.resolve("interrupted.txt").toFile();
      Process process = builder.redirectErrorStream(true).redirectOutput(out).start();
      assertThat(watch.poll(2, TimeUnit.MINUTES)).as("a build begins").isNotNull();

      Process kill = new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();

      assertThat(kill.waitFor()).isZero();
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).isEqualTo(130);
      assertThat(building).isEmptyDirectory();
      assertThat(out).isEmpty();
    }
  }

  private static CommandRun withoutTools(String... args) throws Exception {
    Path shell = Files.createDirectories(folder.resolve("shell"));
    for (String tool : List.of("dirname", "readlink", "sed")) {
      Path script = shell.resolve(tool);
      Files.writeString(script, "#!/bin/sh\nPATH=/usr/bin:/bin exec " + tool + " \"$@\"\n");
      assertThat(script.toFile().setExecutable(true)).isTrue();
    }
    Map<String, String> environment = new HashMap<>(thisJava());
    environment.put("PATH", shell.toString());
    String[] command =
        Stream.concat(Stream.of(home.resolve("bin/eie").toString()), Stream.of(args))
            .toArray(String[]::new);
    return ForeignProcess.run(folder, environment, command);
  }

  private static CommandRun eie(String... args) throws Exception {
    String[] command =
        Stream.concat(Stream.of(home.resolve("bin/eie").toString()), Stream.of(args))
            .toArray(String[]::new);
    return ForeignProcess.run(folder, thisJava(), command);
  }

  private static Map<String, String> thisJava() {
    return Map.of("JAVA_HOME", System.getProperty("java.home"));
  }
}
