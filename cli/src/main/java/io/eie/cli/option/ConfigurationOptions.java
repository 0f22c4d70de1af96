// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.option;

import io.eie.common.UserException;
import io.eie.generator.config.ConfigSource;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.config.RowMapping;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Which design is meant: the configuration options of every verb that generates or compiles. */
public final class ConfigurationOptions {
  @Option(
      names = "--preset",
      paramLabel = "P",
      completionCandidates = Presets.class,
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
      description = "Number of processing elements, 1 to 1024.")
  private String processingElements;

  @Option(
      names = "--set",
      paramLabel = "key=value",
      description = "Set one parameter; 'eie explain' lists them. May be repeated.")
  private List<String> assignments = List.of();

  /** Whether the user said anything about the design. */
  public boolean given() {
    return preset != null || file != null || processingElements != null || !assignments.isEmpty();
  }

  /** Tells which files are read. */
  public void name(NamedFiles files) {
    files.reads("--config", file);
  }

  /**
   * The design: the preset, over it the file, over it {@code --pes}, over it each {@code --set}.
   *
   * @throws io.eie.generator.config.ConfigException with everything that cannot be accepted
   */
  public EieConfig resolve() {
    return source().resolve();
  }

  /** The preset that the design starts from. */
  public Preset base() {
    return source().base().orElse(Preset.EIE64);
  }

  /**
   * How networks are placed unless the user says: as the preset does that the design starts from.
   */
  RowMapping rowMapping() {
    return base().rowMapping();
  }

  /**
   * Refuses a design that is not the one of a compiled model.
   *
   * @param model file of the model
   * @param compiled configuration that it was compiled for
   * @param asked configuration that the user asked for
   * @throws UserException when the two differ
   */
  public static void requireSame(Path model, EieConfig compiled, EieConfig asked) {
    if (!asked.hash().equals(compiled.hash())) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s must run on the configuration that it was compiled for (hash %s), was asked to run on %s",
              model,
              compiled.hash(),
              asked.hash()));
    }
  }

  private ConfigSource source() {
    ConfigSource source = new ConfigSource();
    if (preset != null) {
      source.preset(preset);
    }
    if (file != null) {
      source.file(file);
    }
    if (processingElements != null) {
      source.processingElements(processingElements);
    }
    assignments.forEach(source::set);
    return source;
  }

  /** Names of the presets, for the help. */
  public static final class Presets implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Preset.values()).map(Preset::presetName).iterator();
    }
  }
}
