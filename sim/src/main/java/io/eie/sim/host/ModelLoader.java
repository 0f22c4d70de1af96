// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.SegmentModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ControlWindow;
import io.eie.generator.map.ElementMemory;

/**
 * Moves a model's memories, its inputs and its outputs through the host port, as a driver in
 * software does.
 */
public final class ModelLoader {
  /** Words sent in one native call: bounds the memory that the requests take. */
  private static final int CHUNK = 1 << 18;

  private static final int WORD_BYTES = Long.BYTES;

  private final CompiledModel model;
  private final AddressMap map;
  private final HostPortDriver host;

  public ModelLoader(CompiledModel model, HostPortDriver host) {
    this.model = model;
    this.map = AddressMap.of(model.config());
    this.host = host;
  }

  /**
   * Fills the memories of every element, the program and the codebooks.
   *
   * @return cycles it took
   */
  public long load(SegmentModel segment) {
    long cycles = window(ControlWindow.PROGRAM, segment.program());
    cycles += window(ControlWindow.CODEBOOK, segment.codebooks());
    WordBuffer words = new WordBuffer();
    for (int element = 0; element < model.config().processingElements(); element++) {
      add(words, element, ElementMemory.SPARSE, segment.sparse().get(element));
      add(words, element, ElementMemory.POINTER, segment.pointer().get(element));
      add(words, element, ElementMemory.BIAS, segment.bias().get(element));
      if (words.size() >= CHUNK) {
        cycles += words.writeTo(host);
      }
    }
    return cycles + words.writeTo(host);
  }

  /**
   * Writes the input vector, and zeros after its end in its last row.
   *
   * @param input raw integers in the user's order
   * @return cycles it took
   */
  public long loadInput(int[] input) {
    EieConfig config = model.config();
    int elements = config.processingElements();
    int rows = (input.length + elements - 1) / elements;
    long[] byPosition = new long[rows * elements];
    for (int index = 0; index < input.length; index++) {
      byPosition[model.inputPositions().at(index)] = input[index];
    }
    WordBuffer words = new WordBuffer();
    for (int position = 0; position < byPosition.length; position++) {
      words.add(activation(model.inputBase(), position), byPosition[position]);
    }
    return words.writeTo(host);
  }

  /**
   * An output vector and what it took to read it.
   *
   * @param values raw integers in the user's order
   * @param cycles of the reads
   */
  public record Output(int[] values, long cycles) {}

  /** Reads the output vector. */
  public Output readOutput() {
    long[] addresses = new long[model.outputs()];
    for (int index = 0; index < addresses.length; index++) {
      addresses[index] = activation(model.outputBase(), model.outputPositions().at(index));
    }
    HostPortDriver.Words read = host.readTimed(addresses);
    long[] words = read.data();
    int[] output = new int[words.length];
    for (int index = 0; index < words.length; index++) {
      output[index] = (int) words[index];
    }
    return new Output(output, read.cycles());
  }

  private long activation(int base, int position) {
    int elements = model.config().processingElements();
    return map.element(position % elements, ElementMemory.ACTIVATION, base + position / elements);
  }

  // Gaps between codebooks are not mapped in memory but belong to the window, so they are written
  // as well.
  private long window(ControlWindow window, HostWords content) {
    WordBuffer words = new WordBuffer();
    for (int word = 0; word < content.size(); word++) {
      words.add(window.base() + (long) word * WORD_BYTES, content.at(word));
    }
    return words.writeTo(host);
  }

  private void add(WordBuffer words, int element, ElementMemory memory, HostWords content) {
    if (content.size() == 0) {
      return;
    }
    long base = map.element(element, memory, 0);
    for (int word = 0; word < content.size(); word++) {
      words.add(base + (long) word * WORD_BYTES, content.at(word));
    }
  }
}
