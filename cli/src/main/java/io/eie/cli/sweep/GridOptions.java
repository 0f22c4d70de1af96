// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.sweep;

import io.eie.cli.option.ConfigurationOptions;
import io.eie.cli.option.NamedFiles;
import io.eie.generator.config.ConfigSource;
import io.eie.generator.config.Parameter;
import io.eie.generator.config.Preset;
import io.eie.sim.sweep.DesignGrid;
import io.eie.sim.sweep.GridAxis;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which designs a sweep has: the configuration options, with lists of values. */
final class GridOptions {
  @Option(
      names = "--preset",
      paramLabel = "P",
      completionCandidates = ConfigurationOptions.Presets.class,
      description = "Start from a named configuration: ${COMPLETION-CANDIDATES} (default: eie64).")
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
      description = "Numbers of processing elements, 1 to 1024, separated by commas.")
  private String processingElements;

  @Option(
      names = "--entries-per-cycle",
      paramLabel = "L",
      description =
          "Entries of a column that an element multiplies per cycle, 1, 2, 4, 8, separated by commas; one bank of the"
              + " sparse-matrix memory for 1, two for more, unless --set sparseBanks says otherwise.")
  private String entriesPerCycle;

  @Option(
      names = "--set",
      paramLabel = "key=value",
      description =
          "Set one parameter, or give it several values separated by commas ('|' for columnGroups and memoryPins);"
              + " 'eie explain' lists them. May be repeated.")
  private List<String> assignments = List.of();

  /** Tells which files are read. */
  void name(NamedFiles files) {
    files.reads("--config", file);
  }

  /**
   * The grid.
   *
   * @throws io.eie.common.UserException when an option does not say which values
   */
  DesignGrid grid() {
    List<GridAxis> axes = new ArrayList<>();
    if (processingElements != null) {
      axes.add(GridAxis.of("--pes", Parameter.PROCESSING_ELEMENTS.leafName(), processingElements));
    }
    if (entriesPerCycle != null) {
      axes.add(
          GridAxis.of(
              "--entries-per-cycle", Parameter.ENTRIES_PER_CYCLE.leafName(), entriesPerCycle));
    }
    assignments.forEach(text -> axes.add(GridAxis.assignment(text)));
    return new DesignGrid(Optional.ofNullable(preset), Optional.ofNullable(file), axes);
  }

  /** The preset that the designs start from. */
  Preset base() {
    ConfigSource source = new ConfigSource();
    Optional.ofNullable(preset).ifPresent(source::preset);
    Optional.ofNullable(file).ifPresent(source::file);
    return source.base().orElse(Preset.EIE64);
  }
}
