// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.SegmentModel;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.Register;
import io.eie.generator.map.VectorLayout;
import io.eie.sim.verilator.ExchangeOptions;
import io.eie.sim.verilator.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Vectors back to back through the streams: the host switches them on, then sends packets and takes
 * packets. The model is loaded and fits at once.
 */
public final class StreamedBatch {
  private final CompiledModel model;
  private final HostPortDriver host;
  private final ModelLoader loader;
  private final StreamPorts ports;
  private final AddressMap map;
  private final VectorLayout layout;
  private ExchangeOptions options = ExchangeOptions.defaults();

  /**
   * Whether packets may run a model: it fits at once, and its input and output share no rows. A
   * packet is written as soon as no run reads its buffer, which may be before the output of the
   * vector before it is sent.
   */
  public static boolean possible(CompiledModel model) {
    return model.segments().size() == 1 && model.vectorBuffers() >= 1;
  }

  /**
   * @throws IllegalArgumentException for a design without streams, or a model that packets may not
   *     run
   */
  public StreamedBatch(
      CompiledModel model, Simulation simulation, HostPortDriver host, ModelLoader loader) {
    if (!possible(model)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "model must fit at once and have buffers of its own (its packets run by themselves), had"
                  + " %d segments and %d buffers",
              model.segments().size(),
              model.vectorBuffers()));
    }
    this.model = model;
    this.host = host;
    this.loader = loader;
    ports = new StreamPorts(simulation, model.config());
    map = AddressMap.of(model.config());
    layout = VectorLayout.of(model.config());
  }

  /** From now on, beats stall at random on both streams. */
  public void stall(int inputPercent, int outputPercent, long seed) {
    options = ExchangeOptions.defaults().stalling(inputPercent, outputPercent, seed);
  }

  /**
   * What a batch took.
   *
   * @param cycles from the first beat of the first input to the last beat of the last output
   * @param lastRun cycles of the last run
   * @param outputs raw integers in the user's order, of each vector
   */
  public record Result(long cycles, long lastRun, List<int[]> outputs) {}

  /** Says where vectors and program lie, and switches the streams on. */
  public void start() {
    SegmentModel segment = model.segments().get(0);
    loader.placeVectors();
    host.write(register(Register.CONTROL), Register.CONTROL.field("clear").mask());
    host.write(register(Register.FIRST_DESCRIPTOR), segment.firstDescriptor());
    host.write(register(Register.LAST_DESCRIPTOR), segment.lastDescriptor());
    host.write(register(Register.CONTROL), Register.CONTROL.field("stream").mask());
  }

  /**
   * Sends vectors, and takes as many.
   *
   * @param inputs raw integers in the user's order, at least one vector
   * @param limit cycles after which the batch is given up
   * @throws RtlFault when a packet has another length than an output vector
   */
  public Result exchange(List<int[]> inputs, long limit) {
    List<long[]> packets = new ArrayList<>();
    inputs.forEach(input -> packets.add(loader.packed(input)));
    int beats = ports.beats(layout.words(model.outputs()));
    StreamPorts.Taken taken = ports.exchange(packets, beats * inputs.size(), options.within(limit));
    List<int[]> outputs = new ArrayList<>();
    for (long[] packet : taken.packets()) {
      if (ports.beats(packet.length) != beats) {
        throw new RtlFault(
            String.format(
                Locale.ROOT,
                "an output packet must have %d beats, had %d",
                beats,
                ports.beats(packet.length)));
      }
      outputs.add(loader.unpacked(packet));
    }
    return new Result(taken.cycles(), host.read(register(Register.CYCLES))[0], outputs);
  }

  /**
   * Ends the streams: what is under way is still sent.
   *
   * @throws RtlFault when they do not end
   */
  public void drain(long limit) {
    host.write(register(Register.CONTROL), Register.CONTROL.field("drain").mask());
    long mask = Register.STATUS.field("streaming").mask();
    for (long tries = 0; (host.read(register(Register.STATUS))[0] & mask) != 0; tries++) {
      if (tries == limit) {
        throw new RtlFault(
            String.format(
                Locale.ROOT, "streams must end within %d reads of STATUS, are still on", limit));
      }
    }
  }

  /** The ports, for packets of any kind. */
  public StreamPorts ports() {
    return ports;
  }

  private long register(Register register) {
    return map.register(register);
  }
}
