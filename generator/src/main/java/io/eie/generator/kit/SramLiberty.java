// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import io.eie.generator.estimate.EnergyEstimate;
import io.eie.generator.estimate.EnergyTable;
import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.Emission.Direction;
import io.eie.generator.hdl.Emission.MemoryInfo;
import io.eie.generator.hdl.Emission.PortInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Memory macros as cells of a Liberty library: pins, setup and clock-to-output times, the energy of
 * an access, and no area.
 *
 * <p>Its units are fixed (ns, fF), whatever the units of the standard cells are.
 */
public final class SramLiberty {
  private static final double PIN_FEMTOFARADS = 2;
  private static final String ENABLE = "enable_i";
  private static final double PICO_TO_FEMTO = 1e3;
  private static final double OUTPUT_SLEW = 0.02;

  private static final String HEADER =
      """
      library (%s) {
        delay_model : table_lookup;
        time_unit : "1ns";
        voltage_unit : "1V";
        current_unit : "1uA";
        pulling_resistance_unit : "1kohm";
        leakage_power_unit : "1nW";
        capacitive_load_unit (1,ff);
        nom_process : 1;
        nom_voltage : 1.1;
        nom_temperature : 25;
        input_threshold_pct_rise : 50;
        input_threshold_pct_fall : 50;
        output_threshold_pct_rise : 50;
        output_threshold_pct_fall : 50;
        slew_lower_threshold_pct_rise : 30;
        slew_lower_threshold_pct_fall : 30;
        slew_upper_threshold_pct_rise : 70;
        slew_upper_threshold_pct_fall : 70;
      """;

  private SramLiberty() {}

  /** Whether a module stands for a memory macro. */
  public static boolean isMacro(Emission.Module module) {
    return module.memories().stream().anyMatch(memory -> memory.readLatency() == 1);
  }

  /**
   * The library of all macros among the modules.
   *
   * @param name of the library
   */
  public static String of(String name, List<Emission.Module> modules, SramTiming timing) {
    List<Emission.Module> macros = modules.stream().filter(SramLiberty::isMacro).toList();
    Map<Integer, String> types = new TreeMap<>();
    for (Emission.Module macro : macros) {
      macro.ports().stream()
          .filter(port -> port.width() > 1)
          .forEach(port -> types.put(port.width(), type(port.width())));
    }
    return String.format(Locale.ROOT, HEADER, name)
        + String.join("", types.values())
        + macros.stream().map(macro -> cell(macro, timing)).collect(Collectors.joining())
        + "}\n";
  }

  private static String type(int width) {
    return String.format(
        Locale.ROOT,
        """
          type (bus%1$d) {
            base_type : array;
            data_type : bit;
            bit_width : %1$d;
            bit_from : %2$d;
            bit_to : 0;
            downto : true;
          }
        """,
        width,
        width - 1);
  }

  private static String cell(Emission.Module macro, SramTiming timing) {
    long bits = macro.memories().stream().mapToLong(SramLiberty::bits).sum();
    String clock = only(macro, port -> port.name().equals("clk"));
    StringBuilder cell = new StringBuilder();
    cell.append("  cell (").append(macro.name()).append(") {\n    area : 0;\n");
    cell.append("    is_macro_cell : true;\n");
    for (PortInfo port : macro.ports()) {
      String body;
      if (port.name().equals(clock)) {
        body = clock(macro);
      } else if (port.direction() == Direction.INPUT) {
        body = input(clock, timing.setup());
      } else {
        body = output(clock, timing.clockToData(bits));
      }
      cell.append(
          port.width() == 1
              ? String.format(Locale.ROOT, "    pin (%s) { %s }%n", port.name(), body)
              : String.format(
                  Locale.ROOT,
                  "    bus (%s) { bus_type : bus%d; %s }%n",
                  port.name(),
                  port.width(),
                  body));
    }
    return cell.append("  }\n").toString().replace("\r\n", "\n");
  }

  /**
   * An edge of the clock with the macro enabled takes the energy of an access: that of the
   * estimate, since no macro is known. The library's unit is fJ (1 fF times 1 V squared). A macro
   * without our enable has none.
   */
  private static String clock(Emission.Module macro) {
    String pin = "direction : input; clock : true; capacitance : " + PIN_FEMTOFARADS + ";";
    if (macro.ports().stream().noneMatch(port -> port.name().equals(ENABLE))) {
      return pin;
    }
    double picojoules =
        macro.memories().stream()
            .mapToDouble(
                memory -> EnergyEstimate.read(EnergyTable.PAPER, memory.width(), memory.words()))
            .sum();
    return String.format(
        Locale.ROOT,
        "%s internal_power () { when : \"%s\"; rise_power (scalar) { values (\"%.1f\"); } "
            + "fall_power (scalar) { values (\"0.0\"); } }",
        pin,
        ENABLE,
        picojoules * PICO_TO_FEMTO);
  }

  private static long bits(MemoryInfo memory) {
    return (long) memory.words() * memory.width();
  }

  private static String only(Emission.Module macro, Predicate<PortInfo> which) {
    return macro.ports().stream()
        .filter(which)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(macro.name() + " must have a clock"))
        .name();
  }

  private static String input(String clock, double setup) {
    return String.format(
        Locale.ROOT,
        "direction : input; capacitance : %s; timing () { related_pin : \"%s\"; timing_type : setup_rising; "
            + "rise_constraint (scalar) { values (\"%4$.4f\"); } fall_constraint (scalar) { values (\"%4$.4f\"); } }",
        PIN_FEMTOFARADS,
        clock,
        null,
        setup);
  }

  private static String output(String clock, double delay) {
    return String.format(
        Locale.ROOT,
        "direction : output; timing () { related_pin : \"%s\"; timing_type : rising_edge; "
            + "cell_rise (scalar) { values (\"%2$.4f\"); } cell_fall (scalar) { values (\"%2$.4f\"); } "
            + "rise_transition (scalar) { values (\"%3$.4f\"); } fall_transition (scalar) { values (\"%3$.4f\"); } }",
        clock,
        delay,
        OUTPUT_SLEW);
  }
}
