// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.sim.cycle.DescriptorCycles;
import io.eie.sim.cycle.SegmentCycles;
import io.eie.sim.golden.GoldenResult;
import io.eie.sim.golden.LayerResult;
import io.eie.sim.host.ElementMeasures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * What the hardware counted in one run of a segment.
 *
 * @param descriptors of every descriptor that ran
 * @param elements of every element
 */
record SegmentMeasures(List<DescriptorCycles> descriptors, ElementMeasures elements) {
  SegmentMeasures {
    descriptors = List.copyOf(descriptors);
  }

  /**
   * What differs from the prediction for one vector: a sentence for each descriptor and element,
   * and one for the saturations.
   *
   * @param measured of every segment
   * @param predicted of every segment
   * @param golden values and saturations of the vector
   */
  static List<String> differences(
      List<SegmentMeasures> measured, List<SegmentCycles> predicted, GoldenResult golden) {
    List<String> all = new ArrayList<>();
    long saturations = 0;
    boolean counted = false;
    for (int s = 0; s < measured.size(); s++) {
      SegmentMeasures actual = measured.get(s);
      SegmentCycles right = predicted.get(s);
      addDifferences(all, i -> "descriptor " + i, actual.descriptors(), right.descriptors());
      if (!actual.elements().elements().isEmpty()) {
        counted = true;
        saturations += actual.elements().saturations();
        addDifferences(all, i -> "element " + i, actual.elements().elements(), right.elements());
      }
    }
    long expected =
        golden.layers().stream()
            .map(LayerResult::counts)
            .mapToLong(counts -> counts.saturations())
            .sum();
    if (counted && saturations != expected) {
      all.add(
          String.format(
              Locale.ROOT,
              "saturations must be %d (as in the golden model), were %d",
              expected,
              saturations));
    }
    return all;
  }

  private static void addDifferences(
      List<String> all, IntFunction<String> subject, List<?> actual, List<?> right) {
    for (int i = 0; i < right.size(); i++) {
      if (!right.get(i).equals(actual.get(i))) {
        all.add(
            String.format(
                Locale.ROOT,
                "%s must count %s (as the cycle model predicts), counted %s",
                subject.apply(i),
                right.get(i),
                actual.get(i)));
      }
    }
  }
}
