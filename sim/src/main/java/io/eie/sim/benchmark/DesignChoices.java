// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import io.eie.common.UserException;
import io.eie.generator.config.ConfigSource;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The designs that a benchmark compares: what the user said about all of them, and for each a
 * number of elements and of entries per cycle. What goes with these is as in the presets unless the
 * user says otherwise: one bank of the sparse-matrix memory for one entry per cycle, two for more.
 *
 * @param preset the preset to start from; without it and a file, {@code eie256} for 256 elements
 *     and the fallback for others
 * @param fallback the preset of designs that nothing is said about
 * @param file a YAML file over it
 * @param assignments {@code key=value}, over everything
 */
public record DesignChoices(
    Optional<String> preset, Preset fallback, Optional<Path> file, List<String> assignments) {
  private static final int LARGE = Preset.EIE256.config().processingElements();

  /** Copies the list. */
  public DesignChoices {
    assignments = List.copyOf(assignments);
  }

  /**
   * One design.
   *
   * @param processingElements N as the user wrote it
   * @param entriesPerCycle L as the user wrote it
   * @throws UserException when there is no such design
   */
  public EieConfig design(String processingElements, String entriesPerCycle) {
    ConfigSource source = new ConfigSource();
    preset
        .or(() -> file.isPresent() ? Optional.empty() : Optional.of(blind(processingElements)))
        .ifPresent(source::preset);
    file.ifPresent(source::file);
    source.processingElements(processingElements);
    source.set("entriesPerCycle=" + entriesPerCycle);
    source.set(banks(entriesPerCycle));
    assignments.forEach(source::set);
    EieConfig config = source.resolve();
    require("--pes", processingElements, config.processingElements());
    require("--entries-per-cycle", entriesPerCycle, config.entriesPerCycle());
    return config;
  }

  /** The banks of the sparse-matrix memory that go with entries per cycle, as an assignment. */
  public static String banks(String entriesPerCycle) {
    return "sparseBanks=" + (entriesPerCycle.strip().equals("1") ? 1 : 2);
  }

  private String blind(String processingElements) {
    Preset chosen =
        fallback == Preset.EIE64 && processingElements.equals(Integer.toString(LARGE))
            ? Preset.EIE256
            : fallback;
    return chosen.presetName();
  }

  private static void require(String option, String asked, int has) {
    if (!asked.equals(Integer.toString(has))) {
      throw new UserException(
          String.format(
              Locale.ROOT, "--set must leave to %s what it says (%s), was %d", option, asked, has));
    }
  }

  /**
   * The numbers of a list.
   *
   * @param option name of the option that has it
   * @param list numbers separated by commas
   * @throws UserException when a part is no number
   */
  public static List<String> numbers(String option, String list) {
    List<String> numbers = Arrays.stream(list.split(",", -1)).map(String::strip).toList();
    for (String number : numbers) {
      if (!number.matches("[0-9]{1,9}")) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "%s must be whole numbers separated by commas, had '%s'",
                option,
                number));
      }
    }
    return numbers.stream()
        .map(number -> Integer.toString(Integer.parseInt(number)))
        .distinct()
        .toList();
  }
}
