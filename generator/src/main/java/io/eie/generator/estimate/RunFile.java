// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import io.eie.generator.config.ConfigSource;
import io.eie.generator.config.EieConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A file of measured runs: comment lines that begin with {@code #}, a headline, a line per run.
 *
 * @param comments without the line feed
 * @param runs in the order of the file
 */
record RunFile<T>(List<String> comments, List<T> runs) {
  static final String HELD_OUT = "held-out";
  static final String TRAINING = "training";

  /** The text of a file that is kept with the program. */
  static String kept(String resource) {
    try (InputStream file = RunFile.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the text of a file.
   *
   * @param run reads a line
   * @throws IllegalArgumentException when a line is none
   */
  static <T> RunFile<T> of(String text, String headline, Function<String, T> run) {
    List<String> comments = new ArrayList<>();
    List<T> runs = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("#")) {
        comments.add(line);
      } else if (!line.isBlank() && !line.equals(headline)) {
        runs.add(run.apply(line));
      }
    }
    return new RunFile<>(comments, runs);
  }

  /** The text that {@link #of} reads. */
  String text(String headline, Function<T, String> line) {
    List<String> lines = new ArrayList<>(comments);
    lines.add(headline);
    runs.forEach(run -> lines.add(line.apply(run)));
    return String.join("\n", lines) + "\n";
  }

  /** The configuration of {@code preset=P key=value …}; {@code +} joins the parts of a list. */
  static EieConfig config(String text) {
    ConfigSource source = new ConfigSource();
    for (String setting : text.split(" ")) {
      if (setting.startsWith("preset=")) {
        source.preset(setting.substring("preset=".length()));
      } else {
        source.set(setting.replace('+', ','));
      }
    }
    return source.resolve();
  }

  /** Numbers by name, of {@code name:number name:number …}. */
  static Map<String, Double> numbers(String cell) {
    Map<String, Double> numbers = new TreeMap<>();
    for (String each : cell.split(" ")) {
      if (!each.isEmpty()) {
        String[] parts = each.split(":");
        numbers.put(parts[0], Double.parseDouble(parts[1]));
      }
    }
    return numbers;
  }

  /** The cell that {@link #numbers} reads. */
  static String cell(Map<String, Double> numbers) {
    StringJoiner cell = new StringJoiner(" ");
    numbers.forEach((name, number) -> cell.add(name + ":" + number));
    return cell.toString();
  }
}
