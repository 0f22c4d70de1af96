// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import io.eie.common.UserException;
import io.eie.compiler.model.CompiledModel;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How a network is cut and what happens when it does not fit.
 *
 * @param maxColumnRowsPerTile most rows of N inputs in one tile; empty for as many as there are
 * @param oneSegment refuse a model that needs more than one segment
 * @param memories what becomes of the memories of the configuration
 * @param vectorBuffers buffers of the input and of the output, 1 to {@link
 *     CompiledModel#MAX_VECTOR_BUFFERS}; empty for two, or as many as the memories hold
 * @param groups column groups by the layer's name, each a number that the configuration offers; a
 *     layer that is not there has one
 * @param copies vectors of a run, each in a column group that holds the whole network; a number
 *     that the configuration offers
 */
public record EncodeOptions(
    OptionalInt maxColumnRowsPerTile,
    boolean oneSegment,
    MemoryFit memories,
    OptionalInt vectorBuffers,
    Map<String, Integer> groups,
    int copies) {
  /** As few tiles as possible, as many segments as needed, the configuration unchanged. */
  public static final EncodeOptions DEFAULT = new EncodeOptions(OptionalInt.empty(), false, false);

  /**
   * @throws UserException for a tile without inputs, a number of buffers that cannot be, or copies
   *     of a layer with column groups
   */
  public EncodeOptions {
    groups = Map.copyOf(groups);
    if (maxColumnRowsPerTile.isPresent() && maxColumnRowsPerTile.getAsInt() < 1) {
      throw new UserException(
          "column rows per tile must be at least 1 (a tile has whole rows of inputs), was "
              + maxColumnRowsPerTile.getAsInt());
    }
    if (copies > 1 && groups.values().stream().anyMatch(count -> count > 1)) {
      throw new UserException(
          "copies must be 1 (layers have column groups, of which each copy is one), was " + copies);
    }
    int most = CompiledModel.MAX_VECTOR_BUFFERS;
    if (vectorBuffers.isPresent()
        && (vectorBuffers.getAsInt() < 1 || vectorBuffers.getAsInt() > most)) {
      throw new UserException(
          "vector buffers must lie in 1.."
              + most
              + " (buffers of a direction), was "
              + vectorBuffers.getAsInt());
    }
  }

  /** One column group in every layer. */
  public EncodeOptions(
      OptionalInt maxColumnRowsPerTile,
      boolean oneSegment,
      MemoryFit memories,
      OptionalInt vectorBuffers) {
    this(maxColumnRowsPerTile, oneSegment, memories, vectorBuffers, Map.of(), 1);
  }

  /** Buffers by what the memories hold. */
  public EncodeOptions(OptionalInt maxColumnRowsPerTile, boolean oneSegment, MemoryFit memories) {
    this(maxColumnRowsPerTile, oneSegment, memories, OptionalInt.empty(), Map.of(), 1);
  }

  /**
   * The memories stay or are enlarged.
   *
   * @param fit whether they are enlarged
   */
  public EncodeOptions(OptionalInt maxColumnRowsPerTile, boolean oneSegment, boolean fit) {
    this(maxColumnRowsPerTile, oneSegment, fit ? MemoryFit.ENLARGED : MemoryFit.GIVEN);
  }

  /** The same with other column groups. */
  public EncodeOptions withGroups(Map<String, Integer> other) {
    return new EncodeOptions(
        maxColumnRowsPerTile, oneSegment, memories, vectorBuffers, other, copies);
  }

  /** The same with another number of copies. */
  public EncodeOptions withCopies(int count) {
    return new EncodeOptions(
        maxColumnRowsPerTile, oneSegment, memories, vectorBuffers, groups, count);
  }

  /** Column groups of the layer of a name. */
  public int groups(String layer) {
    return groups.getOrDefault(layer, 1);
  }

  /** Whether the sizes of the memories follow the model, which then has one segment. */
  public boolean fit() {
    return memories != MemoryFit.GIVEN;
  }
}
