// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A small library of invented cells, enough to map any of our modules; ours, unlike real ones. */
final class ToyLibrary {
  private static final String HEADER =
      """
      library (toy) {
        delay_model : table_lookup;
        time_unit : "1ns";
        voltage_unit : "1V";
        current_unit : "1uA";
        pulling_resistance_unit : "1kohm";
        leakage_power_unit : "1nW";
        capacitive_load_unit (1, ff);
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
        lu_table_template (three) {
          variable_1 : input_net_transition;
          variable_2 : total_output_net_capacitance;
          index_1 ("0.01, 0.05, 0.2");
          index_2 ("1, 20, 60");
        }
      """;

  private final Map<String, String> cells = new TreeMap<>();

  private ToyLibrary() {}

  /** Everything that synthesis needs. */
  static ToyLibrary complete() {
    ToyLibrary library = new ToyLibrary();
    for (int strength : List.of(1, 2, 4, 8, 16)) {
      library.gate("INV_X" + strength, 0.5 + 0.2 * strength, strength, "!A", "A");
    }
    library.gate("BUF_X1", 0.8, 1, "A", "A");
    library.gate("BUF_X2", 1.0, 2, "A", "A");
    library.gate("BUF_X4", 1.8, 4, "A", "A");
    library.gate("CLKBUF_X1", 0.1, 1, "A", "A");
    library.gate("NAND2_X1", 0.8, 1, "!(A & B)", "A", "B");
    library.gate("NOR2_X1", 0.8, 1, "!(A | B)", "A", "B");
    library.gate("XOR2_X1", 1.6, 1, "(A ^ B)", "A", "B");
    library.flipFlop("DFF_X1", 4.5, 1);
    library.flipFlop("DFF_X2", 5.0, 2);
    library.clockGate("GATE_X1", 3.5);
    return library;
  }

  /** The same without a cell. */
  ToyLibrary without(String name) {
    cells.remove(name);
    return this;
  }

  /** The Liberty text with all capacitances in another unit. */
  String textInPicofarads() {
    String text =
        text().replace("(1, ff)", "(1,pf)").replace("\"1, 20, 60\"", "\"0.001, 0.02, 0.06\"");
    return Pattern.compile("capacitance : (\\d+);")
        .matcher(text)
        .replaceAll(found -> "capacitance : " + Integer.parseInt(found.group(1)) / 1000.0 + ";");
  }

  /** The Liberty text. */
  String text() {
    return HEADER + String.join("", cells.values()) + "}\n";
  }

  private void gate(String name, double area, int strength, String function, String... inputs) {
    StringBuilder timing = new StringBuilder();
    StringBuilder pins = new StringBuilder();
    for (String input : inputs) {
      pins.append(input(input, strength, ""));
      timing.append(arc(input, "", strength));
    }
    cells.put(
        name,
        "  cell (%s) {\n    area : %s;\n%s    pin (Z) { direction : output; function : \"%s\"; max_capacitance : %d; %s }\n  }\n"
            .formatted(name, area, pins, function, 60 * strength, timing));
  }

  private void flipFlop(String name, double area, int strength) {
    cells.put(
        name,
        "  cell (%s) {\n    area : %s;\n    ff (IQ, IQN) { next_state : \"D\"; clocked_on : \"CK\"; }\n%s%s    pin (Q) { direction : output; function : \"IQ\"; max_capacitance : %d; %s }\n  }\n"
            .formatted(
                name,
                area,
                input("D", 1, setup()),
                "    pin (CK) { direction : input; clock : true; capacitance : 1; }\n",
                60 * strength,
                arc("CK", "timing_type : rising_edge;", strength)));
  }

  private void clockGate(String name, double area) {
    cells.put(
        name,
        """
          cell (%s) {
            area : %s;
            clock_gating_integrated_cell : latch_posedge;
            statetable ("CK E", "IQ") { table : "L L : - : L ,  L H : - : H ,  H - : - : N"; }
            pin (IQ) { direction : internal; internal_node : "IQ"; }
            pin (CK) { direction : input; clock : true; capacitance : 1; clock_gate_clock_pin : true; }
            pin (E) { direction : input; capacitance : 1; clock_gate_enable_pin : true; %s }
            pin (GCK) { direction : output; clock_gate_out_pin : true; max_capacitance : 60; state_function : "CK & IQ"; %s }
          }
        """
            .formatted(name, area, setup(), arc("CK", "", 1)));
  }

  private static String input(String name, int strength, String timing) {
    return "    pin (%s) { direction : input; capacitance : %d; %s }\n"
        .formatted(name, strength, timing);
  }

  private static String setup() {
    return "timing () { related_pin : \"CK\"; timing_type : setup_rising; rise_constraint (scalar) { values (\"0.03\"); } fall_constraint (scalar) { values (\"0.03\"); } }";
  }

  // abc wants three by three points.
  private static String arc(String from, String type, int strength) {
    String delays =
        "(three) { values (%s, %s, %s); }"
            .formatted(row(0.02, strength), row(0.03, strength), row(0.06, strength));
    return "timing () { related_pin : \"%s\"; timing_sense : non_unate; %s cell_rise %3$s cell_fall %3$s rise_transition %3$s fall_transition %3$s }"
        .formatted(from, type, delays);
  }

  private static String row(double unloaded, int strength) {
    return "\"%s, %s, %s\""
        .formatted(unloaded, unloaded + 0.03 / strength, unloaded + 0.09 / strength);
  }
}
