// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.block;

import static io.eie.generator.hdl.Hw.mux;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/** Turns a ring of words so that any of them comes first: a level of multiplexers for each bit. */
public final class Rotation {
  private Rotation() {}

  /**
   * The first words of the turned ring.
   *
   * @param ring 2^(width of first) words
   * @param first number of the word that comes first
   * @param count words wanted, at most all
   */
  public static List<Bits> of(List<Bits> ring, UInt first, int count) {
    List<Bits> turned = ring;
    for (int bit = first.width() - 1; bit >= 0; bit--) {
      int by = 1 << bit;
      Bool turns = first.bit(bit).named("turns" + by);
      // the bits below turn by less than this one, so what they need is all that is left
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
