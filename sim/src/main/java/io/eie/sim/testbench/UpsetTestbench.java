// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.testbench;

import io.eie.compiler.model.CompiledModel;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.Register;
import io.eie.generator.text.Values;
import io.eie.sim.host.ModelWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The testbench with single-bit upsets: it does the steps of a model once for each upset, after a
 * reset, flips a bit between two rising edges, and tells what the host saw. The bit is flipped in
 * the Verilog itself, so every signal that depends on it follows.
 */
public final class UpsetTestbench {
  private static final String UPSETS = "upsets.hex";

  private static final Pattern RESULT =
      Pattern.compile(
          "upset (\\d+) refused ([01]) told ([01]) spoiled ([01]) counted ([01]) hung ([01]) cycles"
              + " (\\d+)");

  private final RtlDesign design;
  private final CompiledModel model;
  private final ModelSteps.Loaded steps;
  private final List<UpsetPlace> places;

  /**
   * What a pass over the steps told.
   *
   * @param outcome of the upset
   * @param otherCounts whether cycles or counters differed
   * @param cycles from the end of the loading to the end of the steps
   */
  public record Result(Upset.Outcome outcome, boolean otherCounts, int cycles) {}

  /**
   * A testbench of a design and a model that fits at once.
   *
   * @param inputs raw integers in the user's order, at least one vector
   */
  public UpsetTestbench(RtlDesign design, CompiledModel model, List<int[]> inputs) {
    this.design = design;
    this.model = model;
    this.steps = ModelSteps.runs(model, inputs);
    this.places = UpsetPlace.of(design.emission());
  }

  /** What can be hit; an upset names one by its index. */
  public List<UpsetPlace> places() {
    return places;
  }

  /** The files: text by name. The first pass is without an upset. */
  public Map<String, String> files(List<Upset> upsets) {
    AddressMap map = AddressMap.of(model.config());
    long[] outputs = new ModelWords(model).outputAddresses(0);
    List<String> flips = new ArrayList<>();
    for (int place = 0; place < places.size(); place++) {
      flips.add(places.get(place).flip(place));
    }
    Values values =
        new Values()
            .put("upsetCount", upsets.size())
            .put("firstStep", steps.firstStep())
            .put("flips", flips)
            .put("statusAddress", map.register(Register.STATUS))
            .put("errorBit", Long.numberOfTrailingZeros(Register.STATUS.field("error").mask()))
            .put("firstOutput", outputs[0])
            .put("lastOutput", outputs[outputs.length - 1]);
    String text = VerilogTestbench.template("upsets.v").fill(values);
    Map<String, String> files =
        new LinkedHashMap<>(
            VerilogTestbench.files(
                model.config(), design.emission(), steps.steps(), "Single-bit upsets.", text));
    StringBuilder lines = new StringBuilder();
    upsets.forEach(upset -> lines.append(upset.line()).append('\n'));
    files.put(UPSETS, lines + "0\n");
    return files;
  }

  /**
   * What a run of the testbench told: a result for the pass without an upset, and one for each.
   *
   * @throws IllegalArgumentException when a line is no result
   */
  public static List<Result> results(List<String> lines) {
    List<Result> results = new ArrayList<>();
    for (String line : lines) {
      Matcher result = RESULT.matcher(line);
      if (!result.matches() || Integer.parseInt(result.group(1)) != results.size()) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT, "line must be the result of upset %d, was %s", results.size(), line));
      }
      results.add(new Result(outcome(result), isSet(result, 5), Integer.parseInt(result.group(7))));
    }
    return results;
  }

  private static boolean isSet(Matcher result, int group) {
    return result.group(group).equals("1");
  }

  private static Upset.Outcome outcome(Matcher result) {
    if (isSet(result, 2) || isSet(result, 3)) {
      return Upset.Outcome.DETECTED;
    }
    if (isSet(result, 6)) {
      return Upset.Outcome.HUNG;
    }
    return isSet(result, 4) ? Upset.Outcome.SILENT : Upset.Outcome.MASKED;
  }
}
