// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.block;

import static io.eie.generator.hdl.Hw.mux;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/** Rotates a ring of words by a signal: one level of multiplexers for each bit of the signal. */
public final class Rotation {
  private Rotation() {}

  /**
   * The first words of the rotated ring.
   *
   * @param ring 2^(width of first) words
   * @param first index of the word that is first in the result
   * @param count number of words in the result, at most all
   */
  public static List<Bits> of(List<Bits> ring, UInt first, int count) {
    List<Bits> turned = ring;
    for (int bit = first.width() - 1; bit >= 0; bit--) {
      int by = 1 << bit;
      Bool turns = first.bit(bit).named("turns" + by);
      // the lower bits rotate by less than this one, so only the words that they can select are
      // needed
      int needed = Math.min(ring.size(), count + by - 1);
      List<Bits> next = new ArrayList<>();
      for (int place = 0; place < needed; place++) {
        Bits further = turned.get((place + by) % turned.size());
        next.add(mux(turns, further, turned.get(place)).named("turned" + by + "Place" + place));
      }
      turned = next;
    }
    return turned;
  }
}
