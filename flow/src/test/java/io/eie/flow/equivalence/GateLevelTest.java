// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.equivalence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.Progress;
import io.eie.common.UserException;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.flow.synth.Synthesis;
import io.eie.flow.synth.SynthesisConditions;
import io.eie.flow.synth.SynthesizedDesign;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.kit.SramTiming;
import io.eie.sim.run.Engine;
import io.eie.sim.run.FolderRtl;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.run.Loading;
import io.eie.sim.run.RtlSource;
import io.eie.sim.run.RunOutcome;
import io.eie.sim.run.RunRequest;
import io.eie.sim.run.Simulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole of tiny4 as gates, on random layers, against the golden model and the RTL. */
class GateLevelTest {
  private static final EieConfig TINY = Preset.TINY4.config();
  private static final int INPUTS = 37;
  private static final int OUTPUTS = 70;
  private static final int VECTORS = 3;

  @TempDir private Path parent;

  @Test
  void tiny4InDebiansCellsComputesAsTheRtlDoes() throws IOException {
    Path folder = parent.resolve("gates");
    GateLevelFolder.write(whole(TestCells.osu018()), folder);

    assertSame(folder);
    assertThat(folder.resolve("cells.v")).content().contains("module DFFPOSX1");

    exchangeOneGate(folder.resolve("netlist.v"));
    RunOutcome wrong = run(BenchSeeds.first(), Loading.PORT, new FolderRtl(folder));

    assertThat(wrong.agrees()).isFalse();
    assertThat(wrong.report().mismatches()).isPositive();
  }

  @Tag("nightly")
  @Test
  void clockGatesComputeAsTheRtlDoes() throws IOException {
    Path folder = parent.resolve("gates");
    GateLevelFolder.write(whole(TestCells.nangate45()), folder);

    assertThat(folder.resolve("netlist.v")).content().contains("CLKGATE_X1");
    assertThat(folder.resolve("cells.v")).content().contains("if (!CK) held = E;");
    assertSame(folder);
  }

  @Test
  void onlyTheWholeDesignIsKept() {
    SynthesizedDesign design =
        Synthesis.with(TestCells.osu018(), slow()).design(TINY, "Codebook", Progress.NONE);
    Path folder = parent.resolve("gates");

    assertThatThrownBy(() -> GateLevelFolder.write(design, folder))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "--netlist must be used with --top Eie (only the whole design can be simulated), was Codebook");
    assertThat(folder).doesNotExist();
  }

  private static void assertSame(Path folder) {
    for (long seed : BenchSeeds.all()) {
      RunOutcome rtl = run(seed, Loading.PORT, new GeneratedRtl());
      RunOutcome gates = run(seed, Loading.PORT, new FolderRtl(folder));
      RunOutcome loaded = run(seed, Loading.BACKDOOR, new FolderRtl(folder));

      assertThat(rtl.agrees()).as("RTL, seed %d", seed).isTrue();
      assertThat(gates.agrees()).as("gates, seed %d", seed).isTrue();
      assertThat(gates.report().mismatches()).isZero();
      assertThat(gates.report().cycles()).isEqualTo(rtl.report().cycles());
      assertThat(gates.report().loadCycles()).isEqualTo(rtl.report().loadCycles());
      assertThat(gates.report().layers()).isEqualTo(rtl.report().layers());
      assertThat(gates.outputs()).containsExactlyElementsOf(rtl.outputs());
      assertThat(loaded.outputs()).containsExactlyElementsOf(rtl.outputs());
    }
  }

  /** Every sum of the multiplier that is an exclusive or becomes its opposite at one place. */
  private static void exchangeOneGate(Path netlist) throws IOException {
    String text = Files.readString(netlist);
    int module = text.indexOf("module EieMultiplier ");
    int gate = text.indexOf("  XOR2X1 ", module);
    assertThat(module).isPositive();
    assertThat(gate).isBetween(module, text.indexOf("endmodule", module));
    Files.writeString(netlist, text.substring(0, gate) + "  XNOR2X1 " + text.substring(gate + 9));
  }

  private static RunOutcome run(long seed, Loading loading, RtlSource rtl) {
    Random random = new Random(seed);
    double[][] weights = new double[OUTPUTS][INPUTS];
    for (double[] row : weights) {
      for (int column = 0; column < INPUTS; column++) {
        row[column] = random.nextInt(4) == 0 ? random.nextInt(-7, 8) / 8.0 : 0;
      }
    }
    double[][] vectors = new double[VECTORS][INPUTS];
    for (double[] vector : vectors) {
      for (int index = 0; index < INPUTS; index++) {
        vector[index] = random.nextInt(3) == 0 ? 0 : random.nextInt(-8000, 8001) / 1000.0;
      }
    }
    InputVectors inputs = InputVectors.of(vectors);
    CompiledModel model =
        Compiler.compile(
                List.of(
                    new LayerSource(
                        "random", SparseMatrix.ofDense(weights), Optional.empty(), true)),
                TINY,
                CompileOptions.named("random").withCalibration(inputs))
            .model();
    return new Simulator(rtl, Map.of(), Progress.NONE)
        .run(new RunRequest(model, inputs, Engine.RTL, Optional.empty(), loading));
  }

  private static SynthesizedDesign whole(Path cells) {
    return Synthesis.with(cells, slow()).design(TINY, "Eie", Progress.NONE);
  }

  /** A clock that is met at once: what is asked here is whether the gates are right. */
  private static SynthesisConditions slow() {
    return new SynthesisConditions(10, 0.05, 0.2, 0.2, SramTiming.OF_45_NM, true);
  }
}
