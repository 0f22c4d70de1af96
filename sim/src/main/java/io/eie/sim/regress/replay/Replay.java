// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.replay;

import io.eie.common.AtomicFile;
import io.eie.common.UserException;
import io.eie.compiler.model.CompiledModel;
import io.eie.generator.config.EieConfig;
import io.eie.sim.golden.GoldenFixedPoint;
import io.eie.sim.regress.plan.CaseModel;
import io.eie.sim.regress.plan.PlanFile;
import io.eie.sim.regress.plan.RegressionCase;
import io.eie.sim.regress.run.CaseResult;
import io.eie.sim.regress.run.CaseRunner;
import io.eie.sim.regress.run.RegressionRtl;
import io.eie.sim.run.RtlSource;
import io.eie.sim.run.Wave;
import io.eie.sim.run.compare.Difference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs one case again and leaves in a folder the waveform, what the models expect, the first
 * difference, and a save file for GTKWave with a marker at it.
 */
public final class Replay {
  private Replay() {}

  /**
   * What was found.
   *
   * @param result what came out of the case
   * @param differences the first difference and where it comes from, a sentence each; empty for a
   *     case that passes
   * @param files the files that were written
   */
  public record Report(CaseResult result, List<String> differences, List<Path> files) {}

  /**
   * Replays a case.
   *
   * @param folder an existing folder; files in it of the same names are replaced
   * @throws UserException when the changes of the Verilog do not apply to its configuration
   */
  public static Report run(
      PlanFile.Stored stored, RegressionCase one, RegressionRtl rtl, Path folder) {
    EieConfig config = stored.plan().config(one);
    RtlSource source =
        rtl.of(config)
            .orElseThrow(
                () ->
                    new UserException(
                        "the changes of the Verilog must apply to the configuration of case "
                            + one.id()
                            + " (the lines that they replace), did not"));
    Path wave = folder.resolve(one.id() + ".fst");
    CaseResult result =
        new CaseRunner(stored.folder())
            .run(one, config, source, Optional.of(new Wave(wave, 0, Long.MAX_VALUE)));
    List<Path> files = new ArrayList<>();
    if (Files.exists(wave)) {
      files.add(wave);
    }
    CaseModel made = CaseModel.of(one, config, stored.folder());
    CompiledModel model = made.compilation().model();
    Path expected = folder.resolve("expected.txt");
    write(expected, ExpectedTrace.of(model, inputs(made, model)));
    files.add(expected);
    List<String> differences = differences(result);
    if (!differences.isEmpty()) {
      Path text = folder.resolve("difference.txt");
      write(text, String.join("\n", differences) + "\n");
      files.add(text);
      Path view = folder.resolve(one.id() + ".gtkw");
      write(view, WaveView.of(wave, config, earliest(result)));
      files.add(view);
    }
    return new Report(result, differences, files);
  }

  private static List<int[]> inputs(CaseModel made, CompiledModel model) {
    List<int[]> inputs = new ArrayList<>();
    for (int vector = 0; vector < made.inputs().count(); vector++) {
      inputs.add(
          GoldenFixedPoint.fix(
                  made.inputs().vector(vector),
                  model.layers().get(0).inputFractionBits(),
                  model.config().activationBits())
              .values());
    }
    return inputs;
  }

  private static List<String> differences(CaseResult result) {
    List<String> lines = new ArrayList<>();
    if (result.difference() != null) {
      lines.add("first difference: " + result.difference().sentence());
    }
    if (result.origin() != null) {
      lines.add("comes from: " + result.origin().sentence());
    }
    if (result.message() != null
        && lines.stream().noneMatch(line -> line.endsWith(result.message()))) {
      lines.add("message: " + result.message());
    }
    return lines;
  }

  /** Where the wrong transfer is seen, else the wrong value; null where neither has a cycle. */
  private static Difference earliest(CaseResult result) {
    return result.origin() != null ? result.origin() : result.difference();
  }

  private static void write(Path file, String text) {
    AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
