// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.cli.synth.EquivalenceText;
import io.eie.cli.synth.ScalingText;
import io.eie.cli.synth.SynthesisText;
import io.eie.flow.equivalence.EquivalenceResult;
import io.eie.flow.equivalence.ModuleEquivalence;
import io.eie.flow.equivalence.ModuleEquivalence.Method;
import io.eie.flow.synth.ElementScaling;
import io.eie.flow.synth.ModuleArea;
import io.eie.flow.synth.SynthesisConditions;
import io.eie.flow.synth.SynthesisResult;
import io.eie.flow.synth.SynthesisResultFile;
import io.eie.flow.synth.TimingPath;
import io.eie.generator.config.Preset;
import io.eie.sim.run.InstalledTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynthCommandTest {
  private static final Path DEFAULT = Path.of("/usr/share/qflow/tech/osu018/osu018_stdcells.lib");

  @TempDir private Path folder;

  @Test
  void theTablesAreReadable() {
    assertThat(SynthesisText.of(result(), List.of(), false))
        .isEqualTo(
            """
            module             instances  um2 each       um2   share  cells  flip-flops
            Multiplier                 2   1,700.0   3,400.0  25.4 %    900          64
            ProcessingElement          1  10,000.0  10,000.0  74.6 %  5,000         800

            slowest paths: from            to  slack ns  bits
            u_bank0.read_data_o    u_a.data_q    -0.012    16
            u_pe*.sum*_q         u_pe*.sum*_q     0.100    64

            memories, not in the area: 2 x SramBank64x17, 1 x SramBank64x32
            target period 1.000 ns, uncertainty 0.050 ns; inputs 0.200 ns after the edge, outputs 0.200 ns before it; memories: 0.550 to 0.750 ns, setup 0.100 ns
            ProcessingElement with toy: 13,400.0 um2 of logic, 1.0120 ns (988.1 MHz)"""
                .replace("\n", System.lineSeparator()));
  }

  @Test
  void theComparisonComesLast() {
    assertThat(SynthesisText.of(result(), List.of(), true))
        .endsWith(System.lineSeparator() + "no worse than the baseline");
    assertThat(SynthesisText.of(result(), List.of("the logic area must …"), true))
        .endsWith(System.lineSeparator() + "the logic area must …");
  }

  @Test
  void aFileThatIsNoLibertyIsTheUsersMistake() throws IOException {
    toolsAreThere();
    Path file = Files.writeString(folder.resolve("cells.lib"), "module cells;");

    assertThat(CommandRun.eie("synth", "--preset", "tiny4", "--liberty", file.toString()))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie synth: "
                    + file
                    + " must be a Liberty file, is none: line 1: it does not begin with 'library ('"
                    + System.lineSeparator()));
  }

  @Test
  void aMissingLibertyIsTheUsersMistake() {
    toolsAreThere();
    Path file = folder.resolve("none.lib");

    CommandRun run = CommandRun.eie("synth", "--liberty", file.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "eie synth: " + file + " must be a Liberty file, failed: no such file or directory");
  }

  @Test
  void missingDefaultCellsAreToldWithTheCommandThatInstallsThem() {
    toolsAreThere();
    assumeThat(DEFAULT).as("the default cells are not installed").doesNotExist();

    CommandRun run = CommandRun.eie("synth", "--preset", "tiny4");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "eie synth: "
                + DEFAULT
                + " must be there (the cells that are used without --liberty), was not;"
                + " on Debian: sudo apt-get install --no-install-recommends qflow-tech-osu018"
                + System.lineSeparator());
  }

  @Test
  void theReportMustNotReplaceTheLiberty() throws IOException {
    Path file = Files.createFile(folder.resolve("cells.lib"));

    CommandRun run =
        CommandRun.eie("synth", "--liberty", file.toString(), "--report", file.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("eie synth: --report must be another file than --liberty (it would be written");
  }

  @Test
  void impossibleConditionsAreRefused() {
    CommandRun noClock = CommandRun.eie("synth", "--clock", "0");

    assertThat(noClock.exitCode()).isEqualTo(2);
    assertThat(noClock.err())
        .startsWith(
            "eie synth: --clock must be greater than 0 and at most 1000000 (in MHz), was 0.0");

    toolsAreThere();
    String cells = someCells().toString();
    CommandRun memories =
        CommandRun.eie("synth", "--sram-small", "9", "--sram-large", "8", "--liberty", cells);

    assertThat(memories.exitCode()).isEqualTo(2);
    assertThat(memories.err())
        .startsWith(
            "eie synth: the memories' clock-to-data times must be 0..1000000 ns and ascend from small to large, were 9.0 and 8.0");
  }

  @Test
  void aBaselineThatIsNoneIsRefusedBeforeTheWork() throws IOException {
    Path file = Files.writeString(folder.resolve("before.json"), "{}");

    CommandRun run = CommandRun.eie("synth", "--baseline", file.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("eie synth: " + file + " must hold the report of eie synth, held something");
  }

  @Test
  void optionsThatDoNotFitAreRefusedBeforeTheWork() throws IOException {
    Path before = Files.createFile(folder.resolve("before.json"));

    CommandRun alone = CommandRun.eie("synth", "--renew");
    CommandRun both = CommandRun.eie("synth", "--scaling", "1,2", "--baseline", before.toString());

    assertThat(alone.exitCode()).isEqualTo(2);
    assertThat(alone.err())
        .startsWith(
            "eie synth: --renew must be used with --baseline (the file that it writes), was alone");
    assertThat(both.exitCode()).isEqualTo(2);
    assertThat(both.err())
        .startsWith(
            "eie synth: --scaling must be used without --baseline (it compares its designs with each other), had both");
  }

  @Test
  void scalingTakesAscendingNumbersOfElements() {
    toolsAreThere();
    String cells = someCells().toString();

    CommandRun one = CommandRun.eie("synth", "--scaling", "4", "--liberty", cells);
    CommandRun falling = CommandRun.eie("synth", "--scaling", "4,2", "--liberty", cells);

    assertThat(one.exitCode()).isEqualTo(2);
    assertThat(one.err())
        .startsWith("eie synth: the numbers of elements must be two or more, ascending, were [4]");
    assertThat(falling.exitCode()).isEqualTo(2);
    assertThat(falling.err())
        .startsWith(
            "eie synth: the numbers of elements must be two or more, ascending, were [4, 2]");
  }

  @Test
  void aDesignThatGrowsIsComparedWithItself() {
    SynthesisResult four = result();
    SynthesisResult more = withFmax(four, 900);
    ElementScaling scaling =
        new ElementScaling(
            List.of(
                new ElementScaling.Point(1, 0, 1, four),
                new ElementScaling.Point(2, 12.6, 0.911, more)));

    assertThat(ScalingText.of(scaling))
        .isEqualTo(
            """
            elements  logic um2  per element  beyond them  period ns    MHz    share
            1            13,400       13,400            0     1.0120  988.1  100.0 %
            2            13,400       13,400           13     1.0120  900.0   91.1 %

            1 elements: u_bank0.read_data_o to u_a.data_q
            2 elements: u_bank0.read_data_o to u_a.data_q
            the clock of 2 elements must be at least 95 % of the smallest design's, was 91.1 % (u_bank0.read_data_o to u_a.data_q)"""
                .replace("\n", System.lineSeparator()));
    JsonNode document = new ObjectMapper().valueToTree(ScalingText.document(scaling));
    assertThat(document.get("losses").size()).isEqualTo(1);
    assertThat(document.get("scaling").get(1).get("relativeFmax").asDouble()).isEqualTo(0.911);
    assertThat(document.get("scaling").get(1).get("processingElements").asInt()).isEqualTo(2);
  }

  @Test
  void aNetlistThatCannotBeKeptIsToldBeforeTheWork() throws IOException {
    Path kept = folder.resolve("gates");
    Path foreign = Files.createDirectory(folder.resolve("notes"));
    Files.createFile(foreign.resolve("mine.txt"));

    CommandRun part = CommandRun.eie("synth", "--preset", "tiny4", "--netlist", kept.toString());
    CommandRun several = CommandRun.eie("synth", "--scaling", "1,2", "--netlist", kept.toString());
    CommandRun lost =
        CommandRun.eie(
            "synth", "--preset", "tiny4", "--top", "Eie", "--netlist", foreign.toString());

    CommandRun other =
        CommandRun.eie(
            "synth", "--preset", "tiny4", "--top", "Eie", "--no-counters", "--netlist", "gates");

    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err())
        .startsWith("eie synth: --no-counters must be used without --netlist (the netlist is of");
    assertThat(part)
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie synth: --netlist must be used with --top Eie (only the whole design can be simulated),"
                    + " was ProcessingElement"
                    + System.lineSeparator()));
    assertThat(several.exitCode()).isEqualTo(2);
    assertThat(several.err())
        .startsWith(
            "eie synth: --scaling must be used without --netlist and --equivalence (it makes several designs), had both");
    assertThat(lost.exitCode()).isEqualTo(2);
    assertThat(lost.err())
        .startsWith(
            "eie synth: "
                + foreign
                + " must be empty or hold only what eie generated (it is replaced");
    assertThat(foreign.resolve("mine.txt")).exists();
  }

  @Test
  void optionsOfEquivalenceAreRefusedWithoutIt() {
    CommandRun alone = CommandRun.eie("synth", "--proof-limit", "7");
    CommandRun never = CommandRun.eie("synth", "--equivalence", "--proof-limit", "0");

    assertThat(alone.exitCode()).isEqualTo(2);
    assertThat(alone.err())
        .startsWith(
            "eie synth: --equivalence-report and --proof-limit must be used with --equivalence (they are settings of the proof), were alone");
    assertThat(never.exitCode()).isEqualTo(2);
    assertThat(never.err())
        .startsWith("eie synth: --proof-limit must be at least 1 (in seconds), was 0");
  }

  @Test
  void gatesAreComparedWithTheVerilog() throws IOException {
    toolsAreThere();
    Path report = folder.resolve("equal.json");

    CommandRun run =
        CommandRun.eie(
            "synth",
            "--preset",
            "tiny4",
            "--top",
            "RangeQueue",
            "--liberty",
            someCells().toString(),
            "--equivalence",
            "--equivalence-report",
            report.toString(),
            "--json");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    JsonNode printed = new ObjectMapper().readTree(run.out());
    JsonNode written = new ObjectMapper().readTree(report.toFile());
    assertThat(printed.get("equivalence")).isEqualTo(written);
    assertThat(printed.get("top").asText()).isEqualTo("RangeQueue");
    assertThat(written.get("equivalent").asBoolean()).isTrue();
    assertThat(written.get("modules").get(0).get("method").asText()).isEqualTo("proven");
    assertThat(written.get("modules").get(0).get("compared").asInt()).isGreaterThan(50);
  }

  @Test
  void whatIsNotKnownToBeEqualIsTold() {
    EquivalenceResult result =
        new EquivalenceResult(
            "ab12",
            Map.of(),
            "Eie",
            "toy",
            List.of(
                new ModuleEquivalence("SramBank8x4", 0, Method.BLACK_BOX, 0, 0, List.of()),
                new ModuleEquivalence("Multiplier", 1200, Method.SIMULATED, 20_480, 6, List.of()),
                new ModuleEquivalence("Queue", 80, Method.PROVEN, 40, 1.25, List.of()),
                new ModuleEquivalence(
                    "Eie", 0, Method.NOT_PROVEN, 7, 600, List.of("no proof within 600 s"))));

    assertThat(EquivalenceText.of(result))
        .isEqualTo(
            """
            gates against Verilog  cells      method        compared      s
            SramBank8x4                0   black box                    0.0
            Multiplier             1,200   simulated  20,480 vectors    6.0
            Queue                     80      proven      40 signals    1.3
            Eie                        0  not proven       7 signals  600.0

            Eie: no proof within 600 s
            not every module of Eie is known to be equal to its Verilog"""
                .replace("\n", System.lineSeparator()));
    assertThat(
            EquivalenceText.of(
                new EquivalenceResult("", Map.of(), "Eie", "", result.modules().subList(0, 3))))
        .endsWith("every module of Eie is equal to its Verilog, multipliers on the vectors tried");
    assertThat(
            EquivalenceText.of(
                new EquivalenceResult("", Map.of(), "Eie", "", result.modules().subList(2, 3))))
        .endsWith("every module of Eie is equal to its Verilog");
  }

  @Test
  void aRunIsComparedWithTheOneBefore() throws IOException {
    toolsAreThere();
    Path report = folder.resolve("now.json");
    List<String> line = new ArrayList<>(List.of("synth", "--preset", "tiny4", "--top", "Codebook"));
    line.addAll(List.of("--liberty", someCells().toString()));
    List<String> first = new ArrayList<>(line);
    first.addAll(List.of("--json", "--report", report.toString()));

    CommandRun run = CommandRun.eie(first.toArray(String[]::new));

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    JsonNode printed = new ObjectMapper().readTree(run.out());
    assertThat(printed).isEqualTo(new ObjectMapper().readTree(report.toFile()));
    assertThat(printed.get("configHash").asText())
        .as("the design that generate writes")
        .isEqualTo(Preset.TINY4.config().hash());
    assertThat(printed.get("top").asText()).isEqualTo("Codebook");

    SynthesisResult measured = SynthesisResultFile.read(report);
    Path better = folder.resolve("before.json");
    SynthesisResultFile.write(withArea(measured, measured.logicAreaUm2() / 2), better);
    line.addAll(List.of("--baseline", better.toString()));

    CommandRun worse = CommandRun.eie(line.toArray(String[]::new));

    assertThat(worse.exitCode()).isEqualTo(1);
    assertThat(worse.out())
        .contains("the logic area must be at most 3 % worse than the baseline's");

    line.add("--renew");
    CommandRun renewed = CommandRun.eie(line.toArray(String[]::new));

    assertThat(renewed.exitCode()).isZero();
    assertThat(renewed.out()).doesNotContain("baseline");
    assertThat(SynthesisResultFile.read(better)).isEqualTo(measured.withoutPaths());
  }

  /** The default cells, or those that were shared for measuring. */
  private static Path someCells() {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(root.resolve("scripts"))) {
      root = root.getParent();
    }
    String told = System.getProperty("eie.shared");
    Path shared = told == null ? root.resolve("../shared") : Path.of(told);
    Path measuring = shared.resolve("tech/nangate45_typ.lib.gz");
    Path cells = Files.exists(DEFAULT) ? DEFAULT : measuring;
    assumeThat(cells).as("there are real cells here").exists();
    return cells;
  }

  private static void toolsAreThere() {
    assumeThat(InstalledTools.find().missing())
        .as("yosys and sta are installed")
        .extracting(InstalledTools.Tool::name)
        .doesNotContain("yosys", "sta");
  }

  private static SynthesisResult withArea(SynthesisResult like, double area) {
    return new SynthesisResult(
        like.configHash(),
        like.toolVersions(),
        like.top(),
        like.library(),
        like.conditions(),
        like.fmaxMHz(),
        like.minPeriodNs(),
        like.logicAreaUm2PerElement(),
        area,
        like.modules(),
        like.memories(),
        like.paths());
  }

  private static SynthesisResult withFmax(SynthesisResult like, double fmax) {
    return new SynthesisResult(
        like.configHash(),
        like.toolVersions(),
        like.top(),
        like.library(),
        like.conditions(),
        fmax,
        like.minPeriodNs(),
        like.logicAreaUm2PerElement(),
        like.logicAreaUm2(),
        like.modules(),
        like.memories(),
        like.paths());
  }

  private static SynthesisResult result() {
    return new SynthesisResult(
        "ab12",
        Map.of("yosys", "Yosys 0.23"),
        "ProcessingElement",
        "toy",
        SynthesisConditions.OF_TARGETS,
        988.1,
        1.012,
        13_400.0,
        13_400,
        List.of(
            new ModuleArea("Multiplier", 2, 1700, 3400, 900, 64),
            new ModuleArea("ProcessingElement", 1, 10_000, 10_000, 5000, 800)),
        new TreeMap<>(Map.of("SramBank64x32", 1, "SramBank64x17", 2)),
        List.of(
            new TimingPath("u_bank0.read_data_o", "u_a.data_q", -0.012, 16),
            new TimingPath("u_pe0.sum1_q", "u_pe0.sum1_q", 0.1, 32),
            new TimingPath("u_pe1.sum1_q", "u_pe1.sum0_q", 0.2, 32)));
  }
}
