// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.option;

import io.eie.generator.config.ConfigSource;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.config.RowMapping;
import io.eie.sim.benchmark.DesignChoices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which designs are compared: the configuration options, with a list where one is meant. */
public final class DesignOptions {
  @Option(
      names = "--preset",
      paramLabel = "P",
      completionCandidates = ConfigurationOptions.Presets.class,
      description =
          "Start from a named configuration: ${COMPLETION-CANDIDATES} (default: eie64, eie256 for 256"
              + " elements; with --sweep paper64).")
  private String preset;

  @Option(
      names = "--config",
      paramLabel = "F.yaml",
      description =
          "Take parameters from a file, nested like the config.yaml that 'eie generate' writes.")
  private Path file;

  @Option(
      names = "--pes",
      paramLabel = "N",
      description =
          "Numbers of processing elements, 1 to 1024, separated by commas (default: 64,256; with --sweep 64,"
              + " with --sweep pes 1,2,4 to 256).")
  private String processingElements;

  @Option(
      names = "--entries-per-cycle",
      paramLabel = "L",
      description =
          "Entries of a column that an element multiplies per cycle, 1, 2, 4, 8, separated by "
              + "commas (default: 1,2,4,8; with --sweep 1).")
  private String entriesPerCycle;

  @Option(
      names = "--set",
      paramLabel = "key=value",
      description = "Set one parameter; 'eie explain' lists them. May be repeated.")
  private List<String> assignments = List.of();

  /** Tells which files are read. */
  public void name(NamedFiles files) {
    files.reads("--config", file);
  }

  /**
   * The numbers of elements.
   *
   * @param unless the list where the user gave none
   */
  public List<String> processingElements(String unless) {
    return DesignChoices.numbers("--pes", processingElements == null ? unless : processingElements);
  }

  /**
   * The numbers of entries per cycle.
   *
   * @param unless the list where the user gave none
   */
  public List<String> entriesPerCycle(String unless) {
    return DesignChoices.numbers(
        "--entries-per-cycle", entriesPerCycle == null ? unless : entriesPerCycle);
  }

  /**
   * The designs.
   *
   * @param fallback the preset where the user named none
   * @throws io.eie.generator.config.ConfigException with everything that cannot be accepted
   */
  public List<EieConfig> designs(Preset fallback, List<String> elements, List<String> entries) {
    DesignChoices designs =
        new DesignChoices(
            Optional.ofNullable(preset), fallback, Optional.ofNullable(file), assignments);
    List<EieConfig> all = new ArrayList<>();
    for (String count : elements) {
      for (String perCycle : entries) {
        all.add(designs.design(count, perCycle));
      }
    }
    return all;
  }

  /**
   * How networks are placed.
   *
   * @param name what the user said; null for the way of the preset that the designs start from
   * @param fallback the preset where the user named none
   */
  public RowMapping rowMapping(String name, Preset fallback) {
    if (name != null) {
      return RowMapping.named(name);
    }
    ConfigSource source = new ConfigSource();
    Optional.ofNullable(preset).ifPresent(source::preset);
    Optional.ofNullable(file).ifPresent(source::file);
    return source.base().orElse(fallback).rowMapping();
  }
}
