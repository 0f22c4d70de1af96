// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.sweep;

import io.eie.common.UserException;
import io.eie.generator.config.ConfigException;
import io.eie.generator.config.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A parameter and the values that it takes in a grid.
 *
 * @param option what the user wrote it with, for messages
 * @param key the parameter's name
 * @param values as the user wrote them, at least one
 */
public record GridAxis(String option, String key, List<String> values) {
  /** Parameters whose value is itself a list with commas. */
  private static final Set<Parameter> LISTS =
      Set.of(Parameter.COLUMN_GROUPS, Parameter.MEMORY_PINS);

  /**
   * @throws UserException when a value is empty or named twice
   */
  public GridAxis {
    values = values.stream().map(String::strip).toList();
    if (values.isEmpty() || values.stream().anyMatch(String::isEmpty)) {
      throw new UserException(
          option + " must be values separated by commas, had one that is empty");
    }
    if (values.stream().distinct().count() < values.size()) {
      throw new UserException(
          option + " must name each value once (each is a design), had " + values);
    }
  }

  /** The axis of an option whose values are separated by commas. */
  public static GridAxis of(String option, String key, String list) {
    return new GridAxis(option, key, Arrays.asList(list.split(",", -1)));
  }

  /**
   * The axis of an assignment, {@code key=value} or {@code key=value,value}. Values that are
   * themselves lists ({@code columnGroups}, {@code memoryPins}) are separated by {@code |}.
   */
  public static GridAxis assignment(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw new UserException(
          "--set must be key=value or key=value,value, was '" + text + "' (without '=')");
    }
    Parameter parameter;
    try {
      parameter = Parameter.named(text.substring(0, equals).strip());
    } catch (ConfigException wrong) {
      throw new ConfigException("--set '" + text + "': " + wrong.getMessage(), wrong);
    }
    String separator = LISTS.contains(parameter) ? Pattern.quote("|") : ",";
    return new GridAxis(
        "--set " + parameter.leafName(),
        parameter.leafName(),
        Arrays.asList(text.substring(equals + 1).split(separator, -1)));
  }

  /** Whether the designs differ in it. */
  public boolean varies() {
    return values.size() > 1;
  }
}
