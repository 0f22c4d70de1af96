// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.explain;

import io.eie.cli.option.ConfigurationOptions;
import io.eie.cli.option.EnergyTables;
import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.SectionText;
import io.eie.common.UserException;
import io.eie.generator.config.EieConfig;
import io.eie.generator.estimate.DesignEstimate;
import io.eie.generator.estimate.EnergyError;
import io.eie.generator.estimate.EnergyTable;
import io.eie.generator.estimate.EstimateError;
import io.eie.generator.estimate.MeasuredEnergies;
import io.eie.generator.estimate.MeasuredRuns;
import io.eie.generator.explain.DesignFacts;
import io.eie.generator.explain.Section;
import io.eie.generator.map.export.MapFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what follows from a configuration. */
@Command(
    name = "explain",
    description =
        "Shows the properties of a configuration without generating it: sizes, memories, "
            + "pipeline, buffering, addresses, limits. With --estimate also its area, clock and energy.",
    footer = {"", "Example:", "  eie explain --preset paper64 --set queueDepth=16 --estimate"})
public final class ExplainCommand implements Callable<Integer> {
  /** Digits of the hash that the page of the map calls the configuration. */
  private static final int NAME_DIGITS = 8;

  @Mixin private ConfigurationOptions configuration;

  @Option(
      names = "--estimate",
      description =
          "Also estimate area, clock and energy at 45 nm, by formulas fitted to synthesized "
              + "designs. Needs no tool.")
  private boolean estimate;

  @Option(
      names = "--energy",
      paramLabel = EnergyTables.LABEL,
      description = EnergyTables.DESCRIPTION)
  private String energies;

  @Option(
      names = "--estimate-error",
      description = "Print only the error of the estimate for every synthesized design.")
  private boolean errors;

  @Option(
      names = "--map",
      paramLabel = "FORMAT",
      description =
          "Print only the register and memory map: markdown, html, c (a C99 header), systemrdl (2.0), svd "
              + "(CMSIS-SVD 1.3), ipxact (IEEE 1685-2014) or dts (a device-tree node).")
  private MapFormat map;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    if (energies != null && !estimate) {
      throw new UserException(
          "--energy must be used with --estimate (which needs the energies), was alone");
    }
    if (map != null && (estimate || errors)) {
      throw new UserException(
          "--map must be used without --estimate and --estimate-error (it prints only the map), was"
              + " beside one");
    }
    if (errors) {
      List<EstimateError> all = EstimateError.of(MeasuredRuns.kept());
      List<EnergyError> energyErrors = EnergyError.of(MeasuredEnergies.kept());
      Map<String, Object> document = new LinkedHashMap<>(EstimateErrorText.document(all));
      document.putAll(EnergyErrorText.document(energyErrors));
      output.print(
          document,
          EstimateErrorText.of(all)
              + System.lineSeparator()
              + System.lineSeparator()
              + EnergyErrorText.of(energyErrors));
      return ExitCode.SUCCESS;
    }
    EieConfig config = configuration.resolve();
    if (map != null) {
      String name = config.hash().substring(0, NAME_DIGITS);
      output.print(Map.of(map.formatName(), map.render(name, config)), map.render(name, config));
      return ExitCode.SUCCESS;
    }
    List<Section> sections = new ArrayList<>(DesignFacts.of(config));
    if (estimate) {
      EnergyTable table = EnergyTables.of(energies == null ? EnergyTables.DEFAULT : energies);
      sections.addAll(DesignEstimate.of(config, table));
    }
    output.print(document(config, sections), text(config, sections));
    return ExitCode.SUCCESS;
  }

  private static Map<String, Object> document(EieConfig config, List<Section> sections) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("configHash", config.hash());
    sections.forEach(section -> document.put(section.name(), section.values()));
    return document;
  }

  private static String text(EieConfig config, List<Section> sections) {
    return "Configuration hash "
        + config.hash()
        + sections.stream().map(SectionText::of).collect(Collectors.joining());
  }
}
