// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SmokeShard;
import io.eie.generator.config.Preset;
import io.eie.generator.map.export.MapFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The driver in C: no warning, no undefined behaviour, right on a model of the registers. */
class DriverTest {
  private static final double LEAST_COVERAGE = 95;
  private static final Pattern COVERED =
      Pattern.compile("File '[^']*/(\\w+\\.c)'\\s+Lines executed:([0-9.]+)% of");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"gcc, -Os", "gcc, -O2", "clang, -Os", "riscv64-unknown-elf-gcc, -Os"})
  void everySourceCompilesWithoutAWarning(String compiler, String optimization) throws Exception {
    DriverBuild.assume(compiler);
    boolean bare = compiler.startsWith("riscv");
    List<String> options =
        bare
            ? List.of("-c", "-ffreestanding", "-march=rv32imac", "-mabi=ilp32", optimization)
            : List.of("-c", "-Wconversion", optimization);
    for (Path source : DriverBuild.ofDriver()) {
      if (!bare || !source.endsWith("eie_uio.c")) {
        DriverBuild.compile(folder, compiler, options, "driver.o", List.of(source));
      }
    }
    assertThat(folder.resolve("driver.o")).isNotEmptyFile();
  }

  /** A program may include the driver and the map of its configuration. */
  @ParameterizedTest
  @ValueSource(strings = {"gcc", "g++"})
  void theMapOfAConfigurationIsIncludedBesideTheDriver(String compiler) throws Exception {
    DriverBuild.assume(compiler);
    Files.writeString(
        folder.resolve("eie_registers.h"), MapFormat.C.render("tiny4", Preset.TINY4.config()));
    Path source =
        Files.writeString(
            folder.resolve(compiler.equals("gcc") ? "both.c" : "both.cpp"),
            """
            #include "eie_map.h"
            #include "eie_registers.h"
            #include "eie.h"
            #include "eie_bare.h"
            #include "eie_uio.h"
            unsigned elements(void) { return EIE_PROCESSING_ELEMENTS; }
            """);
    List<String> standard =
        compiler.equals("gcc") ? List.of("-c") : List.of("-c", "-std=c++11", "-x", "c++");
    List<String> command = new ArrayList<>(List.of(compiler, "-Wall", "-Wextra"));
    command.addAll(List.of("-Werror", "-I", DriverBuild.sources().toString(), "-I", "."));
    command.addAll(standard);
    command.add(source.toString());

    assertThat(DriverBuild.run(folder, command)).isEmpty();
  }

  /** docs/driver.md tells the size that its command measures, with the compiler that it names. */
  @Test
  void theSizeIsThatOfThePage() throws Exception {
    String compiler = "riscv64-unknown-elf-gcc";
    DriverBuild.assume(compiler);
    String version = DriverBuild.run(folder, List.of(compiler, "-dumpversion")).strip();
    Path page = DriverBuild.sources().resolveSibling("docs").resolve("driver.md");
    String text = Files.readString(page);
    Assumptions.assumeTrue(
        text.contains(compiler + " " + version + ","), "the page's compiler is another version");
    List<String> options =
        List.of("-march=rv32imac", "-mabi=ilp32", "-Os", "-ffreestanding", "-fstack-usage", "-c");
    Path source = DriverBuild.sources().resolve("eie.c");
    DriverBuild.compile(folder, compiler, options, "eie.o", List.of(source));

    String[] sizes =
        DriverBuild.run(folder, List.of("riscv64-unknown-elf-size", "eie.o"))
            .lines()
            .toList()
            .get(1)
            .strip()
            .split("\\s+");
    long frame =
        Files.readAllLines(folder.resolve("eie.su")).stream()
            .mapToLong(line -> Long.parseLong(line.split("\t")[1]))
            .max()
            .orElseThrow();
    assertThat(List.of(sizes[1], sizes[2])).containsOnly("0");
    assertThat(text)
        .contains(
            String.format(
                Locale.ROOT,
                "| code, constants and texts (`text`) | %,d |",
                Long.parseLong(sizes[0])))
        .contains("| largest frame on the stack (`-fstack-usage`) | " + frame + " |");
  }

  @SmokeShard(of = 3)
  @Test
  void theDriverHoldsOnAModelOfTheRegistersAndIsCovered() throws Exception {
    DriverBuild.assume("gcc");
    DriverBuild.assume("gcov");
    List<String> options = new ArrayList<>(DriverBuild.SANITIZED);
    options.addAll(List.of("-O0", "--coverage"));
    Path driver = DriverBuild.sources();
    DriverBuild.compile(
        folder,
        "gcc",
        options,
        "unit",
        List.of(
            driver.resolve("eie.c"),
            driver.resolve("eie_bare.c"),
            DriverBuild.test("mock.c"),
            DriverBuild.test("unit.c")));
    DriverBuild.compile(
        folder,
        "gcc",
        options,
        "uio",
        List.of(
            driver.resolve("eie_bare.c"), driver.resolve("eie_uio.c"), DriverBuild.test("uio.c")));

    assertThat(DriverBuild.run(folder, List.of("./unit"))).isEqualTo("all hold\n");
    assertThat(DriverBuild.run(folder, List.of("./uio", "."))).isEqualTo("all hold\n");
    assertThat(coverage("unit-eie.gcda", "unit-eie_bare.gcda", "uio-eie_uio.gcda"))
        .containsOnlyKeys("eie.c", "eie_bare.c", "eie_uio.c")
        .allSatisfy(
            (file, percent) -> assertThat(percent).as(file).isGreaterThanOrEqualTo(LEAST_COVERAGE));
  }

  /** Percent of the lines of each source that ran. */
  private Map<String, Double> coverage(String... counts) throws Exception {
    Map<String, Double> covered = new TreeMap<>();
    List<String> command = new ArrayList<>(List.of("gcov"));
    command.addAll(List.of(counts));
    Matcher found = COVERED.matcher(DriverBuild.run(folder, command));
    while (found.find()) {
      covered.put(found.group(1), Double.parseDouble(found.group(2)));
    }
    return covered;
  }
}
