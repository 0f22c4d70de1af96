// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.SegmentModel;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ControlWindow;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Register;
import io.eie.generator.map.VectorBuffers;
import io.eie.generator.map.VectorLayout;

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
  private final VectorLayout layout;
  private boolean placed;

  public ModelLoader(CompiledModel model, HostPortDriver host) {
    this.model = model;
    this.map = AddressMap.of(model.config());
    this.host = host;
    this.layout = VectorLayout.of(model.config());
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
   * Says where the vectors lie, and writes 0 from the end of every input buffer's vector to the end
   * of its rows: nothing else writes there. No run may be under way.
   */
  public void placeVectors() {
    host.write(map.register(Register.INPUT_VECTOR), model.inputVector().word());
    host.write(map.register(Register.OUTPUT_VECTOR), model.outputVector().word());
    VectorBuffers buffers = model.inputVector();
    int elements = model.config().processingElements();
    WordBuffer words = new WordBuffer();
    for (int buffer = 0; buffer < buffers.buffers(); buffer++) {
      int first = buffers.firstRow() + buffer * buffers.bufferRows();
      for (int row = buffers.length() / elements; row < buffers.bufferRows(); row++) {
        words.add(map.allElements(ElementMemory.ACTIVATION, first + row), 0);
      }
    }
    words.writeTo(host);
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
    if (!placed) {
      placeVectors();
    }
    long[] packed = packed(input);
    WordBuffer words = new WordBuffer();
    for (int word = 0; word < packed.length; word++) {
      words.add(map.vector(false, buffer, word), packed[word]);
    }
    return words.writeTo(host);
  }

  /** The host words of an input vector of raw integers in the user's order. */
  public long[] packed(int[] input) {
    long[] packed = new long[layout.words(model.inputVector().length())];
    long mask = -1L >>> Long.SIZE - layout.laneBits();
    for (int index = 0; index < input.length; index++) {
      int position = model.inputPositions().at(index);
      packed[position / layout.positionsPerWord()] |= (input[index] & mask) << shift(position);
    }
    return packed;
  }

  /** The raw integers, in the user's order, of the host words of an output vector. */
  public int[] unpacked(long... words) {
    int[] output = new int[model.outputs()];
    int unused = Long.SIZE - layout.laneBits();
    for (int index = 0; index < output.length; index++) {
      int position = model.outputPositions().at(index);
      long word = words[position / layout.positionsPerWord()];
      output[index] = (int) (word << unused - shift(position) >> unused);
    }
    return output;
  }

  private int shift(int position) {
    return position % layout.positionsPerWord() * layout.laneBits();
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
    if (!placed) {
      placeVectors();
    }
    long[] addresses = new long[layout.words(model.outputs())];
    for (int word = 0; word < addresses.length; word++) {
      addresses[word] = map.vector(true, buffer, word);
    }
    HostPortDriver.Words read = host.readTimed(addresses);
    return new Output(unpacked(read.data()), read.cycles());
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
