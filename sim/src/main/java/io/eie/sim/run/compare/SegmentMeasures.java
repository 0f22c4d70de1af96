// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run.compare;

import io.eie.compiler.model.CompiledModel;
import io.eie.sim.cycle.DescriptorCycles;
import io.eie.sim.cycle.SegmentCycles;
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
public record SegmentMeasures(List<DescriptorCycles> descriptors, ElementMeasures elements) {
  /** Copies the list. */
  public SegmentMeasures {
    descriptors = List.copyOf(descriptors);
  }

  /**
   * What differs from the prediction for one run.
   *
   * @param compared counts that were compared: of each descriptor, of each element, saturations
   * @param differences each count that differs
   * @param sentences the same in words
   */
  public record Differences(long compared, List<Difference> differences, List<String> sentences) {
    private void add(IntFunction<String> subject, List<?> actual, List<?> right, Place place) {
      for (int i = 0; i < right.size(); i++) {
        if (!right.get(i).equals(actual.get(i))) {
          differences.add(place.of(i, right.get(i).toString(), actual.get(i).toString()));
          sentences.add(
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

  /** A count that differs, by its index. */
  private interface Place {
    Difference of(int index, String expected, String actual);
  }

  /**
   * Compares with the prediction for one run.
   *
   * @param vector number of its first vector
   * @param measured of every segment
   * @param predicted of every segment
   * @param expected values of the run that saturate in the golden model
   */
  public static Differences differences(
      int vector,
      CompiledModel model,
      List<SegmentMeasures> measured,
      List<SegmentCycles> predicted,
      long expected) {
    Differences all = new Differences(0, new ArrayList<>(), new ArrayList<>());
    long compared = 0;
    long saturations = 0;
    boolean counted = false;
    for (int s = 0; s < measured.size(); s++) {
      SegmentMeasures actual = measured.get(s);
      SegmentCycles right = predicted.get(s);
      int segment = s;
      compared += right.descriptors().size();
      all.add(
          i -> "descriptor " + i,
          actual.descriptors(),
          right.descriptors(),
          (i, must, was) ->
              Difference.of(Difference.Kind.CYCLES, vector, must, was)
                  .inDescriptor(layer(model, segment, i), i));
      if (!actual.elements().elements().isEmpty()) {
        counted = true;
        saturations += actual.elements().saturations();
        compared += right.elements().size();
        all.add(
            i -> "element " + i,
            actual.elements().elements(),
            right.elements(),
            (i, must, was) ->
                Difference.of(Difference.Kind.COUNTERS, vector, must, was).inElement(i));
      }
    }
    if (counted && saturations != expected) {
      all.differences.add(
          Difference.of(
              Difference.Kind.SATURATIONS,
              vector,
              Long.toString(expected),
              Long.toString(saturations)));
      all.sentences.add(
          String.format(
              Locale.ROOT,
              "saturations must be %d (as in the golden model), were %d",
              expected,
              saturations));
    }
    return new Differences(compared + (counted ? 1 : 0), all.differences, all.sentences);
  }

  private static String layer(CompiledModel model, int segment, int descriptor) {
    int absolute = model.segments().get(segment).firstDescriptor() + descriptor;
    return model.tiles().stream()
        .filter(tile -> tile.segment() == segment && tile.descriptor() == absolute)
        .findFirst()
        .map(tile -> model.layers().get(tile.layer()).name())
        .orElse(null);
  }
}
