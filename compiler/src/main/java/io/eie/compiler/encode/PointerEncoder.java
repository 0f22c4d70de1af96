// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import static io.eie.generator.config.PointerFormat.COLUMNS_PER_BLOCK;

import io.eie.compiler.model.ColumnGrouping;
import io.eie.compiler.model.HostWords;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.PointerLayout;
import java.util.List;

/** The words of an element's pointer memory (specification, sections 3 and 8). */
final class PointerEncoder {
  private final PointerLayout layout;
  private final int element;
  private final long mask;
  private final int pointerBits;
  private final long[] words;

  private PointerEncoder(EieConfig config, List<TilePlan> tiles, int element) {
    layout = PointerLayout.of(config);
    this.element = element;
    pointerBits = config.pointerBits();
    mask = (1L << pointerBits) - 1;
    words = new long[(int) layout.words(tiles.stream().mapToLong(TilePlan::pointers).sum())];
  }

  /** The pointers of tiles that lie one after another in the memories. */
  static HostWords of(EieConfig config, List<TilePlan> tiles, int element) {
    PointerEncoder encoder = new PointerEncoder(config, tiles, element);
    int index = 0;
    int firstEntry = 0;
    for (TilePlan tile : tiles) {
      encoder.put(tile, index, firstEntry);
      index += tile.pointers();
      firstEntry += tile.entries(element);
    }
    return HostWords.of(encoder.words);
  }

  private void put(TilePlan tile, int index, int firstEntry) {
    ColumnGrouping grouping = tile.grouping();
    int group = grouping.group(element);
    int start = firstEntry - tile.rows().pointer(element, tile.firstColumn());
    int place = index;
    int entry = firstEntry;
    for (int column = tile.firstColumn(); column < tile.endColumn(); column++) {
      if (grouping.group(column) == group) {
        entry = start + tile.rows().pointer(element, column);
        int end = start + tile.rows().pointer(element, column + 1);
        put(place, entry, end - entry);
        entry = end;
        place++;
      }
    }
    if (!layout.block()) {
      put(place, entry, 0);
    }
  }

  private void put(int place, int entry, int count) {
    if (layout.block()) {
      putInBlock(place, entry, count);
    } else {
      words[place / 2] |= (entry & mask) << (place % 2 * Integer.SIZE);
    }
  }

  private void putInBlock(int place, int entry, int count) {
    int word = place / COLUMNS_PER_BLOCK * layout.wordsPerPlace();
    int inside = place % COLUMNS_PER_BLOCK;
    if (inside == 0) {
      words[word] |= entry & mask;
    }
    int bit = pointerBits + inside * layout.countBits();
    words[word + bit / Long.SIZE] |= (long) count << bit % Long.SIZE;
    if (bit % Long.SIZE + layout.countBits() > Long.SIZE) {
      words[word + 1] |= (long) count >>> (Long.SIZE - bit);
    }
  }
}
