// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.power;

import io.eie.common.AtomicFile;
import io.eie.common.Progress;
import io.eie.common.UserException;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.model.CompiledModel;
import io.eie.flow.synth.ConditionChoices;
import io.eie.flow.synth.Synthesis;
import io.eie.flow.synth.SynthesisResult;
import io.eie.generator.config.EieConfig;
import io.eie.generator.estimate.MeasuredEnergies;
import io.eie.generator.estimate.MeasuredEnergy;
import io.eie.sim.benchmark.Catalogue;
import io.eie.sim.benchmark.Workload;
import io.eie.sim.groups.GroupChoice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures anew what the energy of an element's logic is fitted to. */
public final class EnergyRuns {
  private static final Pattern DRAWN = Pattern.compile("(\\d+)x(\\d+)/([0-9.]+)/([0-9.]+)");

  private final Synthesis synthesis;
  private final Catalogue catalogue;

  private EnergyRuns(Synthesis synthesis, Catalogue catalogue) {
    this.synthesis = synthesis;
    this.catalogue = catalogue;
  }

  /**
   * Prints a line for every run that is done.
   *
   * @param arguments the file of energies, the Liberty file, the folder of the workloads' data, and
   *     the names of runs; none for all
   */
  public static void main(String[] arguments) throws IOException {
    List<String> names = Arrays.asList(arguments).subList(3, arguments.length);
    Synthesis synthesis = Synthesis.with(Path.of(arguments[1]), ConditionChoices.NONE);
    new EnergyRuns(synthesis, new Catalogue(Path.of(arguments[2])))
        .renew(Path.of(arguments[0]), names, System.out::println);
  }

  /** Writes the file after every run, so that a stop loses nothing. */
  private void renew(Path file, List<String> names, Consumer<String> done) throws IOException {
    MeasuredEnergies energies = MeasuredEnergies.of(Files.readString(file));
    List<String> known = energies.runs().stream().map(MeasuredEnergy::name).toList();
    if (!known.containsAll(names)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "the names of runs must be of %s, were %s",
              String.join(", ", known),
              String.join(", ", names)));
    }
    List<MeasuredEnergy> left = new ArrayList<>(energies.runs());
    left.removeIf(run -> !names.isEmpty() && !names.contains(run.name()));
    while (!left.isEmpty()) {
      String configuration = left.get(0).configuration();
      EieConfig config = left.get(0).config();
      try (ElementGates gates = ElementGates.of(synthesis, config, Progress.NONE)) {
        for (MeasuredEnergy run : List.copyOf(left)) {
          if (run.configuration().equals(configuration)) {
            energies = replaced(energies, measured(run, gates));
            byte[] text = energies.text().getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(file, out -> out.write(text));
            done.accept(run.name());
            left.remove(run);
          }
        }
      }
    }
  }

  private static MeasuredEnergies replaced(MeasuredEnergies energies, ElementPowerOf measured) {
    List<MeasuredEnergy> runs = new ArrayList<>();
    for (MeasuredEnergy run : energies.runs()) {
      runs.add(run.name().equals(measured.run().name()) ? measured.run() : run);
    }
    SynthesisResult result = measured.power().synthesis();
    String comment =
        String.format(
            Locale.ROOT,
            "# renewed by scripts/fit-energy, last with %s, %s, OpenSTA %s",
            result.library(),
            result.toolVersions().get("yosys"),
            result.toolVersions().get("sta"));
    return new MeasuredEnergies(List.of(comment), runs);
  }

  private record ElementPowerOf(MeasuredEnergy run, ElementPower power) {}

  private ElementPowerOf measured(MeasuredEnergy run, ElementGates gates) {
    Workload workload = workload(run.workload());
    CompiledModel model =
        GroupChoice.compile(
                workload.layers(),
                run.config(),
                CompileOptions.named("energy").withCalibration(workload.input()))
            .model();
    ElementPower power = gates.power(model, workload.input(), Progress.NONE);
    if (!power.outcome().agrees()) {
      throw new IllegalStateException("the gates of " + run.name() + " must compute as the models");
    }
    Map<String, Double> units = new TreeMap<>();
    power
        .units()
        .forEach((unit, each) -> units.put(unit, rounded(each.dynamic() * power.cycles())));
    MeasuredEnergy measured =
        new MeasuredEnergy(
            run.heldOut(), run.name(), run.configuration(), run.workload(), power.counts(), units);
    return new ElementPowerOf(measured, power);
  }

  private static double rounded(double picojoules) {
    return Math.round(picojoules * 10) / 10.0;
  }

  /** One of the catalogue, or {@code rows x columns / density / activity} drawn. */
  private Workload workload(String name) {
    Matcher drawn = DRAWN.matcher(name);
    if (!drawn.matches()) {
      return catalogue.workload(name);
    }
    return Workload.drawn(
        Integer.parseInt(drawn.group(1)),
        Integer.parseInt(drawn.group(2)),
        Double.parseDouble(drawn.group(3)),
        Double.parseDouble(drawn.group(4)));
  }
}
