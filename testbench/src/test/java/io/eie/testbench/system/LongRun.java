// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.SegmentModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Register;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.host.ModelLoader;
import java.util.Random;

/**
 * A model on an accelerator whose runs can be started without waiting for their end; two row tiles,
 * so two descriptors with a write-back between them.
 */
final class LongRun {
  static final long BUSY = Register.STATUS.field("busy").mask();
  static final long DONE = Register.STATUS.field("done").mask();
  static final long ERROR = Register.STATUS.field("error").mask();
  static final long START = Register.CONTROL.field("start").mask();
  static final long CLEAR = Register.CONTROL.field("clear").mask();
  static final long ABORT = Register.CONTROL.field("abort").mask();

  private static final long LIMIT = 100_000;

  private final AcceleratorBench bench;
  private final CompiledModel model;
  private final ModelLoader loader;
  private final int[] expected;

  private LongRun(AcceleratorBench bench, CompiledModel model, int[] input) {
    this.bench = bench;
    this.model = model;
    loader = new ModelLoader(model, bench.host());
    expected = GoldenModel.of(model).run(input).output();
    loader.load(segment());
    loader.loadInput(input);
    write(Register.FIRST_DESCRIPTOR, segment().firstDescriptor());
    write(Register.LAST_DESCRIPTOR, segment().lastDescriptor());
  }

  /** Loads a random layer of as many inputs, half of them non-zero. */
  static LongRun load(AcceleratorBench bench, EieConfig config, int inputs) {
    return load(bench, config, inputs, EncodeOptions.DEFAULT);
  }

  /** The same, encoded in another way. */
  static LongRun load(
      AcceleratorBench bench, EieConfig config, int inputs, EncodeOptions encoding) {
    Random random = new Random(inputs);
    int elements = config.processingElements() / encoding.copies();
    int outputs = 2 * elements * config.rowsPerElement() - 3;
    double[][] weights = new double[outputs][inputs];
    for (double[] row : weights) {
      for (int j = 0; j < inputs; j++) {
        row[j] = random.nextInt(3) == 0 ? random.nextInt(15) - 7 : 0;
      }
    }
    int[] input = random.ints(inputs, -5, 6).map(x -> Math.max(x, 0)).toArray();
    return new LongRun(bench, IntegerLayer.of(weights).compile(config, encoding), input);
  }

  SegmentModel segment() {
    return model.segments().get(0);
  }

  void write(Register register, long value) {
    bench.host().write(bench.map().register(register), value);
  }

  long read(Register register) {
    return bench.host().read(bench.map().register(register))[0];
  }

  void start() {
    write(Register.CONTROL, START);
  }

  /** Waits until the machine rests. */
  void await() {
    for (long waited = 0; (read(Register.STATUS) & BUSY) != 0; waited++) {
      if (waited == LIMIT) {
        throw new AssertionError("machine must come to rest, still runs");
      }
    }
  }

  /** Puts something else where the outputs will be. */
  void spoilOutput() {
    for (int row = 0; row < outputRows(); row++) {
      bench
          .host()
          .write(
              bench.map().allElements(ElementMemory.ACTIVATION, model.outputBase() + row), 0x1234);
    }
  }

  private int outputRows() {
    return model.row(model.outputs() - 1) + 1;
  }

  int[] output() {
    return loader.readOutput().values();
  }

  int[] expected() {
    return expected;
  }
}
