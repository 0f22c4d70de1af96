// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.demo;

import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.BundledNetwork;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.config.RowMapping;
import io.eie.sim.run.Engine;
import io.eie.sim.run.RunOutcome;
import io.eie.sim.run.RunRequest;
import io.eie.sim.run.Simulator;
import java.util.Optional;
import java.util.stream.IntStream;

/** LeNet-300-100 classifies the ten drawn digits on the generated hardware. */
public final class Demonstration {
  /** Digits that are drawn. */
  public static final int DIGITS = 10;

  /** How the network is placed. */
  public static final RowMapping ROW_MAPPING = Preset.SMALL16.rowMapping();

  private final CompiledModel model;

  private Demonstration(CompiledModel model) {
    this.model = model;
  }

  /**
   * The network compiled for a number of elements, with as many activations as it needs; few
   * elements take it in several segments.
   *
   * @param processingElements 1..1024
   * @throws io.eie.generator.config.ConfigException for another number
   */
  public static Demonstration on(int processingElements) {
    EieConfig config =
        Preset.SMALL16.config().toBuilder()
            .processingElements(processingElements)
            .activations(activations(processingElements))
            .build();
    CompileOptions options =
        CompileOptions.named("lenet-300-100")
            .withRowMapping(RowMapper.of(ROW_MAPPING))
            .withInputs(digits());
    return new Demonstration(
        Compiler.compile(BundledNetwork.lenet300100(), config, options).model());
  }

  // Input and output of the largest layer are there at once, in whole rows, and so in whole words
  // of
  // the memory; few elements have to hold many.
  private static int activations(int processingElements) {
    EieConfig small = Preset.SMALL16.config();
    int pixels = DrawnDigit.SIDE * DrawnDigit.SIDE;
    int rows = 2 * (pixels / Math.max(1, processingElements) + 1);
    int word = small.exchangeRows();
    return Math.max(small.activations(), (rows + word - 1) / word * word);
  }

  private static InputVectors digits() {
    return InputVectors.of(
        IntStream.range(0, DIGITS).mapToObj(DrawnDigit::pixels).toArray(double[][]::new));
  }

  /** What runs. */
  public CompiledModel model() {
    return model;
  }

  /** Runs all digits; the largest output of each is the digit that the network sees. */
  public RunOutcome run(Simulator simulator) {
    return simulator.run(new RunRequest(model, digits(), Engine.RTL, Optional.empty()));
  }
}
