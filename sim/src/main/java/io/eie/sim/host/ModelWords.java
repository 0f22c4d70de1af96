// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.Positions;
import io.eie.compiler.model.SegmentModel;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ControlWindow;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Register;
import io.eie.generator.map.VectorBuffers;
import io.eie.generator.map.VectorLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The host words of a model with their addresses: what a host writes to load and to run it. */
public final class ModelWords {
  /** Takes words in the order in which a host writes them. */
  @FunctionalInterface
  public interface Sink {
    /**
     * Takes a word.
     *
     * @param address byte address, a multiple of 8
     */
    void word(long address, long data);
  }

  private final CompiledModel model;
  private final AddressMap map;
  private final VectorLayout layout;

  /** The words of a model. */
  public ModelWords(CompiledModel model) {
    this.model = model;
    this.map = AddressMap.of(model.config());
    this.layout = VectorLayout.of(model.config());
  }

  /** The program of a segment. */
  public void program(SegmentModel segment, Sink sink) {
    neighbours(ControlWindow.PROGRAM.base(), segment.program(), sink);
  }

  /**
   * The codebooks of a segment. Gaps between them are not mapped in memory but belong to the
   * window, so they are written as well.
   */
  public void codebooks(SegmentModel segment, Sink sink) {
    neighbours(ControlWindow.CODEBOOK.base(), segment.codebooks(), sink);
  }

  /** The memories of an element of a segment. */
  public void element(SegmentModel segment, int element, Sink sink) {
    memory(element, ElementMemory.SPARSE, segment.sparse().get(element), sink);
    memory(element, ElementMemory.POINTER, segment.pointer().get(element), sink);
    memory(element, ElementMemory.BIAS, segment.bias().get(element), sink);
  }

  /** Everything that a segment has. */
  public void segment(SegmentModel segment, Sink sink) {
    program(segment, sink);
    codebooks(segment, sink);
    for (int element = 0; element < model.config().processingElements(); element++) {
      element(segment, element, sink);
    }
  }

  /** Where the vectors lie. */
  public void places(Sink sink) {
    sink.word(map.register(Register.INPUT_VECTOR), model.inputVector().word());
    sink.word(map.register(Register.OUTPUT_VECTOR), model.outputVector().word());
  }

  /**
   * The 0 from the end of every input buffer's vector to the end of its rows: nothing else writes
   * there. A word goes to all elements; so what is after the vector in its last row is written
   * before the vector.
   */
  public void zeros(Sink sink) {
    VectorBuffers buffers = model.inputVector();
    int elements = model.elements();
    for (int buffer = 0; buffer < buffers.buffers(); buffer++) {
      int first = buffers.firstRow() + buffer * buffers.bufferRows();
      for (int row = buffers.length() / elements; row < buffers.bufferRows(); row++) {
        sink.word(map.allElements(ElementMemory.ACTIVATION, first + row), 0);
      }
    }
  }

  /**
   * The input vector of a run that has one.
   *
   * @param input raw integers in the user's order
   */
  public void input(int buffer, int[] input, Sink sink) {
    inputs(buffer, List.of(input), sink);
  }

  /**
   * The input vectors of a run; those that are missing are 0.
   *
   * @param inputs raw integers in the user's order, 1 to as many vectors as a run takes
   */
  public void inputs(int buffer, List<int[]> inputs, Sink sink) {
    for (int vector = 0; vector < model.copies(); vector++) {
      int[] input = vector < inputs.size() ? inputs.get(vector) : new int[model.inputs()];
      long[] packed = packedInput(input);
      for (int word = 0; word < packed.length; word++) {
        sink.word(map.vector(false, buffer, vector * packed.length + word), packed[word]);
      }
    }
  }

  /** Byte addresses of the words of all output vectors of a run. */
  public long[] outputAddresses(int buffer) {
    long[] addresses = new long[model.copies() * layout.words(model.outputs())];
    for (int word = 0; word < addresses.length; word++) {
      addresses[word] = map.vector(true, buffer, word);
    }
    return addresses;
  }

  /** The raw integers, in the user's order, of all output vectors of a run. */
  public List<int[]> unpackedOutputs(long... words) {
    int each = layout.words(model.outputs());
    List<int[]> outputs = new ArrayList<>();
    for (int vector = 0; vector < model.copies(); vector++) {
      outputs.add(unpackedOutput(Arrays.copyOfRange(words, vector * each, (vector + 1) * each)));
    }
    return outputs;
  }

  /** The host words of an input vector of raw integers in the user's order. */
  public long[] packedInput(int... input) {
    return packed(input, model.inputPositions(), model.inputVector().length());
  }

  /** The host words of an output vector; positions after its end are 0. */
  public long[] packedOutput(int... output) {
    return packed(output, model.outputPositions(), model.outputs());
  }

  /** The raw integers, in the user's order, of the host words of an output vector. */
  public int[] unpackedOutput(long... words) {
    int[] output = new int[model.outputs()];
    int unused = Long.SIZE - layout.laneBits();
    for (int index = 0; index < output.length; index++) {
      int position = model.outputPositions().at(index);
      long word = words[position / layout.positionsPerWord()];
      output[index] = (int) (word << unused - shift(position) >> unused);
    }
    return output;
  }

  private long[] packed(int[] values, Positions positions, int length) {
    long[] packed = new long[layout.words(length)];
    long mask = -1L >>> Long.SIZE - layout.laneBits();
    for (int index = 0; index < values.length; index++) {
      int position = positions.at(index);
      packed[position / layout.positionsPerWord()] |= (values[index] & mask) << shift(position);
    }
    return packed;
  }

  private int shift(int position) {
    return position % layout.positionsPerWord() * layout.laneBits();
  }

  private void memory(int element, ElementMemory memory, HostWords content, Sink sink) {
    if (content.size() > 0) {
      neighbours(map.element(element, memory, 0), content, sink);
    }
  }

  private static void neighbours(long base, HostWords content, Sink sink) {
    for (int word = 0; word < content.size(); word++) {
      sink.word(base + (long) word * Long.BYTES, content.at(word));
    }
  }
}
