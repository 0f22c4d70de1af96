// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.sweep;

import io.eie.common.UserException;
import io.eie.generator.config.ConfigException;
import io.eie.generator.config.ConfigSource;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Parameter;
import io.eie.sim.benchmark.DesignChoices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Every combination of the values of some parameters. What depends on a parameter follows it unless
 * the user says otherwise: one bank of the sparse-matrix memory for one entry per cycle, two for
 * more.
 *
 * @param preset the preset to start from
 * @param file a YAML file over it
 * @param axes the parameters that the user named, over everything; the last varies fastest
 */
public record DesignGrid(Optional<String> preset, Optional<Path> file, List<GridAxis> axes) {
  /** More are hardly meant. */
  private static final long MOST_POINTS = 10_000;

  /**
   * One combination.
   *
   * @param choices the parameters that vary, with the values of this combination
   * @param config the design; empty where the rules forbid it
   * @param refusal why they do; empty where they do not
   */
  public record Candidate(Map<String, String> choices, Optional<EieConfig> config, String refusal) {
    /** The choices in words: {@code queueDepth = 8, sparseBanks = 2}. */
    public String words() {
      return words(choices);
    }

    static String words(Map<String, String> choices) {
      return String.join(
          ", ",
          choices.entrySet().stream()
              .map(choice -> choice.getKey() + " = " + choice.getValue())
              .toList());
    }
  }

  /**
   * @throws UserException when a parameter is named twice, or there are too many combinations
   */
  public DesignGrid {
    axes = List.copyOf(axes);
    Map<String, String> options = new LinkedHashMap<>();
    long points = 1;
    for (GridAxis axis : axes) {
      String before = options.put(axis.key(), axis.option());
      if (before != null) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "%s must be named once (a list has all its values), was in %s and %s",
                axis.key(),
                before,
                axis.option()));
      }
      points = Math.min(Integer.MAX_VALUE, points * axis.values().size());
    }
    if (points > MOST_POINTS) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "a sweep must have at most %,d combinations (each is compiled and predicted), had %,d",
              MOST_POINTS,
              points));
    }
  }

  /**
   * All combinations.
   *
   * @throws ConfigException when the rules forbid every one of them, with what they say of the
   *     first
   */
  public List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    combine(0, new LinkedHashMap<>(), candidates);
    if (candidates.stream().noneMatch(candidate -> candidate.config().isPresent())) {
      throw new ConfigException(candidates.get(0).refusal());
    }
    return candidates;
  }

  private void combine(int axis, Map<String, String> chosen, List<Candidate> candidates) {
    if (axis == axes.size()) {
      candidates.add(candidate(chosen));
      return;
    }
    for (String value : axes.get(axis).values()) {
      Map<String, String> more = new LinkedHashMap<>(chosen);
      more.put(axes.get(axis).key(), value);
      combine(axis + 1, more, candidates);
    }
  }

  private Candidate candidate(Map<String, String> chosen) {
    Map<String, String> choices = new LinkedHashMap<>();
    axes.stream()
        .filter(GridAxis::varies)
        .forEach(axis -> choices.put(axis.key(), chosen.get(axis.key())));
    try {
      return new Candidate(choices, Optional.of(design(chosen)), "");
    } catch (ConfigException refused) {
      return new Candidate(choices, Optional.empty(), refused.getMessage());
    }
  }

  private EieConfig design(Map<String, String> chosen) {
    ConfigSource source = new ConfigSource();
    preset.ifPresent(source::preset);
    file.ifPresent(source::file);
    String lanes = chosen.get(Parameter.ENTRIES_PER_CYCLE.leafName());
    if (lanes != null) {
      source.set(DesignChoices.banks(lanes));
    }
    chosen.forEach((key, value) -> source.set(key + "=" + value));
    return source.resolve();
  }
}
