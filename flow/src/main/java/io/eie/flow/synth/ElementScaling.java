// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import io.eie.common.Progress;
import io.eie.common.UserException;
import io.eie.generator.config.EieConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * One design with different numbers of elements: what the clock loses when it grows.
 *
 * @param points in ascending numbers of elements, at least two
 */
public record ElementScaling(List<Point> points) {
  /** Share of the smallest design's clock that the others must keep. */
  private static final double KEPT = 0.95;

  /**
   * A design.
   *
   * @param processingElements how many it has
   * @param beyondElementsUm2 logic of all that is in no element
   * @param relativeFmax its clock frequency over that of the smallest design
   */
  public record Point(
      int processingElements,
      double beyondElementsUm2,
      double relativeFmax,
      SynthesisResult result) {}

  /** Keeps the points. */
  public ElementScaling {
    points = List.copyOf(points);
  }

  /**
   * Synthesizes whole designs. A larger one starts from the mapping that the smaller ones needed,
   * as timing it takes minutes.
   *
   * @param elements two numbers of elements or more, ascending
   * @throws UserException when they are not so
   */
  public static ElementScaling measure(
      Synthesis synthesis, EieConfig config, List<Integer> elements, Progress progress) {
    boolean ascending = elements.size() > 1;
    for (int i = 1; i < elements.size(); i++) {
      ascending &= elements.get(i - 1) < elements.get(i);
    }
    if (!ascending) {
      throw new UserException(
          "the numbers of elements must be two or more, ascending, were " + elements);
    }
    Set<String> hastened = new TreeSet<>();
    List<SynthesisResult> results = new ArrayList<>();
    for (int count : elements) {
      EieConfig design = config.toBuilder().processingElements(count).build();
      results.add(synthesis.design(design, Synthesis.DESIGN, hastened, progress).result());
    }
    return of(elements, results);
  }

  static ElementScaling of(List<Integer> elements, List<SynthesisResult> results) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      SynthesisResult result = results.get(i);
      points.add(
          new Point(
              elements.get(i),
              AreaReport.rounded(
                  result.logicAreaUm2() - elements.get(i) * result.logicAreaUm2PerElement()),
              Math.round(1000 * result.fmaxMHz() / results.get(0).fmaxMHz()) / 1000.0,
              result));
    }
    return new ElementScaling(points);
  }

  /** The designs that lose more than 5 % of the smallest one's clock frequency, a sentence each. */
  public List<String> losses() {
    return points.stream()
        .filter(point -> point.result().fmaxMHz() < KEPT * points.get(0).result().fmaxMHz())
        .map(ElementScaling::loss)
        .toList();
  }

  private static String loss(Point point) {
    TimingPath slowest = point.result().paths().get(0);
    return String.format(
        Locale.ROOT,
        "the clock of %d elements must be at least 95 %% of the smallest design's, was %.1f %% (%s to %s)",
        point.processingElements(),
        100 * point.relativeFmax(),
        slowest.start(),
        slowest.end());
  }
}
