// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.equivalence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.Progress;
import io.eie.common.SearchPath;
import io.eie.common.SmokeShard;
import io.eie.common.ToolProcess;
import io.eie.common.UserException;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.flow.synth.Synthesis;
import io.eie.flow.synth.SynthesisConditions;
import io.eie.flow.synth.SynthesizedDesign;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.PointerFormat;
import io.eie.generator.config.Preset;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.kit.SramTiming;
import io.eie.sim.run.Engine;
import io.eie.sim.run.FolderRtl;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.run.Loading;
import io.eie.sim.run.RtlSource;
import io.eie.sim.run.RunOutcome;
import io.eie.sim.run.RunRequest;
import io.eie.sim.run.Simulator;
import io.eie.sim.testbench.ModelTestbench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole design as gates, on random layers, against the golden model and the RTL. */
class GateLevelTest {
  private static final EieConfig TINY = Preset.TINY4.config();
  private static final int INPUTS = 37;
  private static final int OUTPUTS = 70;
  private static final int VECTORS = 3;

  /** Of the layer that gates compute in Icarus, about 60 cycles in a second of CPU. */
  private static final int FEW_INPUTS = 12;

  private static final int FEW_OUTPUTS = 14;

  /** With an element of half the gates of one of tiny4. */
  private static final EieConfig SMALLER =
      TINY.toBuilder()
          .processingElements(2)
          .weightBits(8)
          .activationBits(8)
          .accumulatorBits(24)
          .rowsPerElement(8)
          .build();

  @TempDir private Path parent;
  private EieConfig config = TINY;
  private EncodeOptions encoding = EncodeOptions.DEFAULT;

  @SmokeShard(of = 4)
  @Test
  void anElementOfGatesOfASmallDesignComputesAmongVerilog() throws IOException {
    config = SMALLER;
    anElementOfGatesComputesAmongVerilog();
  }

  @Tag("nightly")
  @Test
  void tiny4InDebiansCellsComputesAsTheRtlDoes() throws IOException, InterruptedException {
    Path folder = parent.resolve("gates");
    GateLevelFolder.write(whole(TestCells.osu018()), folder);

    assertSame(folder);
    assertThat(folder.resolve("cells.v")).content().contains("module DFFPOSX1");
    assertThat(checkedByItself(folder)).containsPattern("(?m)^PASS: ");

    exchangeGates(folder.resolve("netlist.v"));
    assertThat(checkedByItself(folder)).containsPattern("(?m)^FAIL: ");
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

  /** Column groups, then copies, in the gates of the same design. */
  @Tag("nightly")
  @Test
  void columnGroupsAndCopiesComputeAsTheRtlDoes() throws IOException {
    config =
        SMALLER.toBuilder()
            .processingElements(8)
            .columnGroups(1, 2)
            .pointerFormat(PointerFormat.BLOCK)
            .build();
    Path folder = parent.resolve("gates");
    GateLevelFolder.write(whole(TestCells.osu018()), folder);

    encoding = EncodeOptions.DEFAULT.withGroups(Map.of("random", 2));
    assertSame(folder);
    encoding = EncodeOptions.DEFAULT.withCopies(2);
    assertSame(folder);
  }

  @Tag("nightly")
  @Test
  void anElementOfGatesOfTiny4ComputesAmongVerilog() throws IOException {
    anElementOfGatesComputesAmongVerilog();
  }

  private void anElementOfGatesComputesAmongVerilog() throws IOException {
    Path folder = parent.resolve("element");
    GateLevelFolder.write(
        Synthesis.with(TestCells.osu018(), slow()).design(config, Synthesis.ELEMENT, Progress.NONE),
        folder);

    assertThat(folder.resolve("EieElementArray.v"))
        .content()
        .contains("EieProcessingElementGates u_pe0 (")
        .contains("EieProcessingElement u_pe1 (");
    assertSame(folder);

    exchangeGates(folder.resolve("netlist.v"));
    RunOutcome wrong = run(BenchSeeds.first(), Loading.PORT, new FolderRtl(folder));

    assertThat(wrong.agrees()).isFalse();
  }

  @Test
  void onlyWhatComputesIsKept() {
    SynthesizedDesign design =
        Synthesis.with(TestCells.osu018(), slow()).design(TINY, "Codebook", Progress.NONE);
    Path folder = parent.resolve("gates");

    assertThatThrownBy(() -> GateLevelFolder.write(design, folder))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "--netlist must be used with --top Eie or ProcessingElement (the whole design, or one element of it, can be simulated), was Codebook");
    assertThat(folder).doesNotExist();
  }

  private void assertSame(Path folder) {
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

  /**
   * What the exported testbench says of the gates in Icarus Verilog, whose memories begin as X; the
   * registers begin with values, because gates are more pessimistic than their Verilog.
   */
  private String checkedByItself(Path gates) throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        SearchPath.ofProcess().find("iverilog").isPresent(), "iverilog is not installed");
    Random random = new Random(1);
    double[][] weights = weights(random, FEW_OUTPUTS, FEW_INPUTS);
    CompiledModel model = compiled(weights, inputs(random, FEW_INPUTS));
    List<int[]> inputs = ModelTestbench.drawnInputs(model, 1);
    Path folder = Files.createDirectories(parent.resolve("testbench"));
    for (Map.Entry<String, String> file :
        new ModelTestbench(RtlDesign.of(config), model, inputs).files().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    List<String> command =
        new ArrayList<>(List.of("iverilog", "-g2012", "-DSTART_VALUES", "-o", "testbench.vvp"));
    command.addAll(List.of("-s", "EieTestbench", "testbench.v"));
    for (String file : Files.readAllLines(gates.resolve("eie.f"))) {
      command.add(gates.resolve(file).toString());
    }
    assertThat(said(folder, command)).isEmpty();
    return said(folder, List.of("vvp", "-n", "testbench.vvp"));
  }

  private static String said(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Process process = ToolProcess.of(command, folder).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  /** Every gate of a kind: of a single one, a short test may not see what it decides. */
  private static void exchangeGates(Path netlist) throws IOException {
    String text = Files.readString(netlist);
    int module = text.indexOf("module EieMultiplier");
    assertThat(module).isPositive();
    int end = text.indexOf("endmodule", module);
    String gates = text.substring(module, end);
    assertThat(gates).contains("  XOR2X1 ");
    // Only cells that the netlist uses have a model.
    String cells = Files.readString(netlist.resolveSibling("cells.v"));
    String other =
        Stream.of("XNOR2X1", "AND2X2", "OR2X2")
            .filter(cell -> cells.contains("module " + cell + "("))
            .findFirst()
            .orElseThrow();
    Files.writeString(
        netlist,
        text.substring(0, module)
            + gates.replace("  XOR2X1 ", "  " + other + " ")
            + text.substring(end));
  }

  private RunOutcome run(long seed, Loading loading, RtlSource rtl) {
    Random random = new Random(seed);
    double[][] weights = weights(random, OUTPUTS, INPUTS);
    InputVectors inputs = inputs(random, INPUTS);
    CompiledModel model = compiled(weights, inputs);
    return new Simulator(rtl, Map.of(), Progress.NONE)
        .run(new RunRequest(model, inputs, Engine.RTL, Optional.empty(), loading));
  }

  private static double[][] weights(Random random, int outputs, int inputs) {
    double[][] weights = new double[outputs][inputs];
    for (double[] row : weights) {
      for (int column = 0; column < inputs; column++) {
        row[column] = random.nextInt(4) == 0 ? random.nextInt(-7, 8) / 8.0 : 0;
      }
    }
    return weights;
  }

  private static InputVectors inputs(Random random, int length) {
    double[][] vectors = new double[VECTORS][length];
    for (double[] vector : vectors) {
      for (int index = 0; index < length; index++) {
        vector[index] = random.nextInt(3) == 0 ? 0 : random.nextInt(-8000, 8001) / 1000.0;
      }
    }
    return InputVectors.of(vectors);
  }

  private CompiledModel compiled(double[][] weights, InputVectors inputs) {
    LayerSource layer =
        new LayerSource("random", SparseMatrix.ofDense(weights), Optional.empty(), true);
    CompileOptions options =
        CompileOptions.named("random").withCalibration(inputs).withEncoding(encoding);
    return Compiler.compile(List.of(layer), config, options).model();
  }

  private SynthesizedDesign whole(Path cells) {
    return Synthesis.with(cells, slow()).design(config, "Eie", Progress.NONE);
  }

  /** A clock that is met at once: what is asked here is whether the gates are right. */
  private static SynthesisConditions slow() {
    return new SynthesisConditions(10, 0.05, 0.2, 0.2, SramTiming.OF_45_NM, true);
  }
}
