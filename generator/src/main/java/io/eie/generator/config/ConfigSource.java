// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import io.eie.common.Quoted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A configuration from everything that a user may say about it. The later wins: preset, file,
 * {@code --pes}, {@code --set}. Problems of all of them are reported at once, each with the place
 * that caused it.
 *
 * <p>{@code new
 * ConfigSource().preset("small16").file(path).processingElements(3).set("queueDepth=16").resolve()}
 */
public final class ConfigSource {
  private final List<String> assignments = new ArrayList<>();
  private Optional<String> preset = Optional.empty();
  private Optional<Path> file = Optional.empty();
  private Optional<String> processingElements = Optional.empty();

  /**
   * The preset to start from ({@code --preset}); without it the file's, or {@link Preset#EIE64}.
   */
  public ConfigSource preset(String name) {
    preset = Optional.of(name);
    return this;
  }

  /** A YAML file ({@code --config}). */
  public ConfigSource file(Path path) {
    file = Optional.of(path);
    return this;
  }

  /** The number of processing elements. */
  public ConfigSource processingElements(int count) {
    return processingElements(Integer.toString(count));
  }

  /** The number of processing elements as the user wrote it ({@code --pes}). */
  public ConfigSource processingElements(String count) {
    processingElements = Optional.of(count);
    return this;
  }

  /**
   * One {@code --set}, written {@code key=value}; of two for the same key the later wins.
   *
   * @param assignment a leaf name or a path, an equals sign, the value as in YAML
   */
  public ConfigSource set(String assignment) {
    assignments.add(Objects.requireNonNull(assignment, "assignment"));
    return this;
  }

  /**
   * The configuration.
   *
   * @throws ConfigException with everything that cannot be accepted
   */
  public EieConfig resolve() {
    List<String> problems = new ArrayList<>();
    Optional<Preset> named = attempt(problems, () -> preset.map(Preset::named)).flatMap(one -> one);
    ConfigLayer layer =
        attempt(problems, () -> file.map(ConfigFile::layer).orElse(ConfigLayer.EMPTY))
            .orElse(ConfigLayer.EMPTY);
    if (named.isPresent() && layer.base().isPresent() && !named.equals(layer.base())) {
      problems.add(
          String.format(
              Locale.ROOT,
              "preset must be named once (%s starts from %s), was %s",
              file.orElseThrow(),
              layer.base().get().presetName(),
              named.get().presetName()));
    }
    Map<Parameter, Setting> settings = new EnumMap<>(Parameter.class);
    settings.putAll(layer.settings());
    processingElements.ifPresent(
        count ->
            attempt(
                problems,
                () -> assign(settings, Parameter.PROCESSING_ELEMENTS, count, "--pes " + count)));
    for (String assignment : assignments) {
      attempt(problems, () -> assign(settings, assignment));
    }
    if (!problems.isEmpty()) {
      throw ConfigException.joined(problems);
    }
    return merge(new ConfigLayer(named.or(layer::base), settings));
  }

  /**
   * The preset that the user named, in either place.
   *
   * @throws ConfigException when the preset is unknown or the file cannot be accepted
   */
  public Optional<Preset> base() {
    return preset.map(Preset::named).or(() -> file.flatMap(path -> ConfigFile.layer(path).base()));
  }

  /** A layer's settings over its base; a value that breaks a rule is told with where it is from. */
  static EieConfig merge(ConfigLayer layer) {
    Preset base = layer.base().orElse(Preset.EIE64);
    ConfigBuilder builder = base.config().toBuilder();
    layer.settings().forEach((parameter, setting) -> builder.set(parameter, setting.value()));
    try {
      return builder.build();
    } catch (ConfigException broken) {
      throw ConfigException.joined(
          broken.breaches().stream()
              .map(
                  breach ->
                      Optional.ofNullable(layer.settings().get(breach.parameter()))
                              .map(Setting::origin)
                              .orElse("preset " + base.presetName() + ": ")
                          + breach.message())
              .toList());
    }
  }

  private static Setting assign(Map<Parameter, Setting> settings, String assignment) {
    String place = "--set " + Quoted.of(assignment);
    int equals = assignment.indexOf('=');
    if (equals < 0) {
      throw new ConfigException(place + ": assignment must be written key=value, was without '='");
    }
    Parameter parameter;
    try {
      parameter = Parameter.named(assignment.substring(0, equals).strip());
    } catch (ConfigException wrong) {
      throw new ConfigException(place + ": " + wrong.getMessage(), wrong);
    }
    return assign(settings, parameter, assignment.substring(equals + 1).strip(), place);
  }

  private static Setting assign(
      Map<Parameter, Setting> settings, Parameter parameter, String value, String place) {
    try {
      Setting setting = new Setting(parameter.parse(value), place + ": ");
      settings.put(parameter, setting);
      return setting;
    } catch (ConfigException wrong) {
      throw new ConfigException(place + ": " + wrong.getMessage(), wrong);
    }
  }

  private static <T> Optional<T> attempt(List<String> problems, Supplier<T> step) {
    try {
      return Optional.of(step.get());
    } catch (ConfigException refused) {
      problems.addAll(refused.problems());
      return Optional.empty();
    }
  }
}
