// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import io.eie.common.FailureReason;
import io.eie.common.Quoted;
import io.eie.common.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A platform on which the nine layers were measured beside the paper's.
 *
 * @param label what the tables call it
 * @param microseconds of every layer
 * @param watts while it computes, where they are known
 */
public record MeasuredPlatform(
    String label, Map<PaperLayer, Double> microseconds, OptionalDouble watts) {
  private static final String HEADLINE = "layer,dense_us,sparse_us,watts";
  private static final int FIELDS = 4;

  /** Copies the times. */
  public MeasuredPlatform {
    microseconds = Map.copyOf(microseconds);
    if (!microseconds.keySet().containsAll(Arrays.asList(PaperLayer.values()))) {
      throw new IllegalArgumentException(label + " must have a time of every layer");
    }
  }

  /**
   * Dense and sparse times from a file that a user's script wrote: the headline {@code
   * layer,dense_us,sparse_us,watts} and a line for each of the nine layers; {@code watts} may be
   * empty, else it is the same in all lines.
   *
   * @param name of the platform: {@code GPU} gives the labels {@code GPU dense (measured)} and
   *     {@code GPU sparse (measured)}
   * @throws UserException when the file is none of these
   */
  public static List<MeasuredPlatform> read(Path file, String name) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UserException(
          file + " must be a readable text file, was not: " + FailureReason.of(e));
    }
    if (lines.isEmpty() || !lines.get(0).strip().equals(HEADLINE)) {
      throw wrong(file, "begin with the line " + HEADLINE, lines.isEmpty() ? "" : lines.get(0));
    }
    Map<PaperLayer, Double> dense = new EnumMap<>(PaperLayer.class);
    Map<PaperLayer, Double> sparse = new EnumMap<>(PaperLayer.class);
    String watts = null;
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.strip().split(",", -1);
      if (fields.length != FIELDS) {
        throw wrong(file, "have 4 fields in each line", line);
      }
      PaperLayer layer =
          Arrays.stream(PaperLayer.values())
              .filter(each -> each.layerName().equals(fields[0]))
              .findFirst()
              .orElseThrow(() -> wrong(file, "name a layer of Table III first", line));
      if (dense.put(layer, positive(file, fields[1], line)) != null) {
        throw wrong(file, "have each layer once", line);
      }
      sparse.put(layer, positive(file, fields[2], line));
      if (watts != null && !watts.equals(fields[FIELDS - 1])) {
        throw wrong(file, "have the same watts in each line", line);
      }
      watts = fields[FIELDS - 1];
      if (!watts.isEmpty()) {
        positive(file, watts, line);
      }
    }
    for (PaperLayer layer : PaperLayer.values()) {
      if (!dense.containsKey(layer)) {
        throw new UserException(
            file + " must have the nine layers of Table III, lacks " + layer.layerName());
      }
    }
    OptionalDouble power =
        watts.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(watts));
    return List.of(
        new MeasuredPlatform(name + " dense (measured)", dense, power),
        new MeasuredPlatform(name + " sparse (measured)", sparse, power));
  }

  private static double positive(Path file, String field, String line) {
    try {
      double value = Double.parseDouble(field);
      if (value > 0 && value < Double.POSITIVE_INFINITY) {
        return value;
      }
    } catch (NumberFormatException noNumber) {
      // said below
    }
    throw wrong(file, "have positive numbers after the layer", line);
  }

  private static UserException wrong(Path file, String rule, String line) {
    return new UserException(
        String.format(Locale.ROOT, "%s must %s, had %s", file, rule, Quoted.of(line)));
  }
}
