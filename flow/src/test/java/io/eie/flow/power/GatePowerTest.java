// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.eie.common.UserException;
import io.eie.flow.synth.CellLibrary;
import io.eie.flow.synth.MappedModule;
import io.eie.flow.synth.MappedModule.Instance;
import io.eie.flow.synth.MappedModule.Port;
import io.eie.flow.synth.MappedNetlist;
import io.eie.sim.activity.InstanceActivity;
import io.eie.sim.activity.NetActivity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A flip-flop and an inverter in a module of the top, computed by hand. */
class GatePowerTest {
  /** Capacitances in pF, energies in pJ, 1 V: half the charge of 1 pF is 0.5 pJ. */
  private static final String LIBERTY =
      """
      library (hand) {
        capacitive_load_unit (1, pf);
        leakage_power_unit : "1nW";
        nom_voltage : 1;
        default_wire_load : "w";
        wire_load ("w") { capacitance : 0.1; slope : 1; fanout_length (1, 1); fanout_length (2, 3); }
        power_lut_template (turned) { variable_1 : total_output_net_capacitance; variable_2 : input_transition_time; }
        cell (BUF) { area : 1; pin (A) { direction : input; capacitance : 1; } pin (Y) { direction : output; function : "A"; } }
        cell (INV) {
          area : 1; cell_leakage_power : 3;
          pin (A) { direction : input; capacitance : 2; }
          pin (Y) { direction : output; function : "!A";
            internal_power () { related_pin : "A";
              rise_power (turned) { index_1 ("0, 2"); index_2 ("0, 1"); values ("0.0, 4.0", "2.0, 6.0"); }
              fall_power (scalar) { values ("0.0"); } } }
        }
        cell (GATE) {
          area : 2; clock_gating_integrated_cell : "latch_posedge";
          pin (CK) { direction : input; clock : true; capacitance : 0.25; clock_gate_clock_pin : true; }
          pin (E) { direction : input; capacitance : 1; clock_gate_enable_pin : true; }
          pin (GCK) { direction : output; clock_gate_out_pin : true; }
        }
        cell (DFF) {
          area : 4; leakage_power () { value : 1; } leakage_power () { value : 3; }
          ff (IQ, IQN) { clocked_on : "CK"; next_state : "D"; }
          pin (D) { direction : input; capacitance : 1; }
          pin (CK) { direction : input; clock : true; capacitance : 0.5;
            internal_power () { when : "D & Q & !QN"; rise_power (scalar) { values ("1.0"); } fall_power (scalar) { values ("3.0"); } }
            internal_power () { when : "!D & !Q & QN"; rise_power (scalar) { values ("10.0"); } fall_power (scalar) { values ("10.0"); } } }
          pin (Q) { direction : output; function : "IQ";
            internal_power () { related_pin : "CK"; rise_power (scalar) { values ("7.0"); } fall_power (scalar) { values ("9.0"); } } }
          pin (QN) { direction : output; function : "IQN"; }
        }
      }
      """;

  private static final int CLOCK = 2;
  private static final int STATE = 3;
  private static final int INVERSE = 4;
  private static final int IDLE = 5;

  private static Map<String, int[]> pins(Object... pairs) {
    Map<String, int[]> pins = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      pins.put((String) pairs[i], new int[] {(Integer) pairs[i + 1]});
    }
    return pins;
  }

  /** The top has the clock; the inner module a flip-flop that toggles, its output a port. */
  private static MappedNetlist netlist() {
    MappedModule inner =
        new MappedModule(
            "Inner",
            List.of(
                new Port("clk", true, new int[] {CLOCK}), new Port("q", false, new int[] {STATE})),
            List.of(
                new Instance("f", "DFF", pins("CK", CLOCK, "D", INVERSE, "Q", STATE, "QN", IDLE)),
                new Instance("i", "INV", pins("A", STATE, "Y", INVERSE))));
    MappedModule top =
        new MappedModule(
            "Top",
            List.of(
                new Port("clk", true, new int[] {CLOCK}),
                new Port("out", false, new int[] {STATE})),
            List.of(
                new Instance("u_inner", "Inner", pins("clk", CLOCK, "q", STATE)),
                new Instance("m", "EieSramBank8x8", pins("clk", CLOCK, "enable_i", STATE))));
    Map<String, MappedModule> modules = new LinkedHashMap<>();
    modules.put("Inner", inner);
    modules.put("Top", top);
    return new MappedNetlist("Top", modules);
  }

  /** Four cycles of 10; the output is 1 in one half of the time and changes twice. */
  private static InstanceActivity activity(NetActivity... more) {
    List<NetActivity> inner = new java.util.ArrayList<>(List.of(more));
    inner.add(new NetActivity("n5_", 20, 0, 2));
    return new InstanceActivity(
        "u_pe0",
        List.of(new NetActivity("clk", 20, 0, 8), new NetActivity("out", 20, 0, 2)),
        List.of(new InstanceActivity("u_inner", inner, List.of())));
  }

  private static GatePower power(InstanceActivity activity) {
    CellLibrary library = CellLibrary.of("hand.lib", LIBERTY);
    return GatePower.of(new CellEnergies(library), 0.5, netlist(), activity, 40, 4);
  }

  @Test
  void everyTransitionTakesItsCellsEnergyAndHalfTheChargeOfItsNet() {
    Map<String, UnitPower> modules = power(activity(new NetActivity("n4_", 10, 0, 2))).modules();

    UnitPower inner = modules.get("Inner");
    // The clock changes twice a cycle. D is 1 in a quarter, Q in one half of the time:
    // 1/8 of (1 + 3) / 2 and 3/8 of 10.
    assertThat(inner.clock()).isCloseTo(2 * (2.0 / 8 + 30.0 / 8), within(1e-9));
    // Q changes in one half of the cycles: (7 + 9) / 2 and the inverter's pin with 0.1 pF of wire.
    assertThat(inner.registers()).isCloseTo(0.5 * (8 + (2 + 0.1) / 2), within(1e-9));
    // The inverter's table at a slew of 0.5 and a load of 1.1, of rising and falling the mean.
    double inside = (2 + 1.1) / 2;
    assertThat(inner.logic()).isCloseTo(0.5 * (inside + (1 + 0.1) / 2), within(1e-9));
    assertThat(inner.leakageWatts()).isCloseTo(5e-9, within(1e-18));
    // The clock's net has one pin of a gate and its wire; macros are outside of the library.
    assertThat(modules.get("Top").clock()).isCloseTo(2 * (0.5 + 0.1) / 2, within(1e-9));
    assertThat(modules.get("Top").dynamic()).isEqualTo(modules.get("Top").clock());
    assertThat(inner.total(1000)).isCloseTo(inner.dynamic() + 5e-9 * 1e3, within(1e-9));
  }

  /** A gated clock's net counts once, at its gate; that of the clock itself at the top. */
  @Test
  void aGatedClockTakesWhatItsOwnTransitionsTake() {
    MappedModule gated =
        new MappedModule(
            "Gated",
            List.of(
                new Port("clk", true, new int[] {CLOCK}), new Port("d", true, new int[] {STATE})),
            List.of(
                new Instance("g", "GATE", pins("CK", CLOCK, "E", STATE, "GCK", IDLE)),
                new Instance("f", "DFF", pins("CK", IDLE, "D", STATE, "Q", 6, "QN", 7))));
    InstanceActivity did =
        new InstanceActivity(
            "u_pe0",
            List.of(
                new NetActivity("clk", 20, 0, 8),
                new NetActivity("d", 0, 0, 0),
                new NetActivity("n5_", 5, 0, 2),
                new NetActivity("n6_", 0, 0, 0),
                new NetActivity("n7_", 40, 0, 0)),
            List.of());
    CellLibrary library = CellLibrary.of("hand.lib", LIBERTY);

    UnitPower power =
        GatePower.of(
                new CellEnergies(library),
                0.5,
                new MappedNetlist("Gated", Map.of("Gated", gated)),
                did,
                40,
                4)
            .modules()
            .get("Gated");

    // The clock: two transitions of the gate's pin and wire. The gated one: half a transition a
    // cycle of the flip-flop's pin and wire, and inside of the flip-flop, whose D and Q are 0.
    assertThat(power.clock())
        .isCloseTo(2 * (0.25 + 0.1) / 2 + 0.5 * ((0.5 + 0.1) / 2 + 10), within(1e-9));
    assertThat(power.registers() + power.logic()).isZero();
  }

  @Test
  void aMacroIsAccessedWhileItIsEnabled() {
    assertThat(power(activity(new NetActivity("n4_", 10, 0, 2))).accesses())
        .isEqualTo(Map.of("EieSramBank8x8", 0.5));
  }

  @Test
  void aNetThatWasNotRecordedIsRefused() {
    assertThatThrownBy(() -> power(activity()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the recording must have every net of the gates, one is missing");
  }

  @ParameterizedTest
  @CsvSource({
    "nom_voltage : 1;, the Liberty file must say nom_voltage (power depends on it)",
    "internal_power, the Liberty file must say internal_power of any cell (power depends on it)"
  })
  void aLibraryWithoutWhatPowerDependsOnIsRefused(String text, String message) {
    CellLibrary library = CellLibrary.of("hand.lib", LIBERTY.replace(text, "x" + text));

    assertThatThrownBy(() -> new CellEnergies(library))
        .isInstanceOf(UserException.class)
        .hasMessage(message + ", said none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"2.0, 6.0\") | \"2.0\") | rise_power must have a value for each place of its 2 x 2 table, had 3",
        "\"2.0, 6.0\") | \"2.0, low\") | a table must hold numbers, held 'low'",
        "related_pin : \"A\"; | related_pin : \"A\"; when : \"A &\"; | 'A &' must be a Boolean expression"
      })
  void aCellWhosePowerCannotBeReadIsNamed(String right, String wrong, String message) {
    CellLibrary library = CellLibrary.of("hand.lib", LIBERTY.replace(right, wrong));
    CellEnergies energies = new CellEnergies(library);

    assertThatThrownBy(() -> energies.of("INV"))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "the Liberty file must describe the power of the cell INV, does not: " + message);
  }

  @Test
  void aLibraryWithoutUnitsIsRefused() {
    CellLibrary library =
        CellLibrary.of("hand.lib", LIBERTY.replace("capacitive_load_unit (1, pf);", ""));

    assertThatThrownBy(() -> new CellEnergies(library))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith(
            "the Liberty file must say its capacitive_load_unit (power depends on it), such as 1 pf or 1nW, said ");
  }
}
