// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.cli.CommandRun;
import io.eie.flow.synth.SynthesisResult;
import io.eie.flow.synth.SynthesisResultFile;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The figures of README and docs. Results of the models and of the estimate are computed again;
 * area and clock are compared with docs/figures, which {@code scripts/renew-figures} writes.
 */
class FiguresTest {
  private static final String NOT_MEASURED = "-";

  /** Cycles of the authors' simulator for AlexNet FC8. */
  private static final double PAPER_CYCLES = 7_926;

  /** The paper's placed element and the memories in it, Table II, in um2. */
  private static final double PAPER_ELEMENT = 638_024;

  private static final double PAPER_MEMORIES = 594_786;

  @ParameterizedTest
  @EnumSource(Preset.class)
  void thePresetsAreThoseOfTheTable(Preset preset) throws IOException {
    EieConfig config = preset.config();
    List<String> row = readmeRow(preset);

    assertThat(row.subList(1, 4))
        .containsExactly(
            grouped(config.processingElements()),
            grouped(config.entriesPerCycle()),
            config.rowsPerElement() + " x " + config.accumulatorBits() + " bits");
  }

  @ParameterizedTest
  @EnumSource(
      value = Preset.class,
      names = {"EIE64", "EIE128", "PAPER64", "SMALL16", "TINY4"})
  void areaAndClockAreThoseThatWereMeasured(Preset preset) throws IOException {
    SynthesisResult measured = SynthesisResultFile.read(figures(preset));
    String area = grouped(Math.round(measured.logicAreaUm2PerElement()));
    String megahertz = grouped(Math.round(measured.fmaxMHz()));
    String period = String.format(Locale.ROOT, "%.3f", measured.minPeriodNs());

    assertThat(measured.configHash()).isEqualTo(preset.config().hash());
    assertThat(readmeRow(preset).subList(4, 6)).containsExactly(area, megahertz);
    assertThat(row("docs/synthesis.md", preset).subList(1, 4))
        .containsExactly(area, period, megahertz);
  }

  /** The measured files are still the design's: area and clock no more than 3 % worse. */
  @Tag("nightly")
  @ParameterizedTest
  @ValueSource(strings = {"eie64", "eie128", "paper64", "small16", "tiny4"})
  void theMeasuredFilesAreOfThisDesign(String preset) {
    Path cells = shared().resolve("tech/nangate45_typ.lib.gz");
    assumeThat(cells).as("the cells that the figures were measured with are there").exists();
    CommandRun run =
        CommandRun.eie(
            "synth",
            "--preset",
            preset,
            "--liberty",
            cells.toString(),
            "--baseline",
            Repository.root().resolve("docs/figures/" + preset + ".json").toString());

    assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      value = Preset.class,
      names = {"EIE64", "EIE128", "PAPER64", "EIE256"})
  void theCyclesOfFc8AreThoseOfTheModel(Preset preset) throws IOException {
    JsonNode fc8 = fc8(preset);
    List<String> row = readmeRow(preset);

    assertThat(row.subList(6, 9))
        .containsExactly(
            grouped(fc8.get("cycles").asLong()),
            grouped(fc8.get("lowerBound").asLong()),
            grouped(fc8.get("transferCycles").asLong()));
  }

  @Test
  void throughputPerAreaFollowsFromItsFactors() throws IOException {
    double logic = number(readmeRow(Preset.EIE64).get(4));
    double cycles = number(readmeRow(Preset.EIE64).get(6));
    double memories =
        json(CommandRun.eie("explain", "--preset", "eie64", "--estimate", "--json"))
            .findValue("elementMemoryUm2")
            .asDouble();
    double speedup = PAPER_CYCLES / cycles;

    assertThat(text("README.md"))
        .contains(
            String.format(
                Locale.ROOT,
                "%.2f = 7,926 / %s x 638,024 / (%s + %s)",
                speedup * PAPER_ELEMENT / (logic + memories),
                grouped(cycles),
                grouped(logic),
                grouped(memories)))
        .contains(
            String.format(
                Locale.ROOT,
                "in both it is %.2f.",
                speedup * PAPER_ELEMENT / (logic + PAPER_MEMORIES)));
  }

  @Test
  void theAreaOfColumnGroupsFollowsFromItsFactors() throws IOException {
    double one = squareMillimetres(Preset.EIE64);
    double groups = squareMillimetres(Preset.EIE128);
    String before = readmeRow(Preset.EIE64).get(6);
    String now = readmeRow(Preset.EIE128).get(6);

    assertThat(text("docs/column-groups.md"))
        .contains(String.format(Locale.ROOT, "| %.2f | %.2f | sum of these |", one, groups))
        .contains(
            String.format(
                Locale.ROOT,
                "| %.2f = %s / %s x %.2f / %.2f |",
                number(before) / number(now) * one / groups,
                before,
                now,
                one,
                groups));
  }

  /** Elements with their memories, and what lies beyond them. */
  private static double squareMillimetres(Preset preset) throws IOException {
    JsonNode estimate =
        json(CommandRun.eie("explain", "--preset", name(preset), "--estimate", "--json"));
    double element =
        number(readmeRow(preset).get(4)) + estimate.findValue("elementMemoryUm2").asDouble();
    double beyond = estimate.findValue("beyondElementsUm2").asDouble();
    return (preset.config().processingElements() * element + beyond) / 1e6;
  }

  @ParameterizedTest
  @CsvSource({
    "EIE64, 0, paper, ''",
    "EIE128, 1, paper, ''",
    "EIE64, 0, gates, ' by gates'",
    "EIE128, 1, gates, ' by gates'"
  })
  void theEnergyOfFc8IsTheEstimate(Preset preset, int column, String energies, String row)
      throws IOException {
    Path data = shared().resolve("data/alexnet-fc8");
    assumeThat(data).as("the layer is there").exists();
    CommandRun run =
        CommandRun.eie(
            "estimate",
            data.resolve("weights.npy").toString(),
            "--bias",
            data.resolve("bias.npy").toString(),
            "--input",
            data.resolve("activations.npy").toString(),
            "--preset",
            name(preset),
            "--energy",
            energies,
            "--json");
    String total = grouped(Math.round(json(run).findValue("totalNj").asDouble()));

    assertThat(row("docs/column-groups.md", "| FC8: energy" + row + ", nJ ").get(1 + column))
        .startsWith(total);
  }

  @Test
  void threeLayersOfTheBenchmarkPageAreThoseOfTheModel() throws IOException {
    CommandRun run =
        bench("--entries-per-cycle", "1,8", "--layers", "NT-We,AlexNet-FC8,LeNet-300-100");
    Map<String, List<String>> page = rows(benchmarkBlock());
    Map<String, List<String>> now = rows(run.out());

    // two designs of 64 elements and two of 256, with a row of cycles and one of parts for each
    // layer
    assertThat(now).hasSize(2 * 2 * 2 * 3);
    assertThat(page).containsAllEntriesOf(now);
  }

  @Tag("nightly")
  @Test
  void theBenchmarkPageIsWhatBenchPrints() throws IOException {
    assertThat(benchmarkBlock()).isEqualTo(bench().out());
  }

  /** Estimates of the runs that are not fitted. */
  @Test
  void theErrorsOfTheEstimateAreThoseOfTheTable() throws IOException {
    String page = text("docs/estimate.md");
    List<String> heldOut =
        CommandRun.eie("explain", "--estimate-error")
            .out()
            .lines()
            .filter(line -> line.matches("\\S+ +held out .*"))
            .toList();

    assertThat(heldOut).hasSize(10);
    for (String line : heldOut) {
      List<String> words = List.of(line.replace(" %", "").strip().split("\\s+"));
      assertThat(page)
          .containsPattern(
              String.format(
                  Locale.ROOT,
                  "(?m)^\\| %s( \\(.*?\\))? \\| %s \\| \\%s %% \\| %s \\| \\%s %% \\|$",
                  words.get(0),
                  words.get(3),
                  words.get(5),
                  words.get(6),
                  words.get(8)));
    }
  }

  /** Cycles of FC8 with every row mapping, by entries per cycle. */
  @ParameterizedTest
  @ValueSource(ints = 8)
  void theRowMappingsOfFc8AreThoseOfTheTable(int entriesPerCycle) throws IOException {
    assertRowMappings(entriesPerCycle);
  }

  @Tag("nightly")
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void theRowMappingsOfFc8WithFewerEntriesPerCycle(int entriesPerCycle) throws IOException {
    assertRowMappings(entriesPerCycle);
  }

  private static void assertRowMappings(int entriesPerCycle) throws IOException {
    int column = 1 + Integer.numberOfTrailingZeros(entriesPerCycle);
    Path data = shared().resolve("data/alexnet-fc8");
    assumeThat(data).as("AlexNet FC8 is there").exists();
    Map<String, List<String>> options =
        Map.of(
            "| interleaved |", List.of("--row-mapping", "interleaved"),
            "| balanced by structure |", List.of(),
            "| balanced on the calibration input |",
                List.of("--calibrate", data.resolve("activations.npy").toString()));
    for (Map.Entry<String, List<String>> mapping : options.entrySet()) {
      assertThat(row("docs/row-mapping.md", mapping.getKey()).get(column))
          .as(mapping.getKey())
          .isEqualTo(grouped(fc8Cycles(data, entriesPerCycle, mapping.getValue())));
    }
  }

  private static long fc8Cycles(Path data, int entriesPerCycle, List<String> mapping)
      throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "estimate",
                data.resolve("weights.npy").toString(),
                "--bias",
                data.resolve("bias.npy").toString(),
                "--input",
                data.resolve("activations.npy").toString(),
                "--preset",
                "eie64",
                "--set",
                "entriesPerCycle=" + entriesPerCycle,
                "--set",
                "sparseBanks=" + (entriesPerCycle == 1 ? 1 : 2),
                "--json"));
    arguments.addAll(mapping);
    return json(CommandRun.eie(arguments.toArray(String[]::new))).get("cycles").asLong();
  }

  private static CommandRun bench(String... options) {
    Path data = shared().resolve("data");
    assumeThat(data.resolve("alexnet-fc8")).as("AlexNet FC8 is there").exists();
    List<String> arguments = new ArrayList<>(List.of("bench", "--data", data.toString()));
    arguments.addAll(Arrays.asList(options));
    CommandRun run = CommandRun.eie(arguments.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  private static JsonNode fc8(Preset preset) throws IOException {
    EieConfig config = preset.config();
    CommandRun run =
        bench(
            "--preset",
            name(preset),
            "--pes",
            String.valueOf(config.processingElements()),
            "--entries-per-cycle",
            String.valueOf(config.entriesPerCycle()),
            "--layers",
            "AlexNet-FC8",
            "--json");
    return json(run).get("results").get(0);
  }

  /** What stands for {@code eie bench} on the page. */
  private static String benchmarkBlock() throws IOException {
    Matcher block =
        Pattern.compile("```text\n(.*?)```\n", Pattern.DOTALL).matcher(text("docs/benchmark.md"));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  /** The words of every row that begins with a layer, by design, table and layer. */
  private static Map<String, List<String>> rows(String text) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    String design = "";
    String table = "";
    for (String line : text.lines().toList()) {
      List<String> words = List.of(line.strip().split("\\s+"));
      if (line.matches("\\d+ PEs, \\d+ entr.* per cycle")) {
        design = line;
      } else if (line.startsWith("layer ") || line.startsWith("cycles spent ")) {
        table = words.get(0);
      } else if (line.isBlank()) {
        table = "";
      } else if (!table.isEmpty()) {
        rows.put(design + ", " + table + ", " + words.get(0), words);
      }
    }
    return rows;
  }

  private static List<String> readmeRow(Preset preset) throws IOException {
    return row("README.md", preset);
  }

  /** Cells of the first row of a page's tables that begins with the preset's name. */
  private static List<String> row(String page, Preset preset) throws IOException {
    return row(page, "| `" + name(preset) + "`");
  }

  private static List<String> row(String page, String start) throws IOException {
    return text(page)
        .lines()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList())
        .orElseThrow();
  }

  private static Path figures(Preset preset) {
    return Repository.root().resolve("docs/figures").resolve(name(preset) + ".json");
  }

  private static String name(Preset preset) {
    return preset.name().toLowerCase(Locale.ROOT);
  }

  private static String text(String page) throws IOException {
    return Files.readString(Repository.root().resolve(page));
  }

  private static JsonNode json(CommandRun run) throws IOException {
    return new ObjectMapper().readTree(run.out());
  }

  private static Path shared() {
    String given = System.getProperty("eie.shared");
    return given == null ? Repository.root().resolveSibling("shared") : Path.of(given);
  }

  private static String grouped(double number) {
    return String.format(Locale.ROOT, "%,d", Math.round(number));
  }

  private static double number(String cell) {
    assertThat(cell).isNotEqualTo(NOT_MEASURED);
    return Double.parseDouble(cell.replace(",", ""));
  }
}
