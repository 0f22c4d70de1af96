// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.SegmentModel;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.Register;
import io.eie.sim.verilator.Simulation;
import io.eie.sim.verilator.SimulationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Vectors back to back: while the hardware runs one vector, the host reads the output of the one
 * before and writes the input of the one after. The model is loaded, fits at once, and has at least
 * two buffers.
 *
 * <p>The host's traffic, vector i in buffer {@code i % 2}: inputs and runs 0 and 1; then, for each
 * i, the interrupt of run i, its completion and acknowledgement, output i, input and run i + 2.
 */
public final class OverlappedBatch {
  /** Buffers of a direction that take turns. */
  private static final int BUFFERS = 2;

  private final CompiledModel model;
  private final Simulation simulation;
  private final HostPortDriver host;
  private final ModelLoader loader;
  private final AddressMap map;

  /** Whether the vectors of a model can be moved while it runs. */
  public static boolean possible(CompiledModel model) {
    return model.vectorBuffers() >= BUFFERS && model.segments().size() == 1;
  }

  /**
   * @throws IllegalArgumentException for a model without two buffers, or one that does not fit at
   *     once
   */
  public OverlappedBatch(
      CompiledModel model, Simulation simulation, HostPortDriver host, ModelLoader loader) {
    if (!possible(model)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "model must have two buffers and fit at once (vectors move while it runs), had %d"
                  + " buffers and %d segments",
              model.vectorBuffers(),
              model.segments().size()));
    }
    this.model = model;
    this.simulation = simulation;
    this.host = host;
    this.loader = loader;
    map = AddressMap.of(model.config());
  }

  /**
   * What a batch took.
   *
   * @param cycles from the first word of the first input to the last word of the last output
   * @param runCycles cycles of each run
   * @param outputs raw integers in the user's order, of each vector of each run
   */
  public record Result(long cycles, List<Long> runCycles, List<int[]> outputs) {}

  /**
   * Runs vectors.
   *
   * @param inputs raw integers in the user's order, at least one vector; a run takes as many as the
   *     model has copies
   * @param limit cycles after which a run is given up
   * @throws RtlFault when a run does not end, fails or is told as another one
   */
  public Result run(List<int[]> inputs, long limit) {
    SegmentModel segment = model.segments().get(0);
    loader.placeVectors();
    host.write(register(Register.CONTROL), Register.CONTROL.field("clear").mask());
    host.write(register(Register.INTERRUPT_ENABLE), Register.INTERRUPT_ENABLE.field("done").mask());
    host.write(register(Register.FIRST_DESCRIPTOR), segment.firstDescriptor());
    host.write(register(Register.LAST_DESCRIPTOR), segment.lastDescriptor());
    long begin = simulation.cycle();
    List<Long> runCycles = new ArrayList<>();
    List<int[]> outputs = new ArrayList<>();
    List<List<int[]>> runs = runs(inputs);
    for (int i = 0; i < Math.min(BUFFERS, runs.size()); i++) {
      queue(i, runs.get(i));
    }
    for (int i = 0; i < runs.size(); i++) {
      runCycles.add(completion(i, limit));
      List<int[]> read = loader.readOutputs(i % BUFFERS).values();
      outputs.addAll(read.subList(0, runs.get(i).size()));
      if (i + BUFFERS < runs.size()) {
        queue(i + BUFFERS, runs.get(i + BUFFERS));
      }
    }
    return new Result(simulation.cycle() - begin, runCycles, outputs);
  }

  private long register(Register register) {
    return map.register(register);
  }

  private List<List<int[]>> runs(List<int[]> inputs) {
    List<List<int[]>> runs = new ArrayList<>();
    for (int first = 0; first < inputs.size(); first += model.copies()) {
      runs.add(inputs.subList(first, Math.min(inputs.size(), first + model.copies())));
    }
    return runs;
  }

  private void queue(int number, List<int[]> inputs) {
    int buffer = number % BUFFERS;
    loader.loadInputs(buffer, inputs);
    long run = Register.RUN.field("source").put(0, buffer);
    run = Register.RUN.field("destination").put(run, buffer);
    host.write(register(Register.RUN), Register.RUN.field("tag").put(run, tag(number)));
  }

  private static long tag(int number) {
    return number & Register.RUN.field("tag").max();
  }

  /** Waits for the end of a run and acknowledges it; its cycles. */
  private long completion(int number, long limit) {
    try {
      simulation.runUntil("interrupt_o", 1, 1, limit);
    } catch (SimulationException e) {
      if (e.kind() != SimulationException.Kind.TIMEOUT) {
        throw e;
      }
      throw new RtlFault(
          String.format(
              Locale.ROOT, "run %d must end within %d cycles, still runs", number, limit));
    }
    long completed = host.read(register(Register.COMPLETED))[0];
    long tag = Register.COMPLETED.field("tag").get(completed);
    if (Register.COMPLETED.field("failed").get(completed) != 0 || tag != tag(number)) {
      throw new RtlFault(
          String.format(
              Locale.ROOT,
              "run %d must be completed without an error, COMPLETED was 0x%x",
              number,
              completed));
    }
    host.write(register(Register.COMPLETED), tag);
    return Register.COMPLETED.field("cycles").get(completed);
  }
}
