// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import io.eie.common.UserException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a design costs and how fast it is, before placement (specification, section 6).
 *
 * @param configHash of the configuration that was synthesized
 * @param toolVersions of everything that took part
 * @param top module that was synthesized
 * @param library what the Liberty file calls itself
 * @param conditions of synthesis and timing
 * @param fmaxMHz 1000 / {@code minPeriodNs}
 * @param minPeriodNs the clock period less the worst slack
 * @param logicAreaUm2PerElement gates of one processing element with all in it but the memories;
 *     null when the module holds none
 * @param logicAreaUm2 gates of everything that was synthesized, every instance counted
 * @param modules the largest first
 * @param memories how many macros of each shape are left open
 * @param paths the slowest first
 */
public record SynthesisResult(
    String configHash,
    Map<String, String> toolVersions,
    String top,
    String library,
    SynthesisConditions conditions,
    double fmaxMHz,
    double minPeriodNs,
    Double logicAreaUm2PerElement,
    double logicAreaUm2,
    List<ModuleArea> modules,
    Map<String, Integer> memories,
    List<TimingPath> paths) {
  private static final double TOLERATED = 0.03;

  /**
   * What of a later result is more than 3 % worse than here, one sentence each.
   *
   * @throws UserException when the two were not measured in the same way
   */
  public List<String> regressions(SynthesisResult later) {
    requireSame("module", top, later.top);
    requireSame("library", library, later.library);
    requireSame("conditions", conditions, later.conditions);
    List<String> worse = new ArrayList<>();
    if (later.logicAreaUm2 > logicAreaUm2 * (1 + TOLERATED)) {
      worse.add(worse("the logic area", "um2", logicAreaUm2, later.logicAreaUm2));
    }
    if (later.fmaxMHz < fmaxMHz * (1 - TOLERATED)) {
      worse.add(worse("the clock frequency", "MHz", fmaxMHz, later.fmaxMHz));
    }
    return worse;
  }

  /** The same without paths, which no comparison reads: what is kept as a baseline. */
  public SynthesisResult withoutPaths() {
    return new SynthesisResult(
        configHash,
        toolVersions,
        top,
        library,
        conditions,
        fmaxMHz,
        minPeriodNs,
        logicAreaUm2PerElement,
        logicAreaUm2,
        modules,
        memories,
        List.of());
  }

  private static String worse(String what, String unit, double before, double later) {
    return String.format(
        Locale.ROOT,
        "%s must be at most 3 %% worse than the baseline's %.1f %s, was %.1f %s (%+.1f %%)",
        what,
        before,
        unit,
        later,
        unit,
        100 * (later / before - 1));
  }

  private static void requireSame(String what, Object before, Object later) {
    if (!later.equals(before)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "the baseline must be measured with the same %s, was %s, now %s",
              what,
              before,
              later));
    }
  }
}
