// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.model.SegmentModel;
import io.eie.compiler.model.TileModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.PointerFormat;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Encodes small layers as specification section 3 says, in the plainest way: a second opinion
 * beside the compiler's encoder, and a source of models that it would never make.
 */
final class SmallEncoder {
  private final EieConfig config;
  private final int elements;
  private final List<LayerModel> layers = new ArrayList<>();
  private final List<TileModel> tiles = new ArrayList<>();
  private final List<SegmentModel> segments = new ArrayList<>();
  private int sourceBase;
  private Memories memories;

  SmallEncoder(EieConfig config) {
    this.config = config;
    this.elements = config.processingElements();
    this.memories = new Memories();
  }

  /** What one segment has taken up so far. */
  private final class Memories {
    final List<List<Integer>> entries = lists();
    final List<List<Long>> pointers = lists();
    final List<List<Long>> biases = lists();
    final List<Long> program = new ArrayList<>();
    final List<Long> codebooks = new ArrayList<>();

    private <T> List<List<T>> lists() {
      List<List<T>> lists = new ArrayList<>();
      for (int k = 0; k < elements; k++) {
        lists.add(new ArrayList<>());
      }
      return lists;
    }
  }

  /** Ends the segment; the next tile starts a new one. */
  SmallEncoder cut() {
    if (!memories.program.isEmpty()) {
      int last = memories.program.size() - 3;
      boolean continued = (memories.program.get(last) >> 35 & 1) == 0;
      memories.program.set(last, memories.program.get(last) | flag(continued, 37));
      segments.add(
          new SegmentModel(
              0,
              memories.program.size() / 4 - 1,
              memories.entries.stream().map(this::sparseWords).toList(),
              memories.pointers.stream().map(this::pointerWords).toList(),
              memories.biases.stream().map(SmallEncoder::words).toList(),
              words(memories.program),
              words(memories.codebooks)));
      memories = new Memories();
    }
    return this;
  }

  CompiledModel build() {
    cut();
    return new CompiledModel("small", config, 0, sourceBase, layers, tiles, segments);
  }

  /**
   * Adds a layer.
   *
   * @param columnRows rows of N inputs in a column tile
   * @param tilesPerSegment tiles after which a new segment starts
   */
  SmallEncoder add(CodedLayer layer, int columnRows, int tilesPerSegment) {
    long nonZeros =
        Arrays.stream(layer.codes()).flatMapToInt(Arrays::stream).filter(c -> c != 0).count();
    int inputRows = rows(layer.inputPositions().size());
    int outputRows = rows(layer.outputPositions().size());
    int highest = config.activations() - outputRows;
    int destinationBase = sourceBase == 0 ? highest - highest % config.exchangeRows() : 0;
    long padding = 0;
    for (int row = 0; row < outputRows; row += config.rowsPerElement()) {
      for (int column = 0; column < inputRows; column += columnRows) {
        TileModel tile =
            new TileModel(
                layers.size(),
                segments.size(),
                memories.program.size() / 4,
                column,
                Math.min(columnRows, inputRows - column),
                row,
                Math.min(config.rowsPerElement(), outputRows - row),
                column == 0,
                column + columnRows >= inputRows);
        tiles.add(tile);
        describe(layer, tile, destinationBase);
        codebook(layer.codebook());
        for (int k = 0; k < elements; k++) {
          padding += encode(layer, tile, k);
        }
        if (memories.program.size() / 4 >= tilesPerSegment) {
          cut();
        }
      }
    }
    sourceBase = destinationBase;
    layers.add(model(layer, nonZeros, padding));
    return this;
  }

  private LayerModel model(CodedLayer layer, long nonZeros, long padding) {
    return new LayerModel(
        layer.name(),
        layer.weightFractionBits(),
        layer.inputFractionBits(),
        layer.outputFractionBits(),
        config.narrow() ? layer.shift() : 0,
        config.narrow() ? 0 : layer.shift(),
        layer.relu(),
        layer.bias() != null,
        nonZeros,
        nonZeros + padding,
        padding,
        Arrays.stream(layer.codebook()).boxed().toList(),
        layer.inputPositions(),
        layer.outputPositions(),
        0,
        List.of());
  }

  private void describe(CodedLayer layer, TileModel tile, int destinationBase) {
    long source = sourceBase + tile.firstColumnRow();
    long destination = destinationBase + tile.firstRow();
    long bias = groupOfBiases();
    long productShift = config.narrow() ? layer.shift() : 0;
    long outputShift = config.narrow() ? 0 : layer.shift();
    memories.program.add(source | (long) tile.columnRows() << 16 | destination << 32 | bias << 48);
    memories.program.add(
        tile.rows()
            | productShift << 16
            | outputShift << 24
            | flag(layer.relu(), 32)
            | flag(tile.first(), 33)
            | flag(layer.bias() != null, 34)
            | flag(tile.last(), 35));
    long codebook = memories.program.size() / 4;
    memories.program.add(alignedPointers() | codebook << 32);
    memories.program.add(0L);
  }

  private long groupOfBiases() {
    for (List<Long> biases : memories.biases) {
      while (biases.size() % config.exchangeRows() != 0) {
        biases.add(0L);
      }
    }
    return memories.biases.get(0).size();
  }

  private static long flag(boolean set, int bit) {
    return set ? 1L << bit : 0;
  }

  private boolean blocks() {
    return config.pointerFormat() == PointerFormat.BLOCK;
  }

  private long alignedPointers() {
    for (List<Long> pointers : memories.pointers) {
      while (pointers.size() % (blocks() ? 8 : 2) != 0) {
        pointers.add(0L);
      }
    }
    return memories.pointers.get(0).size();
  }

  private void codebook(int[] codebook) {
    int lanes = config.codebookLanes();
    long mask = (1L << config.weightBits()) - 1;
    int stride = 1;
    while (stride < config.codebookWords()) {
      stride *= 2;
    }
    for (int word = 0; word < stride; word++) {
      long value = 0;
      for (int lane = 0; lane < lanes && word * lanes + lane < codebook.length; lane++) {
        value |= (codebook[word * lanes + lane] & mask) << (64 / lanes * lane);
      }
      memories.codebooks.add(value);
    }
  }

  /** Returns the padding entries. */
  private long encode(CodedLayer layer, TileModel tile, int element) {
    int[] columns = layer.inputPositions().inverse().toArray();
    int[] rows = layer.outputPositions().inverse().toArray();
    List<Integer> entries = memories.entries.get(element);
    long padding = 0;
    List<Long> pointers = memories.pointers.get(element);
    if (!blocks()) {
      pointers.add(pointer(entries.size()));
    }
    for (int c = 0; c < tile.columnRows() * elements; c++) {
      int column = tile.firstColumnRow() * elements + c;
      int gap = 0;
      int start = entries.size();
      for (int r = 0; r < tile.rows(); r++) {
        int position = (tile.firstRow() + r) * elements + element;
        boolean real = position < rows.length && column < columns.length;
        int code = real ? layer.codes()[rows[position]][columns[column]] : 0;
        gap++;
        if (code != 0) {
          int longest = (1 << config.zeroRunBits()) - 1;
          for (; gap > longest + 1; gap -= longest + 1) {
            entries.add(longest << config.weightCodeBits());
            padding++;
          }
          entries.add(gap - 1 << config.weightCodeBits() | code);
          gap = 0;
        }
      }
      // of a column in a block, its first entry and, above it, their number
      pointers.add(
          blocks()
              ? pointer(start) | (long) (entries.size() - start) << 32
              : pointer(entries.size()));
    }
    if (tile.first() && layer.bias() != null) {
      for (int r = 0; r < tile.rows(); r++) {
        int position = (tile.firstRow() + r) * elements + element;
        memories.biases.get(element).add(position < rows.length ? layer.bias()[rows[position]] : 0);
      }
    }
    return padding;
  }

  private long pointer(int entries) {
    return entries & ((1L << config.pointerBits()) - 1);
  }

  private HostWords sparseWords(List<Integer> entries) {
    List<Long> words = new ArrayList<>();
    for (int start = 0; start < entries.size(); start += config.entriesPerRow()) {
      BigInteger row = BigInteger.ZERO;
      int end = Math.min(start + config.entriesPerRow(), entries.size());
      for (int e = end - 1; e >= start; e--) {
        row = row.shiftLeft(config.entryBits()).or(BigInteger.valueOf(entries.get(e)));
      }
      for (int lane = 0; lane < config.sparseLanes(); lane++) {
        words.add(row.shiftRight(64 * lane).longValue());
      }
    }
    return words(words);
  }

  private HostWords pointerWords(List<Long> pointers) {
    List<Long> words = new ArrayList<>();
    if (blocks()) {
      int countBits = BigInteger.valueOf(config.rowsPerElement()).bitLength();
      int bits = config.pointerBits() + 8 * countBits;
      for (int first = 0; first < pointers.size(); first += 8) {
        BigInteger block = BigInteger.valueOf(pointers.get(first) & 0xFFFF_FFFFL);
        for (int i = 0; i < 8 && first + i < pointers.size(); i++) {
          BigInteger count = BigInteger.valueOf(pointers.get(first + i) >>> 32);
          block = block.or(count.shiftLeft(config.pointerBits() + i * countBits));
        }
        words.add(block.longValue());
        if (bits > 64) {
          words.add(block.shiftRight(64).longValue());
        }
      }
      return words(words);
    }
    for (int i = 0; i < pointers.size(); i += 2) {
      words.add(pointers.get(i) | (i + 1 < pointers.size() ? pointers.get(i + 1) << 32 : 0));
    }
    return words(words);
  }

  private static HostWords words(List<Long> words) {
    return HostWords.of(words.stream().mapToLong(Long::longValue).toArray());
  }

  private int rows(int length) {
    return (length + elements - 1) / elements;
  }
}
