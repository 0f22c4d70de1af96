// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.power;

import io.eie.flow.synth.LibertyGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** What a cell takes inside of it for a transition of a pin, and at rest. */
final class CellEnergy {
  private static final Pattern BLANKS = Pattern.compile("[\\s\"]+");

  /**
   * One group {@code internal_power}: the energy of a transition of a pin.
   *
   * @param from the input that causes it; empty when the pin itself is an input
   * @param when in which state of the other pins; empty for all
   */
  record Arc(String from, String when, EnergyLookup rise, EnergyLookup fall) {
    /** Of rising and falling alike, in the library's unit. */
    double energy(double slew, double load) {
      return (rise.at(slew, load) + fall.at(slew, load)) / 2;
    }
  }

  private final Map<String, List<Arc>> arcs = new HashMap<>();
  private final Map<String, String> inverses = new HashMap<>();
  private final double leakage;

  private CellEnergy(double leakage) {
    this.leakage = leakage;
  }

  /**
   * The energies of a group {@code cell}.
   *
   * @param templates of tables, by name
   */
  static CellEnergy of(LibertyGroup cell, Map<String, LibertyGroup> templates) {
    CellEnergy energy = new CellEnergy(leakage(cell));
    Map<String, String> functions = new HashMap<>();
    cell.groups("pin")
        .forEach(
            pin -> {
              List<Arc> arcs =
                  pin.groups("internal_power").map(group -> arc(group, templates)).toList();
              energy.arcs.put(pin.argument(), arcs);
              functions.put(pin.argument(), bare(pin.text("function")));
            });
    List<String> states = new ArrayList<>();
    cell.groups("ff").forEach(ff -> states.addAll(List.of(bare(ff.argument()).split(","))));
    if (states.size() == 2) {
      energy.pairInverses(functions, states);
    }
    return energy;
  }

  /** An output of a flip-flop that is the inverse of another one is no state of its own. */
  private void pairInverses(Map<String, String> functions, List<String> states) {
    functions.forEach(
        (pin, function) ->
            functions.forEach(
                (other, otherFunction) -> {
                  if (function.equals(states.get(1)) && otherFunction.equals(states.get(0))) {
                    inverses.put(pin, other);
                  }
                }));
  }

  private static double leakage(LibertyGroup cell) {
    if (!cell.text("cell_leakage_power").isEmpty()) {
      return cell.number("cell_leakage_power");
    }
    // Of the states of a cell, where it says nothing of all together.
    return cell.groups("leakage_power")
        .mapToDouble(each -> each.number("value"))
        .average()
        .orElse(0);
  }

  private static Arc arc(LibertyGroup group, Map<String, LibertyGroup> templates) {
    String when = group.text("when").strip();
    if (!when.isEmpty()) {
      Condition.value(when, pin -> true); // refuses what is no expression
    }
    return new Arc(
        BLANKS.matcher(group.text("related_pin")).replaceAll(""),
        when,
        table(group, "rise_power", templates),
        table(group, "fall_power", templates));
  }

  private static EnergyLookup table(
      LibertyGroup group, String edge, Map<String, LibertyGroup> templates) {
    // A group "power" is of both edges.
    return group
        .groups(edge)
        .findFirst()
        .or(() -> group.groups("power").findFirst())
        .map(table -> EnergyLookup.of(table, templates.get(table.argument())))
        .orElse(EnergyLookup.zero());
  }

  private static String bare(String text) {
    return text.replaceAll("[()\"\\s]", "");
  }

  /** Power at rest, the mean of its states, in the library's unit. */
  double leakage() {
    return leakage;
  }

  /**
   * The energy of a transition of an input that the outputs do not answer, in the library's unit.
   *
   * @param high the probability of 1 of each pin; pins are taken to be independent
   */
  double ofInput(String pin, double slew, ToDoubleFunction<String> high) {
    double sum = 0;
    for (Arc arc : arcs.getOrDefault(pin, List.of())) {
      sum += probability(arc.when(), high) * arc.energy(slew, 0);
    }
    return sum;
  }

  /**
   * The energy of a transition of an output, in the library's unit: the mean over what may have
   * caused it, by the transitions of the inputs and the probability of the state.
   *
   * @param changes transitions of each input
   */
  double ofOutput(
      String pin,
      double slew,
      double load,
      ToDoubleFunction<String> changes,
      ToDoubleFunction<String> high) {
    double weights = 0;
    double sum = 0;
    for (Arc arc : arcs.getOrDefault(pin, List.of())) {
      double weight = changes.applyAsDouble(arc.from()) * probability(arc.when(), high);
      weights += weight;
      sum += weight * arc.energy(slew, load);
    }
    return weights == 0 ? 0 : sum / weights;
  }

  /** How probable a state is. */
  double probability(String when, ToDoubleFunction<String> high) {
    if (when.isEmpty()) {
      return 1;
    }
    Set<String> pins = Condition.pins(when);
    List<String> free =
        pins.stream().map(pin -> inverses.getOrDefault(pin, pin)).distinct().toList();
    double sum = 0;
    for (int state = 0; state < 1 << free.size(); state++) {
      int bits = state;
      if (Condition.value(when, pin -> level(pin, free, bits))) {
        sum += probability(free, bits, high);
      }
    }
    return sum;
  }

  private boolean level(String pin, List<String> free, int bits) {
    boolean inverse = inverses.containsKey(pin);
    int place = free.indexOf(inverses.getOrDefault(pin, pin));
    return (bits >> place & 1) == 1 != inverse;
  }

  private static double probability(List<String> free, int bits, ToDoubleFunction<String> high) {
    double product = 1;
    for (int i = 0; i < free.size(); i++) {
      double one = high.applyAsDouble(free.get(i));
      product *= (bits >> i & 1) == 1 ? one : 1 - one;
    }
    return product;
  }
}
