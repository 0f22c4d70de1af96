// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.testbench;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.SegmentModel;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.CounterName;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Register;
import io.eie.sim.cycle.CycleModel;
import io.eie.sim.cycle.DescriptorCycles;
import io.eie.sim.cycle.ElementCounts;
import io.eie.sim.cycle.SegmentCycles;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.golden.GoldenResult;
import io.eie.sim.host.ModelWords;
import io.eie.sim.run.CycleLimit;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps that check a design on a model: identity, loading, runs with their outputs, cycles and
 * counters, an abort and a reset in the middle of runs, vectors back to back, and packets.
 */
public final class ModelSteps {
  private static final long START = Register.CONTROL.field("start").mask();
  private static final long CLEAR = Register.CONTROL.field("clear").mask();
  private static final long ABORT = Register.CONTROL.field("abort").mask();
  private static final long STREAM = Register.CONTROL.field("stream").mask();
  private static final long DRAIN = Register.CONTROL.field("drain").mask();
  private static final long BUSY = Register.STATUS.field("busy").mask();
  private static final long DONE = Register.STATUS.field("done").mask();
  private static final long STREAMING = Register.STATUS.field("streaming").mask();
  private static final long HASH_WORDS = 4;
  private static final int TAG = 0x5a;

  private final CompiledModel model;
  private final AddressMap map;
  private final ModelWords words;
  private final GoldenModel golden;
  private final CycleModel cycles;
  private final TestbenchSteps steps;
  private int loaded = -1;

  private ModelSteps(CompiledModel model) {
    this.model = model;
    map = AddressMap.of(model.config());
    words = new ModelWords(model);
    golden = GoldenModel.of(model);
    cycles = CycleModel.of(model);
    steps = new TestbenchSteps(model.config());
  }

  /**
   * The steps of a model and its input vectors.
   *
   * @param inputs raw integers in the user's order, at least one vector
   */
  public static TestbenchSteps of(CompiledModel model, List<int[]> inputs) {
    ModelSteps script = new ModelSteps(model);
    script.identity();
    script.prepare();
    for (int[] input : inputs) {
      script.run(input);
    }
    script.interruptedRuns(inputs.get(0));
    if (model.vectorBuffers() > 1 && model.segments().size() == 1) {
      script.overlapped(inputs.get(0), inputs.get(inputs.size() - 1));
    }
    if (model.config().streams() && model.segments().size() == 1) {
      script.streamed(inputs);
    }
    return script.steps;
  }

  private long register(Register register) {
    return map.register(register);
  }

  private void identity() {
    for (int i = Register.IDENTITY.ordinal();
        i < Register.CONFIG_HASH0.ordinal() + HASH_WORDS;
        i++) {
      Register register = Register.values()[i];
      steps.read(register(register), register.reset(model.config()));
    }
  }

  /** What is the same for all runs. */
  private void prepare() {
    words.places(steps::write);
    words.zeros(steps::write);
    steps.write(register(Register.INTERRUPT_ENABLE), 1);
  }

  private void load(int segment) {
    if (loaded != segment) {
      words.segment(model.segments().get(segment), steps::write);
      loaded = segment;
    }
    steps.write(
        register(Register.FIRST_DESCRIPTOR), model.segments().get(segment).firstDescriptor());
    steps.write(register(Register.LAST_DESCRIPTOR), model.segments().get(segment).lastDescriptor());
  }

  private void run(int[] input) {
    GoldenResult result = golden.run(input);
    List<SegmentCycles> predicted = cycles.run(input, result);
    words.input(0, input, steps::write);
    for (int segment = 0; segment < predicted.size(); segment++) {
      load(segment);
      steps.write(register(Register.CONTROL), START);
      steps.awaitInterrupt(CycleLimit.of(predicted.get(segment).cycles()));
      steps.read(register(Register.STATUS), DONE);
      measures(model.segments().get(segment), predicted.get(segment));
      steps.write(register(Register.CONTROL), CLEAR);
    }
    output(0, result);
  }

  private void measures(SegmentModel segment, SegmentCycles predicted) {
    steps.read(register(Register.CYCLES), predicted.cycles());
    DescriptorCycles all =
        predicted.descriptors().stream().reduce(DescriptorCycles::plus).orElseThrow();
    steps.read(register(Register.BROADCASTS), all.broadcasts());
    steps.read(register(Register.STALL_QUEUE_FULL), all.stallQueueFull());
    steps.read(register(Register.STALL_NO_INPUT), all.stallNoInput());
    for (int i = 0; i < predicted.descriptors().size(); i++) {
      DescriptorCycles right = predicted.descriptors().get(i);
      int descriptor = segment.firstDescriptor() + i;
      steps.read(map.trace(descriptor, 0), right.broadcasts() << Integer.SIZE | right.cycles());
      steps.read(
          map.trace(descriptor, 1), right.stallNoInput() << Integer.SIZE | right.stallQueueFull());
    }
    if (model.config().performanceCounters()) {
      for (int element = 0; element < predicted.elements().size(); element++) {
        counters(element, predicted.elements().get(element));
      }
    }
  }

  private void counters(int element, ElementCounts right) {
    counter(element, CounterName.BUSY_CYCLES, right.busyCycles());
    counter(element, CounterName.STARVED_CYCLES, right.starvedCycles());
    counter(element, CounterName.SPARSE_READS, right.sparseReads());
    counter(element, CounterName.POINTER_READS, right.pointerReads());
    counter(element, CounterName.ACTIVATION_READS, right.activationReads());
    // The models know the saturations of all elements together only.
    steps.readKnown(map.element(element, ElementMemory.COUNTERS, CounterName.SATURATIONS.word()));
  }

  private void counter(int element, CounterName counter, long right) {
    steps.read(map.element(element, ElementMemory.COUNTERS, counter.word()), right);
  }

  private void output(int buffer, GoldenResult result) {
    long[] packed = words.packedOutput(result.output());
    long[] addresses = words.outputAddresses(buffer);
    for (int word = 0; word < packed.length; word++) {
      steps.read(addresses[word], packed[word]);
    }
  }

  /** A run that is aborted and one that is reset, and after each a run that must be right. */
  private void interruptedRuns(int[] input) {
    long half = cycles.run(input, golden.run(input)).get(0).cycles() / 2;
    words.input(0, input, steps::write);
    load(0);
    steps.write(register(Register.CONTROL), START);
    steps.write(register(Register.CONTROL), ABORT);
    steps.readUntilClear(register(Register.STATUS), BUSY);
    steps.read(register(Register.STATUS), 0);
    run(input);
    load(0);
    steps.write(register(Register.CONTROL), START);
    steps.resetAfterRead(register(Register.STATUS), half);
    steps.read(register(Register.STATUS), 0);
    prepare();
    run(input);
  }

  /** Two runs; the second waits, and its input and the first one's output move meanwhile. */
  private void overlapped(int[] first, int[] second) {
    GoldenResult one = golden.run(first);
    GoldenResult two = golden.run(second);
    long oneCycles = cycles.run(first, one).get(0).cycles();
    long twoCycles = cycles.run(second, two).get(0).cycles();
    load(0);
    words.input(0, first, steps::write);
    steps.write(register(Register.RUN), run(0, TAG));
    words.input(1, second, steps::write);
    steps.write(register(Register.RUN), run(1, TAG + 1));
    complete(0, oneCycles, one);
    complete(1, twoCycles, two);
    steps.read(register(Register.STATUS), 0);
  }

  private static long run(int buffer, int tag) {
    long run = Register.RUN.field("source").put(0, buffer);
    run = Register.RUN.field("destination").put(run, buffer);
    return Register.RUN.field("tag").put(run, tag);
  }

  private void complete(int buffer, long runCycles, GoldenResult result) {
    long completed = Register.COMPLETED.field("tag").put(0, TAG + buffer);
    completed = Register.COMPLETED.field("valid").put(completed, 1);
    completed = Register.COMPLETED.field("cycles").put(completed, runCycles);
    steps.awaitInterrupt(CycleLimit.of(runCycles));
    steps.read(register(Register.COMPLETED), completed);
    output(buffer, result);
    steps.write(register(Register.COMPLETED), TAG + buffer);
  }

  private void streamed(List<int[]> inputs) {
    load(0);
    List<long[]> packets = new ArrayList<>();
    List<long[]> right = new ArrayList<>();
    for (int[] input : inputs) {
      packets.add(words.packedInput(input));
      right.add(words.packedOutput(golden.run(input).output()));
    }
    steps.write(register(Register.CONTROL), STREAM);
    steps.stream(packets, right);
    steps.write(register(Register.CONTROL), DRAIN);
    steps.readUntilClear(register(Register.STATUS), STREAMING);
    steps.read(register(Register.STATUS), 0);
  }
}
