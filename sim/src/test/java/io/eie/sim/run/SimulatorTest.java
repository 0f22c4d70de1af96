// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.Progress;
import io.eie.common.SmokeShard;
import io.eie.common.UserException;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.Preset;
import io.eie.sim.report.LayerReport;
import io.eie.sim.verilator.VerilatedDesign;
import io.eie.sim.verilator.VerilogFile;
import io.eie.sim.verilator.WaveFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulatorTest {
  private static final EieConfig CONFIG = Preset.TINY4.config();
  private static final CompiledModel MODEL = SmallModel.on(CONFIG);
  private static final int VALUES = 3 * SmallModel.OUTPUTS;

  @TempDir private Path folder;

  @Test
  void theHardwareAgreesWithTheModels() {
    RunOutcome rtl = run(Engine.RTL, new GeneratedRtl().forShortRuns());
    RunOutcome model = run(Engine.MODEL, SimulatorTest::noRtl);
    RunOutcome golden = run(Engine.GOLDEN, SimulatorTest::noRtl);

    assertThat(rtl.agrees()).isTrue();
    assertThat(rtl.report().mismatches()).isZero();
    assertThat(rtl.outputs()).hasSize(3).containsExactlyElementsOf(model.outputs());
    assertThat(golden.outputs()).containsExactlyElementsOf(model.outputs());
    assertThat(rtl.report().cycles()).isPositive().isEqualTo(model.report().cycles());
    assertThat(rtl.report().layers()).isEqualTo(model.report().layers());
    assertThat(rtl.report().transferCycles()).isEqualTo(model.report().transferCycles());
    assertThat(rtl.report().loadCycles()).isGreaterThanOrEqualTo(MODEL.segments().get(0).words());
  }

  @ParameterizedTest
  @EnumSource(
      value = HostBus.class,
      names = {"NATIVE", "AXI4_LITE_32"})
  void vectorsBackToBackTakeTheCyclesThatAreEstimated(HostBus bus) {
    EieConfig tiny = Preset.TINY4.config().toBuilder().hostBus(bus).build();
    CompiledModel large = SmallModel.computeBound(tiny);
    RunOutcome rtl = sustained(large, Engine.RTL);
    RunOutcome model = sustained(large, Engine.MODEL);

    assertThat(rtl.fault()).isEmpty();
    assertThat(rtl.report().mismatches()).isZero();
    assertThat(rtl.report().transferCycles() / rtl.report().vectors())
        .as("transfers of a vector are shorter than its run")
        .isLessThan(rtl.report().cycles() / rtl.report().vectors());
    assertThat(rtl.report().sustainedCycles())
        .isGreaterThan(rtl.report().cycles())
        .isLessThan(rtl.report().cycles() + rtl.report().transferCycles())
        .isEqualTo(model.report().sustainedCycles());
    assertThat(rtl.report().sustainedCyclesPerVector())
        .isEqualTo(rtl.report().sustainedCycles() / (double) rtl.report().vectors());
  }

  private static RunOutcome sustained(CompiledModel model, Engine engine) {
    InputVectors inputs = SmallModel.inputs(model.inputs(), 6);
    return new Simulator(new GeneratedRtl().forShortRuns(), Map.of(), Progress.NONE)
        .run(new RunRequest(model, inputs, engine, Optional.empty(), Loading.PORT, Traffic.BUS));
  }

  @Test
  void theBackDoorMovesVectorsInNoCycle() {
    CompiledModel model = SmallModel.on(Preset.TINY4.config());
    InputVectors inputs = SmallModel.inputs(model.inputs(), 3);
    Simulator simulator = new Simulator(new GeneratedRtl().forShortRuns(), Map.of(), Progress.NONE);
    RunRequest port = new RunRequest(model, inputs, Engine.RTL, Optional.empty(), Loading.PORT);
    RunRequest direct =
        new RunRequest(model, inputs, Engine.RTL, Optional.empty(), Loading.BACKDOOR);

    RunOutcome slow = simulator.run(port);
    RunOutcome fast = simulator.run(direct);

    assertThat(fast.fault()).isEmpty();
    assertThat(fast.report().mismatches()).isZero();
    assertThat(fast.report().cycles()).isEqualTo(slow.report().cycles());
    assertThat(fast.report().layers()).isEqualTo(slow.report().layers());
    assertThat(slow.report().transferCycles()).isPositive();
    assertThat(fast.report().transferCycles()).isNull();
  }

  @Test
  void theStreamsMoveTheSameVectors() {
    EieConfig config = Preset.TINY4.config().toBuilder().streams(true).busBits(128).build();
    CompiledModel model = SmallModel.on(config);
    InputVectors inputs = SmallModel.inputs(model.inputs(), 6);
    RunOutcome outcome =
        new Simulator(new GeneratedRtl().forShortRuns(), Map.of(), Progress.NONE)
            .run(
                new RunRequest(
                    model, inputs, Engine.RTL, Optional.empty(), Loading.PORT, Traffic.STREAMS));

    assertThat(outcome.fault()).isEmpty();
    assertThat(outcome.report().mismatches()).isZero();
    assertThat(outcome.report().sustainedCycles()).isGreaterThan(outcome.report().cycles());
  }

  @Test
  void onlyADesignWithStreamsIsRunThroughThem() {
    CompiledModel none = SmallModel.on(Preset.TINY4.config());
    assertThatThrownBy(() -> streamed(none, Engine.RTL))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "streams must be true for --streams (the design has no stream ports; --set"
                + " streams=true), was false");
    CompiledModel with = SmallModel.on(Preset.TINY4.config().toBuilder().streams(true).build());
    assertThatThrownBy(() -> streamed(with, Engine.MODEL))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "engine must be rtl for --streams (their cycles are measured, not predicted), was"
                + " model");
  }

  private static RunRequest streamed(CompiledModel model, Engine engine) {
    return new RunRequest(
        model, SmallModel.inputs(), engine, Optional.empty(), Loading.PORT, Traffic.STREAMS);
  }

  @Test
  void onlyAModelWithTwoBuffersRunsBackToBack() {
    EieConfig narrow = Preset.TINY4.config().toBuilder().activations(8).build();
    CompiledModel one = SmallModel.on(narrow);
    assertThat(one.vectorBuffers()).isEqualTo(1);
    assertThatThrownBy(
            () ->
                new RunRequest(
                    one,
                    SmallModel.inputs(),
                    Engine.RTL,
                    Optional.empty(),
                    Loading.PORT,
                    Traffic.BUS))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "small must fit at once and have two buffers of vectors (one moves while the other is"
                + " in use), had segments: 1, buffers: 1; more activations make room");
    CompiledModel two = SmallModel.on(Preset.TINY4.config());
    assertThatThrownBy(
            () ->
                new RunRequest(
                    two,
                    SmallModel.inputs(),
                    Engine.GOLDEN,
                    Optional.empty(),
                    Loading.PORT,
                    Traffic.BUS))
        .hasMessage(
            "engine must be rtl or model for --sustained (golden counts no cycles), was golden");
  }

  @Test
  void theGoldenModelKnowsNoCycles() {
    RunOutcome golden = run(Engine.GOLDEN, SimulatorTest::noRtl);

    assertThat(golden.report().cycles()).isNull();
    assertThat(golden.report().mismatches()).isNull();
    LayerReport layer = golden.report().layers().get(0);
    assertThat(layer.cycles()).isNull();
    assertThat(layer.macs()).isPositive();
    assertThat(golden.agrees()).isTrue();
  }

  @Test
  void aWrongProductIsAMismatch() {
    RunOutcome outcome =
        run(Engine.RTL, planted("EieMultiplier.v", "assign product_o = ", "assign product_o = ~"));

    assertThat(outcome.fault()).isEmpty();
    assertThat(outcome.report().mismatches()).isPositive();
    assertThat(outcome.agrees()).isFalse();
    Mismatch first = outcome.firstMismatches().get(0);
    assertThat(outcome.outputs().get(first.vector())[first.output()]).isEqualTo(first.actual());
    assertThat(first.expected()).isNotEqualTo(first.actual());
  }

  @Test
  void hardwareThatHangsDiffersInEveryValue() {
    RunOutcome outcome =
        run(
            Engine.RTL,
            planted(
                "EieControlRegisters.v", "assign interrupt_o = ", "assign interrupt_o = 1'b0 & "));

    assertThat(outcome.agrees()).isFalse();
    assertThat(outcome.report().mismatches()).isEqualTo(VALUES);
    assertThat(outcome.report().cycles()).isNull();
    assertThat(outcome.fault())
        .hasValueSatisfying(
            fault ->
                assertThat(fault)
                    .matches(
                        "vector 0: program must end within \\d+ cycles, still runs; the sequencer is in"
                            + " IDLE after descriptor 0, 0 of 4 elements still work"));
  }

  @Test
  void hardwareOfAnotherConfigurationIsRefused() {
    EieConfig other = CONFIG.toBuilder().queueDepth(5).build();

    RunOutcome outcome =
        run(Engine.RTL, (config, waves) -> new GeneratedRtl().forShortRuns().design(other, waves));

    assertThat(outcome.report().mismatches()).isEqualTo(VALUES);
    assertThat(outcome.fault())
        .hasValueSatisfying(
            fault -> assertThat(fault).startsWith("vector 0: CONFIG_HASH0 must be 0x"));
  }

  @SmokeShard(of = 4)
  @Test
  void aWaveformHoldsTheCyclesThatWereAskedFor() {
    Path all = folder.resolve("all.fst");
    Path part = folder.resolve("part.fst");

    RunOutcome whole = run(new Wave(all, 0, Long.MAX_VALUE));
    RunOutcome few = run(new Wave(part, 20, 25));

    assertThat(whole.agrees()).isTrue();
    assertThat(few.report().cycles()).isEqualTo(whole.report().cycles());
    assertThat(part).isNotEmptyFile();
    assertThat(all.toFile().length()).isGreaterThan(part.toFile().length());
  }

  @SmokeShard(of = 8)
  @Test
  void theActivityOfARunIsThatOfItsCycles() throws IOException {
    Path saif = folder.resolve("run.saif");
    Path vcd = folder.resolve("run.vcd");

    RunOutcome outcome = run(new Wave(saif, Wave.Kind.SAIF, "u_pe0", 0, Long.MAX_VALUE));
    RunOutcome dumped = run(new Wave(vcd, Wave.Kind.VCD, "u_pe0", 0, Long.MAX_VALUE));

    assertThat(outcome.agrees()).isTrue();
    String text = Files.readString(saif);
    // Each of the three runs is recorded until it is seen to have ended, a few cycles after.
    long cycles = Long.parseLong(text.replaceAll("(?s).*DURATION (\\d+)000\\).*", "$1"));
    assertThat(cycles).isBetween(outcome.report().cycles(), outcome.report().cycles() + 20);
    assertThat(text)
        .contains("(INSTANCE Eie\n(INSTANCE u_element_array\n(INSTANCE u_pe0\n(NET\n")
        .doesNotContain("u_pe1");
    long edges = Long.parseLong(text.replaceAll("(?s).*?\\(clk [^\n]*TC (\\d+)\\).*", "$1"));
    assertThat(edges).isBetween(2 * cycles - 6, 2 * cycles + 6);
    assertThat(dumped.report().cycles()).isEqualTo(outcome.report().cycles());
    assertThat(vcd).content().contains("$scope module u_pe0 $end").doesNotContain("u_pe1");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @SmokeShard(of = 4)
  @Test
  void anActivityOfNoCycleIsRefused() {
    Path saif = folder.resolve("none.saif");

    assertThatThrownBy(() -> run(new Wave(saif, Wave.Kind.SAIF, "", 1_000_000, Long.MAX_VALUE)))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith(
            saif + " must hold signals of some cycles, nothing was recorded: --from and --to must");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void progressIsHeardFromEveryVector() {
    List<String> heard = new ArrayList<>();

    new Simulator(
            SimulatorTest::noRtl,
            Map.of(),
            (stage, done, total) -> heard.add(stage + done + "/" + total))
        .run(new RunRequest(MODEL, SmallModel.inputs(), Engine.GOLDEN, Optional.empty()));

    assertThat(heard)
        .containsExactly(
            "computing the expected outputs0/3",
            "computing the expected outputs1/3",
            "computing the expected outputs2/3");
  }

  @Test
  void inputsThatDoNotFitAreCounted() {
    InputVectors large = InputVectors.of(new double[] {1e9, -1e9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});

    RunOutcome outcome =
        new Simulator(SimulatorTest::noRtl, Map.of(), Progress.NONE)
            .run(new RunRequest(MODEL, large, Engine.GOLDEN, Optional.empty()));

    assertThat(outcome.saturatedInputs()).isEqualTo(2);
  }

  @Test
  void aVectorOfAnotherLengthIsRefused() {
    InputVectors short11 = InputVectors.of(new double[11]);

    assertThatThrownBy(() -> new RunRequest(MODEL, short11, Engine.GOLDEN, Optional.empty()))
        .isInstanceOf(UserException.class)
        .hasMessage("input vectors must have 12 values (the inputs of small), had 11");
  }

  @Test
  void onlyHardwareHasAWaveform() {
    Optional<Wave> wave = Optional.of(new Wave(Path.of("x.fst"), 0, 1));

    assertThatThrownBy(() -> new RunRequest(MODEL, SmallModel.inputs(), Engine.MODEL, wave))
        .isInstanceOf(UserException.class)
        .hasMessage("engine must be rtl for a waveform (only the hardware has signals), was model");
  }

  @Test
  void aWaveformThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() -> new Wave(Path.of("x.fst"), 7, 7))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "--from and --to must name cycles 0 <= from < to (the part that is recorded), were 7 and 7");
  }

  private static RunOutcome run(Engine engine, RtlSource rtl) {
    return new Simulator(rtl, Map.of(), Progress.NONE)
        .run(new RunRequest(MODEL, SmallModel.inputs(), engine, Optional.empty()));
  }

  private static RunOutcome run(Wave wave) {
    return new Simulator(new GeneratedRtl().forShortRuns(), Map.of(), Progress.NONE)
        .run(new RunRequest(MODEL, SmallModel.inputs(), Engine.RTL, Optional.of(wave)));
  }

  private static GeneratedRtl planted(String file, String right, String wrong) {
    UnaryOperator<VerilogFile> edit =
        source -> {
          if (!source.name().equals(file)) {
            return source;
          }
          assertThat(source.text()).contains(right);
          return new VerilogFile(file, source.text().replace(right, wrong));
        };
    return new GeneratedRtl(edit).forShortRuns();
  }

  private static VerilatedDesign noRtl(EieConfig config, WaveFormat waves) {
    throw new AssertionError("no hardware is needed for this engine");
  }
}
