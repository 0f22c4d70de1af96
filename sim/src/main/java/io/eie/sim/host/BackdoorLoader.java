// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.common.UserException;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.SegmentModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.PointerFormat;
import io.eie.generator.map.PointerLayout;
import io.eie.sim.verilator.BackdoorMemory;
import io.eie.sim.verilator.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fills the memories of a simulation and reads results directly, in no cycle: for large designs,
 * where the host port takes longer than the run. The result is the same as through the port ({@link
 * ModelLoader}).
 */
public final class BackdoorLoader {
  private static final String ARRAY = "cells";

  /** What the names of all memory modules begin with after the design's prefix. */
  public static final String UNIT_PREFIX = "SramBank";

  /** Path of the central control below the top, with the dot. */
  static final String CONTROL = "u_central_control.";

  /** Path of an element below the top, with the dot; a format with the element's number. */
  static final String ELEMENT = "u_element_array.u_pe%d.";

  private final CompiledModel model;
  private final EieConfig config;
  private final Simulation simulation;
  private ActivationMemory activations;

  /**
   * @param simulation of a design built with its memories open to the back door
   */
  public BackdoorLoader(CompiledModel model, Simulation simulation) {
    this.model = model;
    this.config = model.config();
    this.simulation = simulation;
  }

  /**
   * Verilog name of an array in a memory module.
   *
   * @param values of a word that are written each on its own
   * @param value which of them
   */
  public static String array(int values, int value) {
    return values == 1 ? ARRAY : ARRAY + value;
  }

  /** Fills the memories of every element, the program and the codebooks. */
  public void load(SegmentModel segment) {
    fill(CONTROL + "u_program_memory", ARRAY, segment.program(), 1, 0, 0);
    fill(CONTROL + "u_codebook_memory", ARRAY, segment.codebooks(), 1, 0, 0);
    for (int element = 0; element < config.processingElements(); element++) {
      String path = String.format(Locale.ROOT, ELEMENT, element);
      sparseRows(path + "u_sparse_matrix_read.", segment.sparse().get(element));
      pointers(path, segment.pointer().get(element));
      biases(path + "u_activation_read_write.u_bias_memory", segment.bias().get(element));
    }
  }

  /** Two pointers of a host word go to two banks; a block is a word of one or two host words. */
  private void pointers(String path, HostWords pointers) {
    if (config.pointerFormat() == PointerFormat.ABSOLUTE) {
      fill(path + "u_pointer_read.u_even_bank", ARRAY, pointers, 1, 0, 0);
      fill(path + "u_pointer_read.u_odd_bank", ARRAY, pointers, 1, 0, Integer.SIZE);
    } else if (pointers.size() > 0) {
      blocks(open(path + "u_pointer_read.u_bank", ARRAY), pointers);
    }
  }

  private void blocks(BackdoorMemory memory, HostWords pointers) {
    PointerLayout layout = PointerLayout.of(config);
    int width = layout.width();
    int words = layout.wordsPerPlace();
    for (int block = 0; block < pointers.size() / words; block++) {
      long[] parts = new long[(memory.width() + Long.SIZE - 1) / Long.SIZE];
      int ones = 0;
      for (int word = 0; word < words; word++) {
        parts[word] = pointers.at(block * words + word);
        ones += Long.bitCount(parts[word]);
      }
      if (config.parity()) {
        parts[width / Long.SIZE] |= (ones & 1L) << width % Long.SIZE;
      }
      memory.set(block, parts);
    }
  }

  /**
   * Writes the input vectors of a run to buffer 0, and 0 from the end of each to the end of its
   * rows; those that are missing are 0. No run may be under way.
   *
   * @param inputs raw integers in the user's order, 1 to as many vectors as a run takes
   */
  public void loadInputs(List<int[]> inputs) {
    int first = model.inputVector().firstRow();
    for (int vector = 0; vector < model.copies(); vector++) {
      int[] values = new int[model.inputVector().bufferRows() * model.elements()];
      int[] input = vector < inputs.size() ? inputs.get(vector) : new int[0];
      for (int index = 0; index < input.length; index++) {
        values[model.inputPositions().at(index)] = input[index];
      }
      for (int position = 0; position < values.length; position++) {
        activations()
            .set(model.element(vector, position), first + model.row(position), values[position]);
      }
    }
  }

  /** The same for a run that has one vector. */
  public void loadInput(int[] input) {
    loadInputs(List.of(input));
  }

  /** The output vector of buffer 0, of a run that has one. */
  public int[] readOutput() {
    return readOutputs().get(0);
  }

  /**
   * Reads the output vectors of a run from buffer 0. No run may be under way.
   *
   * @return raw integers in the user's order, of as many vectors as a run takes
   */
  public List<int[]> readOutputs() {
    int first = model.outputVector().firstRow();
    List<int[]> outputs = new ArrayList<>();
    for (int vector = 0; vector < model.copies(); vector++) {
      int[] output = new int[model.outputs()];
      for (int index = 0; index < output.length; index++) {
        int position = model.outputPositions().at(index);
        output[index] =
            activations().at(model.element(vector, position), first + model.row(position));
      }
      outputs.add(output);
    }
    return outputs;
  }

  private ActivationMemory activations() {
    if (activations == null) {
      activations =
          ActivationMemory.of(simulation, config)
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          "design must have its activation memories open to the back door"));
    }
    return activations;
  }

  /** A bias to a host word, but {@code exchangeRows} of them to a word of the memory. */
  private void biases(String bank, HostWords biases) {
    int values = config.exchangeRows();
    for (int value = 0; value < values; value++) {
      fill(bank, array(values, value), biases, values, value, 0);
    }
  }

  /** Rows go to the banks in turn, the host words of a row to its lanes. */
  private void sparseRows(String path, HostWords words) {
    int lanes = config.sparseLanes();
    List<String> banks =
        config.sparseBanks() == 1 ? List.of("u_lane") : List.of("u_even_lane", "u_odd_lane");
    int stride = banks.size() * lanes;
    for (int first = 0; first < stride; first++) {
      fill(path + banks.get(first / lanes) + first % lanes, ARRAY, words, stride, first, 0);
    }
  }

  /** Every {@code stride}-th host word from {@code first} on, shifted down, into one memory. */
  private void fill(String bank, String array, HostWords words, int stride, int first, int shift) {
    if (words.size() == 0) {
      return;
    }
    BackdoorMemory memory = open(bank, array);
    int width = config.parity() ? memory.width() - 1 : memory.width();
    long mask = -1L >>> (Long.SIZE - width);
    for (int word = first; word < words.size(); word += stride) {
      memory.set(word / stride, stored(config, words.at(word) >>> shift & mask, width));
    }
  }

  /** The value as a memory stores it, in 64-bit parts: with its parity above where there is one. */
  static long[] stored(EieConfig config, long value, int width) {
    if (!config.parity()) {
      return new long[] {value};
    }
    long parity = Long.bitCount(value) & 1;
    return width < Long.SIZE ? new long[] {value | parity << width} : new long[] {value, parity};
  }

  private BackdoorMemory open(String path, String array) {
    return simulation
        .find(path, array)
        .orElseThrow(
            () ->
                new UserException(
                    String.format(
                        Locale.ROOT,
                        "--backdoor must be used with memories that eie wrote (it fills their arrays), but"
                            + " %s has no array %s",
                        path,
                        array)));
  }
}
