// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import io.eie.generator.config.EieConfig;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides tiles into segments, in order. A whole tile is in the current segment or in the next one;
 * only a tile that is too large for empty memories is divided, by columns.
 */
final class Segments {
  private final String name;
  private final EieConfig config;
  private final List<List<TilePlan>> tilesOfSegments = new ArrayList<>();
  private List<TilePlan> current = new ArrayList<>();
  private MemoryNeed need;

  Segments(String name, EieConfig config) {
    this.name = name;
    this.config = config;
    this.need = new MemoryNeed(config);
  }

  /**
   * The tiles of each segment.
   *
   * @throws CapacityException when a single row of inputs of a tile does not fit
   */
  List<List<TilePlan>> split(List<TilePlan> tiles) {
    for (TilePlan tile : tiles) {
      TilePlan rest = tile;
      while (!add(rest)) {
        if (!current.isEmpty()) {
          close();
        } else {
          int count = largestHead(rest);
          add(rest.head(count));
          rest = rest.tail(count);
        }
      }
    }
    close();
    return tilesOfSegments;
  }

  private boolean add(TilePlan tile) {
    MemoryNeed more = need.with(tile);
    if (!more.fits()) {
      return false;
    }
    need = more;
    current.add(tile);
    return true;
  }

  private void close() {
    tilesOfSegments.add(List.copyOf(current));
    current = new ArrayList<>();
    need = new MemoryNeed(config);
  }

  /** The most rows of inputs that fit in empty memories; what a head needs grows with its rows. */
  private int largestHead(TilePlan tile) {
    MemoryNeed least = need.with(tile.head(1));
    if (!least.fits()) {
      throw CapacityException.of(name, least.shortages());
    }
    int fits = 1;
    int tooMany = tile.columnRows();
    while (tooMany - fits > 1) {
      int middle = (fits + tooMany) >>> 1;
      if (need.with(tile.head(middle)).fits()) {
        fits = middle;
      } else {
        tooMany = middle;
      }
    }
    return fits;
  }
}
