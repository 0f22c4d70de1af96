// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.model.SegmentModel;
import io.eie.compiler.model.TileModel;
import io.eie.generator.config.EieConfig;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads memories as the specification tells them, on whole rows as big integers and without any
 * code of the encoder, and runs the model on what it finds there.
 */
public final class MemoryDecoder {
  private final CompiledModel model;
  private final EieConfig config;
  private final int elements;

  public MemoryDecoder(CompiledModel model) {
    this.model = model;
    this.config = model.config();
    this.elements = config.processingElements();
  }

  /** One stored entry. */
  public record Entry(int zeroRun, int code) {}

  /** The first {@code count} entries of an element's sparse-matrix memory. */
  public List<Entry> entries(int segment, int element, int count) {
    HostWords words = model.segments().get(segment).sparse().get(element);
    List<Entry> entries = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      int row = index / config.entriesPerRow();
      BigInteger bits = BigInteger.ZERO;
      for (int lane = config.sparseLanes() - 1; lane >= 0; lane--) {
        long word = words.at(row * config.sparseLanes() + lane);
        bits = bits.shiftLeft(64).or(new BigInteger(Long.toUnsignedString(word)));
      }
      int entry =
          bits.shiftRight(index % config.entriesPerRow() * config.entryBits())
              .mod(BigInteger.ONE.shiftLeft(config.entryBits()))
              .intValueExact();
      entries.add(
          new Entry(entry >> config.weightCodeBits(), entry & (1 << config.weightCodeBits()) - 1));
    }
    return entries;
  }

  /** A column pointer of an element. */
  public long pointer(int segment, int element, int index) {
    long pair = model.segments().get(segment).pointer().get(element).at(index / 2);
    return pair >>> (index % 2 * 32) & 0xffffffffL;
  }

  /** Codes of a layer by position; 0 where nothing is stored. Padding must be well formed. */
  public int[][] codes(int layerIndex) {
    LayerModel layer = model.layers().get(layerIndex);
    int[][] codes = new int[layer.outputs()][layer.inputs()];
    for (TileModel tile : model.tiles()) {
      if (tile.layer() == layerIndex) {
        for (int element = 0; element < elements; element++) {
          decode(tile, element, codes);
        }
      }
    }
    return codes;
  }

  private void decode(TileModel tile, int element, int[][] codes) {
    int base = (int) word(tile, 2);
    int columns = Math.min(tile.columnRows() * elements, codes[0].length - first(tile));
    long wrap = 1L << config.pointerBits();
    long start = pointer(tile.segment(), element, base);
    long total = start;
    for (int column = 0; column < columns; column++) {
      long next = pointer(tile.segment(), element, base + column + 1);
      total += Math.floorMod(next - pointer(tile.segment(), element, base + column), wrap);
    }
    List<Entry> entries = entries(tile.segment(), element, (int) total);
    int index = (int) start;
    for (int column = 0; column < columns; column++) {
      long from = pointer(tile.segment(), element, base + column);
      long count = Math.floorMod(pointer(tile.segment(), element, base + column + 1) - from, wrap);
      int row = -1;
      for (long k = 0; k < count; k++) {
        Entry entry = entries.get(index++);
        row += entry.zeroRun() + 1;
        if (entry.code() != 0) {
          codes[(tile.firstRow() + row) * elements + element][first(tile) + column] = entry.code();
        } else if (entry.zeroRun() != (1 << config.zeroRunBits()) - 1 || k == count - 1) {
          throw new AssertionError("padding must be longest and not last in its column");
        }
        if (row >= tile.rows()) {
          throw new AssertionError("row must lie in the tile, was " + row);
        }
      }
    }
  }

  private int first(TileModel tile) {
    return tile.firstColumnRow() * elements;
  }

  /** A word of a tile's descriptor. */
  private long word(TileModel tile, int word) {
    return model.segments().get(tile.segment()).program().at(4 * tile.descriptor() + word);
  }

  /** B(i) of a layer by position. */
  public long[] biases(int layerIndex) {
    long[] bias = new long[model.layers().get(layerIndex).outputs()];
    for (TileModel tile : model.tiles()) {
      boolean stored = (word(tile, 1) >> 34 & 1) == 1;
      if (tile.layer() == layerIndex && tile.first() && stored) {
        int base = (int) (word(tile, 0) >>> 48);
        SegmentModel segment = model.segments().get(tile.segment());
        for (int row = 0; row < tile.rows(); row++) {
          for (int element = 0; element < elements; element++) {
            int position = (tile.firstRow() + row) * elements + element;
            if (position < bias.length) {
              bias[position] = segment.bias().get(element).at(base + row);
            }
          }
        }
      }
    }
    return bias;
  }

  /** Outputs of the network in the user's order, as real numbers. */
  public double[] run(double[] input) {
    LayerModel first = model.layers().get(0);
    long[] x = new long[input.length];
    for (int index = 0; index < x.length; index++) {
      double scaled = Math.floor(input[index] * Math.pow(2, first.inputFractionBits()) + 0.5);
      x[first.inputPositions().at(index)] = clamp((long) scaled, config.activationBits());
    }
    for (int index = 0; index < model.layers().size(); index++) {
      x = run(index, x);
    }
    LayerModel last = model.layers().get(model.layers().size() - 1);
    double[] output = new double[x.length];
    for (int index = 0; index < output.length; index++) {
      output[index] = x[last.outputPositions().at(index)] / Math.pow(2, last.outputFractionBits());
    }
    return output;
  }

  private long[] run(int index, long[] x) {
    LayerModel layer = model.layers().get(index);
    int[][] codes = codes(index);
    long[] y = biases(index);
    for (int row = 0; row < y.length; row++) {
      for (int column = 0; column < x.length; column++) {
        long product = layer.codebook().get(codes[row][column]) * x[column];
        y[row] = clamp(y[row] + round(product, layer.productShift()), config.accumulatorBits());
      }
      y[row] = clamp(round(y[row], layer.outputShift()), config.activationBits());
      y[row] = layer.relu() ? Math.max(0, y[row]) : y[row];
    }
    return y;
  }

  private static long round(long value, int shift) {
    return Math.floorDiv(2 * value + (1L << shift), 2L << shift);
  }

  private static long clamp(long value, int bits) {
    return Math.min((1L << bits - 1) - 1, Math.max(-(1L << bits - 1), value));
  }
}
