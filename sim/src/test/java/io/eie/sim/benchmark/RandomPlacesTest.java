// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RandomPlacesTest {
  @Test
  void theNumbersAreThoseOfSplitMix64() {
    // The generator's published first outputs for seed 0 begin with e220a839 and 6e789e6a.
    RandomPlaces random = new RandomPlaces(0);

    assertThat(random.below(1L << 31)).isEqualTo(0xe220a839L >>> 1);
    assertThat(random.below(1L << 31)).isEqualTo(0x6e789e6aL >>> 1);
  }

  @Test
  void exactlyAsManyPlacesAreDrawnAsAskedEachAtMostOnce() {
    List<Long> places = drawn(1, 1000, 137);

    assertThat(places).hasSize(137).doesNotHaveDuplicates().isSorted();
    assertThat(places).allMatch(place -> place >= 0 && place < 1000);
  }

  @Test
  void noneAndAllCanBeDrawn() {
    assertThat(drawn(2, 50, 0)).isEmpty();
    assertThat(drawn(2, 50, 50)).hasSize(50).startsWith(0L).endsWith(49L);
  }

  @Test
  void everyPlaceIsAsLikelyAsAnyOther() {
    int[] drawn = new int[10];
    for (int seed = 0; seed < 3000; seed++) {
      drawn(seed, 10, 3).forEach(place -> drawn[place.intValue()]++);
    }

    // 900 expected, standard deviation 25.
    assertThat(Arrays.stream(drawn).boxed()).allMatch(count -> count > 800 && count < 1000);
  }

  private static List<Long> drawn(long seed, long places, long taken) {
    List<Long> drawn = new ArrayList<>();
    new RandomPlaces(seed).draw(places, taken, drawn::add);
    return drawn;
  }
}
