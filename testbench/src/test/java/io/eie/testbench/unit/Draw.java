// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit;

import io.eie.testbench.bench.UnitBench;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Random values of a bench's seed. */
public final class Draw {
  private final Random random;

  public Draw(UnitBench bench) {
    random = new Random(bench.seed());
  }

  /** 0 to {@code bound - 1}. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  public boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** 0 to {@code count - 1} in any order. */
  public List<Integer> order(int count) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
    Collections.shuffle(order, random);
    return order;
  }

  /** Any number of so many bits, without sign. */
  public long bits(int width) {
    return random.nextLong() >>> (Long.SIZE - width);
  }

  /** A two's complement number; every fourth one is an extreme or next to zero. */
  public long signed(int width) {
    if (chance(25)) {
      long least = -1L << (width - 1);
      return new long[] {least, least + 1, -1, 0, 1, -least - 1}[below(6)];
    }
    return random.nextLong() >> (Long.SIZE - width);
  }

  /** The same without 0. */
  public long signedNonZero(int width) {
    long value = signed(width);
    return value == 0 ? 1 : value;
  }
}
