// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.activity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The bits of a signal while its value changes are read. Signals of one value share it. */
final class RecordedSignal {
  private static final byte UNSET = 3;
  private static final byte UNKNOWN = 2;

  private final byte[] value;
  private final long[] since;
  private final long[] high;
  private final long[] unknown;
  private final long[] changes;

  RecordedSignal(int width) {
    value = new byte[width];
    Arrays.fill(value, UNSET);
    since = new long[width];
    high = new long[width];
    unknown = new long[width];
    changes = new long[width];
  }

  int width() {
    return value.length;
  }

  /**
   * A new value.
   *
   * @param digits 0, 1, x or z, the most significant first; bits that are not there are 0, or as
   *     the first where that is x or z
   * @param time now
   * @param counted whether a change is a transition: after a pause it is none
   */
  void set(CharSequence digits, long time, boolean counted) {
    byte fill = digits.length() == 0 ? 0 : extension(digits.charAt(0));
    for (int bit = 0; bit < value.length; bit++) {
      int place = digits.length() - 1 - bit;
      set(bit, place < 0 ? fill : level(digits.charAt(place)), time, counted);
    }
  }

  private void set(int bit, byte next, long time, boolean counted) {
    byte now = value[bit];
    if (now == next) {
      return;
    }
    settle(bit, time);
    if (counted && now != UNSET) {
      changes[bit]++;
    }
    value[bit] = next;
  }

  private void settle(int bit, long time) {
    if (value[bit] == 1) {
      high[bit] += time - since[bit];
    } else if (value[bit] == UNKNOWN) {
      unknown[bit] += time - since[bit];
    }
    since[bit] = time;
  }

  private static byte extension(char first) {
    return level(first) == UNKNOWN ? UNKNOWN : 0;
  }

  private static byte level(char digit) {
    return switch (digit) {
      case '0' -> 0;
      case '1' -> 1;
      default -> UNKNOWN;
    };
  }

  /**
   * What the bits did, the least significant first.
   *
   * @param name of the signal
   * @param lowest index of its least significant bit
   * @param scalar whether it has no index
   * @param time the end
   */
  List<NetActivity> activities(String name, int lowest, boolean scalar, long time) {
    List<NetActivity> bits = new ArrayList<>();
    for (int bit = 0; bit < value.length; bit++) {
      settle(bit, time);
      String net = scalar ? name : name + "[" + (lowest + bit) + "]";
      bits.add(new NetActivity(net, high[bit], unknown[bit], changes[bit]));
    }
    return bits;
  }
}
