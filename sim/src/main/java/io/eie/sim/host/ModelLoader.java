// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.SegmentModel;
import java.util.List;

/**
 * Moves a model's memories, its inputs and its outputs through the host port, as a driver in
 * software does.
 */
public final class ModelLoader {
  /** Words sent in one native call: bounds the memory that the requests take. */
  private static final int CHUNK = 1 << 18;

  private final CompiledModel model;
  private final HostPortDriver host;
  private final ModelWords words;
  private boolean placed;

  public ModelLoader(CompiledModel model, HostPortDriver host) {
    this.model = model;
    this.host = host;
    this.words = new ModelWords(model);
  }

  /**
   * Fills the memories of every element, the program and the codebooks.
   *
   * @return cycles it took
   */
  public long load(SegmentModel segment) {
    WordBuffer buffer = new WordBuffer();
    words.program(segment, buffer::add);
    long cycles = buffer.writeTo(host);
    words.codebooks(segment, buffer::add);
    cycles += buffer.writeTo(host);
    for (int element = 0; element < model.config().processingElements(); element++) {
      words.element(segment, element, buffer::add);
      if (buffer.size() >= CHUNK) {
        cycles += buffer.writeTo(host);
      }
    }
    return cycles + buffer.writeTo(host);
  }

  /**
   * Says where the vectors lie, and writes 0 from the end of every input buffer's vector to the end
   * of its rows: nothing else writes there. No run may be under way.
   */
  public void placeVectors() {
    words.places(host::write);
    WordBuffer buffer = new WordBuffer();
    words.zeros(buffer::add);
    buffer.writeTo(host);
    placed = true;
  }

  /**
   * Writes an input vector to buffer 0, which must not be in use.
   *
   * @param input raw integers in the user's order
   * @return cycles it took
   */
  public long loadInput(int[] input) {
    return loadInput(0, input);
  }

  /**
   * Writes an input vector.
   *
   * @param buffer one that no known run reads
   * @param input raw integers in the user's order
   * @return cycles it took
   */
  public long loadInput(int buffer, int[] input) {
    return loadInputs(buffer, List.of(input));
  }

  /**
   * Writes the input vectors of a run; those that are missing are 0.
   *
   * @param buffer one that no known run reads
   * @param inputs raw integers in the user's order, 1 to as many vectors as a run takes
   * @return cycles it took
   */
  public long loadInputs(int buffer, List<int[]> inputs) {
    if (!placed) {
      placeVectors();
    }
    WordBuffer packed = new WordBuffer();
    words.inputs(buffer, inputs, packed::add);
    return packed.writeTo(host);
  }

  /** The host words of an input vector of raw integers in the user's order. */
  public long[] packed(int[] input) {
    return words.packedInput(input);
  }

  /** The raw integers, in the user's order, of the host words of an output vector. */
  public int[] unpacked(long... packed) {
    return words.unpackedOutput(packed);
  }

  /**
   * An output vector and what it took to read it.
   *
   * @param values raw integers in the user's order
   * @param cycles of the reads
   */
  public record Output(int[] values, long cycles) {}

  /** Reads the output vector of buffer 0, which must not be in use. */
  public Output readOutput() {
    return readOutput(0);
  }

  /**
   * Reads an output vector.
   *
   * @param buffer one that no known run writes
   */
  public Output readOutput(int buffer) {
    Outputs all = readOutputs(buffer);
    return new Output(all.values().get(0), all.cycles());
  }

  /**
   * The output vectors of a run and what it took to read them.
   *
   * @param values raw integers in the user's order, of as many vectors as a run takes
   * @param cycles of the reads
   */
  public record Outputs(List<int[]> values, long cycles) {}

  /**
   * Reads the output vectors of a run.
   *
   * @param buffer one that no known run writes
   */
  public Outputs readOutputs(int buffer) {
    if (!placed) {
      placeVectors();
    }
    HostPortDriver.Words read = host.readTimed(words.outputAddresses(buffer));
    return new Outputs(words.unpackedOutputs(read.data()), read.cycles());
  }
}
