// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.power;

import io.eie.flow.synth.LibertyGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A table of energies of a Liberty cell over the slew of an input, and the load of an output where
 * it has two indexes; interpolated, and held at its edges.
 */
final class EnergyLookup {
  private static final String LOAD = "total_output_net_capacitance";

  private static final EnergyLookup ZERO =
      new EnergyLookup(new double[] {0}, new double[] {0}, new double[] {0});

  private final double[] slews;
  private final double[] loads;
  private final double[] values;

  private EnergyLookup(double[] slews, double[] loads, double[] values) {
    this.slews = slews;
    this.loads = loads;
    this.values = values;
  }

  /**
   * The table of a group {@code rise_power} or {@code fall_power}.
   *
   * @param template the group {@code power_lut_template} that it names; null when it names none
   * @throws IllegalArgumentException when its numbers do not fill its indexes
   */
  static EnergyLookup of(LibertyGroup group, LibertyGroup template) {
    double[] first = index(group, template, "index_1");
    double[] second = index(group, template, "index_2");
    double[] values = group.numbers("values").stream().flatMapToDouble(Arrays::stream).toArray();
    if (values.length == 1) {
      return new EnergyLookup(new double[] {0}, new double[] {0}, values);
    }
    if (values.length != first.length * second.length) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s must have a value for each place of its %d x %d table, had %d",
              group.name(),
              first.length,
              second.length,
              values.length));
    }
    boolean loadFirst = template != null && template.text("variable_1").equals(LOAD);
    return loadFirst
        ? new EnergyLookup(second, first, transposed(values, first.length, second.length))
        : new EnergyLookup(first, second, values);
  }

  private static double[] transposed(double[] values, int rows, int columns) {
    double[] turned = new double[values.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column * rows + row] = values[row * columns + column];
      }
    }
    return turned;
  }

  /** No energy. */
  static EnergyLookup zero() {
    return ZERO;
  }

  private static double[] index(LibertyGroup group, LibertyGroup template, String name) {
    List<double[]> own = group.numbers(name);
    if (!own.isEmpty()) {
      return own.get(0);
    }
    List<double[]> given = template == null ? List.of() : template.numbers(name);
    return given.isEmpty() ? new double[] {0} : given.get(0);
  }

  /** The energy of a transition, in the library's unit. */
  double at(double slew, double load) {
    int row = below(slews, slew);
    int column = below(loads, load);
    double down = share(slews, row, slew);
    double right = share(loads, column, load);
    return (1 - down) * ((1 - right) * value(row, column) + right * value(row, column + 1))
        + down * ((1 - right) * value(row + 1, column) + right * value(row + 1, column + 1));
  }

  private double value(int row, int column) {
    return values[
        Math.min(row, slews.length - 1) * loads.length + Math.min(column, loads.length - 1)];
  }

  private static int below(double[] index, double at) {
    int place = 0;
    while (place + 2 < index.length && index[place + 1] <= at) {
      place++;
    }
    return place;
  }

  private static double share(double[] index, int place, double at) {
    if (index.length == 1) {
      return 0;
    }
    double share = (at - index[place]) / (index[place + 1] - index[place]);
    return Math.max(0, Math.min(1, share));
  }
}
