// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.model.ModelFileException;
import io.eie.compiler.model.SegmentModel;
import io.eie.compiler.model.TileModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.Descriptor;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads one tile out of the memories of all elements (specification, section 3).
 *
 * <p>Row {@code r} of PE {@code k} is output position {@code (firstRow + r) * N + k}, or with
 * column groups what {@link GroupShares} says; entry {@code e} of a column lies {@code zeroRun + 1}
 * rows below the entry before it.
 */
final class TileReader {
  private final EieConfig config;
  private final LayerModel layer;
  private final TileModel tile;
  private final SegmentModel segment;
  private final Descriptor descriptor;
  private final GroupShares shares;

  TileReader(CompiledModel model, TileModel tile, Descriptor descriptor) {
    this.config = model.config();
    this.layer = model.layers().get(tile.layer());
    this.tile = tile;
    this.segment = model.segments().get(tile.segment());
    this.descriptor = descriptor;
    this.shares = GroupShares.of(config, layer.groups(), tile.rows());
  }

  /**
   * Hands over every entry but padding.
   *
   * @throws ModelFileException naming layer, element and column of the first broken rule
   */
  void entries(EntrySink sink) {
    for (int element = 0; element < config.processingElements(); element++) {
      columns(element, sink);
    }
  }

  private void columns(int element, EntrySink sink) {
    EntryMemory entries = new EntryMemory(config, segment.sparse().get(element));
    int first = tile.firstColumnRow() * config.processingElements();
    int above = Math.min(first + tile.columnRows() * config.processingElements(), layer.inputs());
    int[] held =
        IntStream.range(first, above).filter(column -> shares.holds(element, column)).toArray();
    int columns = held.length;
    PointerWords pointers = PointerWords.of(config, segment.pointer().get(element));
    long end = pointers.needed(descriptor.pointerBase(), columns);
    if (end > pointers.stored()) {
      throw Corruption.in(
          layer.name(),
          element,
          "pointers must reach up to %d (%s), ended at %d",
          end,
          pointers.counted(),
          pointers.stored());
    }
    long start = pointers.first(descriptor.pointerBase());
    for (int c = 0; c < columns; c++) {
      long pointer = descriptor.pointerBase() + c;
      if (!pointers.begins(pointer, start)) {
        throw Corruption.in(
            layer.name(),
            element,
            held[c],
            "first entry of the block must be %d (after the block before it), was %d",
            start,
            pointers.first(pointer));
      }
      long stop = pointers.stop(pointer, start);
      if (stop < start || stop > entries.size()) {
        throw Corruption.in(
            layer.name(),
            element,
            held[c],
            "entries must ascend inside the %d stored, were %d up to %d",
            entries.size(),
            start,
            stop);
      }
      column(entries, (int) start, (int) stop, element, held[c], sink);
      start = stop;
    }
  }

  private void column(
      EntryMemory entries, int start, int stop, int element, int column, EntrySink sink) {
    int longestRun = (1 << config.zeroRunBits()) - 1;
    int row = -1;
    for (int e = start; e < stop; e++) {
      int code = entries.code(e);
      int zeroRun = entries.zeroRun(e);
      row += zeroRun + 1;
      // Padding may lie in rows between those of two home groups, which no output has.
      boolean exists = row < shares.rows() && (code == 0 || shares.ownRow(row) < tile.rows());
      if (!exists) {
        throw Corruption.in(
            layer.name(),
            element,
            column,
            "row must be below %d, was %d",
            row < shares.rows() ? row - shares.ownRow(row) + tile.rows() : shares.rows(),
            row);
      }
      if (code != 0) {
        sink.entry(column, position(element, column, row), layer.codebook().get(code));
      } else if (zeroRun != longestRun) {
        throw Corruption.in(
            layer.name(),
            element,
            column,
            "zero run of padding must be %d (the longest), was %d",
            longestRun,
            zeroRun);
      } else if (e == stop - 1) {
        throw Corruption.in(
            layer.name(), element, column, "last entry must not be padding, was at row %d", row);
      }
    }
  }

  private int position(int element, int column, int row) {
    int position =
        (tile.firstRow() + shares.ownRow(row)) * config.processingElements()
            + shares.home(element, row);
    if (position >= layer.outputs()) {
      throw Corruption.in(
          layer.name(),
          element,
          column,
          "output position must be below %d, was %d",
          layer.outputs(),
          position);
    }
    return position;
  }

  /**
   * Puts the start values of the tile's accumulators where they belong.
   *
   * @param bias by output position
   * @throws ModelFileException naming layer and element of the first broken rule
   */
  void biases(long[] bias) {
    List<HostWords> memories = segment.bias();
    for (int element = 0; element < memories.size(); element++) {
      HostWords memory = memories.get(element);
      int end = descriptor.biasBase() + tile.rows();
      if (end > memory.size()) {
        throw Corruption.in(
            layer.name(), element, "biases must reach up to %d, ended at %d", end, memory.size());
      }
      for (int row = 0; row < tile.rows(); row++) {
        bias(element, row, memory.at(descriptor.biasBase() + row), bias);
      }
    }
  }

  private void bias(int element, int row, long value, long[] bias) {
    int position = (tile.firstRow() + row) * config.processingElements() + element;
    if (value != GoldenFixedPoint.saturate(value, config.accumulatorBits())) {
      throw Corruption.in(
          layer.name(),
          element,
          "bias of row %d must fit into the accumulator's %d bits, was %d",
          row,
          config.accumulatorBits(),
          value);
    }
    if (position < bias.length) {
      bias[position] = value;
    } else if (value != 0) {
      throw Corruption.in(
          layer.name(),
          element,
          "bias of row %d must be 0 (it belongs to no output), was %d",
          row,
          value);
    }
  }
}
