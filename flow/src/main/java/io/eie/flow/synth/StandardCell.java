// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A cell of a library.
 *
 * @param area in um2
 * @param sequential whether it is a flip-flop, a latch or a clock gate
 * @param latch whether it is a latch and no clock gate
 * @param clockGate whether it is a latch-based clock gate for rising-edge flip-flops
 * @param kind the same for cells that differ in their strength alone
 * @param flipFlop its pins, where it is a flip-flop for rising edges without anything else; else
 *     null
 * @param pins by name, in the order of the library
 */
public record StandardCell(
    String name,
    double area,
    boolean sequential,
    boolean latch,
    boolean clockGate,
    String kind,
    FlipFlop flipFlop,
    Map<String, Pin> pins) {
  /**
   * The pins of a plain flip-flop.
   *
   * @param output what shows the state, not inverted
   */
  public record FlipFlop(String clock, String data, String output) {}

  /**
   * A pin.
   *
   * @param capacitance of an input, in units of the library
   * @param largestLoad of an output, in units of the library; 0 when the library does not say
   * @param function of an output, as the library writes it; empty when it has none
   * @param clock whether it is an input for a clock
   */
  public record Pin(
      String name,
      boolean input,
      double capacitance,
      double largestLoad,
      String function,
      boolean clock) {}

  /** The cell that a group of a Liberty file describes. */
  static StandardCell of(LibertyGroup group) {
    Map<String, Pin> pins = new LinkedHashMap<>();
    group
        .groups("pin")
        .filter(pin -> !pin.text("direction").equals("internal"))
        .forEach(pin -> pins.put(pin.argument(), pin(pin)));
    boolean gate = group.text("clock_gating_integrated_cell").equals("latch_posedge");
    boolean anyGate = !group.text("clock_gating_integrated_cell").isEmpty();
    boolean latch = group.groups("latch").findAny().isPresent();
    boolean flipFlop = group.groups("ff").findAny().isPresent();
    return new StandardCell(
        group.argument(),
        group.number("area"),
        latch || flipFlop || anyGate,
        latch && !anyGate,
        gate,
        kind(group, pins),
        group.groups("ff").flatMap(ff -> flipFlop(ff, pins).stream()).findFirst().orElse(null),
        Collections.unmodifiableMap(pins));
  }

  private static Optional<FlipFlop> flipFlop(LibertyGroup ff, Map<String, Pin> pins) {
    String clock = bare(ff.text("clocked_on"));
    String data = bare(ff.text("next_state"));
    String state = bare(ff.argument().split(",")[0]);
    boolean more = !ff.text("clear").isEmpty() || !ff.text("preset").isEmpty();
    boolean plain = !more && pins.containsKey(clock) && pins.containsKey(data);
    return pins.values().stream()
        .filter(pin -> plain && !pin.input() && bare(pin.function()).equals(state))
        .map(pin -> new FlipFlop(clock, data, pin.name()))
        .findFirst();
  }

  private static String bare(String expression) {
    return expression.replaceAll("[()\" ]", "");
  }

  private static Pin pin(LibertyGroup pin) {
    return new Pin(
        pin.argument(),
        pin.text("direction").equals("input"),
        pin.number("capacitance"),
        pin.number("max_capacitance"),
        pin.text("function"),
        pin.says("clock"));
  }

  private static String kind(LibertyGroup group, Map<String, Pin> pins) {
    String state =
        group
            .groups("ff")
            .map(ff -> new TreeMap<>(ff.attributes()).toString())
            .collect(Collectors.joining());
    return state
        + pins.values().stream()
            .map(pin -> pin.name() + pin.input() + pin.clock() + pin.function())
            .sorted()
            .collect(Collectors.joining(" "));
  }

  private Pin first(Predicate<Pin> which) {
    return pins.values().stream().filter(which).findFirst().orElse(null);
  }

  /** Its first output; null when it has none. */
  Pin output() {
    return first(pin -> !pin.input());
  }

  /** Its first input; null when it has none. */
  Pin input() {
    return first(Pin::input);
  }

  /** The largest load that its first output may drive, in units of the library. */
  double drive() {
    return output() == null ? 0 : output().largestLoad();
  }

  /** Whether it does nothing but drive what it is given. */
  boolean buffer() {
    return onePinGate() && plainFunction().equals(input().name());
  }

  /** Whether it drives the inverse of what it is given. */
  boolean inverter() {
    return onePinGate()
        && (plainFunction().equals("!" + input().name())
            || plainFunction().equals(input().name() + "'"));
  }

  private boolean onePinGate() {
    return !sequential && pins.size() == 2 && output() != null && input() != null;
  }

  private String plainFunction() {
    return bare(output().function());
  }
}
