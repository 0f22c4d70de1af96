// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import io.eie.common.quote.PlainWord;
import io.eie.flow.synth.CellLibrary.ClockGate;
import io.eie.generator.kit.AbcScript;
import io.eie.generator.kit.ClockGating;
import java.util.List;
import java.util.Locale;

/** The scripts that the tools run, in a folder whose files have fixed names. */
final class SynthesisScripts {
  static final String CELLS = "cells.lib";
  static final String ALL_CELLS = "all-cells.lib";
  static final String SRAM = "sram.lib";
  static final String CLOCK_GATES = "clock-gates.v";
  static final String DRIVER = "driver.constr";
  static final String FAST_ABC = "fast.abc";
  static final String SMALL_ABC = "small.abc";
  static final String YOSYS = "synthesize.ys";
  static final String FAST = "fast.json";
  static final String SMALL = "small.json";
  static final String NETLIST = "netlist.v";
  static final String STA = "time.tcl";

  /**
   * The folder that a program runs in, by a path without blanks. Yosys makes relative names of what
   * abc reads absolute, and abc takes no blanks.
   */
  private static final String HERE = "/proc/self/cwd/";

  /** Loads of outputs: a few gates' inputs in any technology's terms would do; fF. */
  private static final double OUTPUT_FEMTOFARADS = 10;

  // abc does not see the registers' setup, clock-to-output time and what lies beyond a module.
  private static final double LOGIC_SHARE = 0.7;
  private static final int ENDPOINTS = 4000;
  private static final int LATE_ENDPOINTS = 400;

  private final String top;
  private final CellLibrary library;
  private final SynthesisConditions conditions;

  SynthesisScripts(String top, CellLibrary library, SynthesisConditions conditions) {
    this.top = PlainWord.of(top);
    this.library = library;
    this.conditions = conditions;
  }

  /** abc for speed. */
  String fastAbc() {
    return AbcScript.FAST.text(logicPicoseconds());
  }

  /** abc for area. */
  String smallAbc() {
    return AbcScript.SMALL.text(logicPicoseconds());
  }

  private long logicPicoseconds() {
    return Math.round(1000 * LOGIC_SHARE * conditions.clockPeriod());
  }

  /** What abc takes to be around each module. */
  String driver() {
    return String.format(
        Locale.ROOT, "set_driving_cell %s%nset_load %.1f%n", driverCell(), OUTPUT_FEMTOFARADS);
  }

  private String driverCell() {
    List<StandardCell> buffers = library.buffers();
    return PlainWord.of(buffers.get(Math.min(1, buffers.size() - 1)).name());
  }

  /** Whether registers are gated. */
  boolean gates() {
    return conditions.clockGates() && library.clockGate().isPresent();
  }

  /** Yosys' rule that gives a register with an enable a gated clock in place of multiplexers. */
  String clockGates() {
    ClockGate gate = library.clockGate().orElseThrow();
    StringBuilder tests = new StringBuilder();
    gate.tests().forEach(test -> tests.append(", .").append(PlainWord.of(test)).append("(1'b0)"));
    String instance =
        String.format(
            Locale.ROOT,
            "%s _TECHMAP_REPLACE_.gate (.%s(CLK), .%s(enable), .%s(gated)%s);",
            PlainWord.of(gate.cell()),
            PlainWord.of(gate.clock()),
            PlainWord.of(gate.enable()),
            PlainWord.of(gate.output()),
            tests);
    return ClockGating.techmap("eie synth", instance);
  }

  /**
   * Yosys: elaborates, and fails where a net has no driver or several, where logic runs in a loop,
   * and where a latch has come about.
   *
   * @param sources names of the Verilog files
   */
  private String check(List<String> sources) {
    StringBuilder script = new StringBuilder();
    script.append("read_liberty -lib ").append(SRAM).append('\n');
    sources.forEach(
        source -> script.append("read_verilog ").append(PlainWord.of(source)).append('\n'));
    script.append("hierarchy -check -top ").append(top).append('\n');
    script.append("proc\n");
    script.append("check -assert\n");
    script.append("select -assert-none t:$dlatch t:$adlatch t:$dlatchsr t:$sr\n");
    return script.toString();
  }

  /**
   * Yosys: every module by itself, once, mapped for speed and mapped for area.
   *
   * @param sources names of the Verilog files
   */
  String yosys(List<String> sources) {
    StringBuilder script = new StringBuilder(check(sources));
    // States keep their codes: another one would assume that no other state is ever reached, which
    // the proof of the gates does not know.
    script.append("synth -nofsm -top ").append(top).append(" -run :fine\n");
    script.append("memory_map\n");
    script.append("opt -full\n");
    if (gates()) {
      script.append("techmap -map ").append(CLOCK_GATES).append('\n');
    }
    script.append("synth -top ").append(top).append(" -noabc -run fine:check\n");
    script.append("dfflibmap -liberty ").append(CELLS).append('\n');
    script.append("opt -full\n");
    script.append("design -save registers\n");
    map(script, FAST_ABC, FAST);
    script.append("design -load registers\n");
    map(script, SMALL_ABC, SMALL);
    return script.toString();
  }

  private static void map(StringBuilder script, String abc, String mapped) {
    script.append("abc -liberty ").append(HERE).append(CELLS);
    script.append(" -constr ").append(HERE).append(DRIVER);
    script.append(" -script ").append(HERE).append(abc).append('\n');
    script.append("setundef -zero\n");
    script.append("opt_clean\n");
    script.append("write_json ").append(mapped).append('\n');
  }

  /**
   * OpenSTA: the slack of every register and output, the worst first, and what the paths that are
   * too slow pass through.
   *
   * @param clock the clock port; it gets no input delay and no driver, unlike all other inputs
   */
  String sta(String clock) {
    return String.format(
        Locale.ROOT,
        """
        read_liberty %s
        read_liberty %s
        read_verilog %s
        link_design %s
        set_cmd_units -time ns -capacitance fF
        create_clock -name clk -period %s [get_ports %9$s]
        set_clock_uncertainty %s [get_clocks clk]
        set inputs {}
        foreach port [all_inputs] {
          if {[get_property $port full_name] ne "%9$s"} { lappend inputs $port }
        }
        set_input_delay %s -clock clk $inputs
        set_output_delay %s -clock clk [all_outputs]
        set_driving_cell -lib_cell %10$s $inputs
        set_load %11$s [all_outputs]
        report_checks -path_delay max -group_count %12$d -format summary -digits 4
        report_worst_slack -digits 4
        report_checks -path_delay max -group_count %13$d -slack_max 0 -format full -digits 4
        """,
        ALL_CELLS,
        SRAM,
        NETLIST,
        top,
        conditions.clockPeriod(),
        conditions.uncertainty(),
        conditions.inputDelay(),
        conditions.outputDelay(),
        PlainWord.of(clock),
        driverCell(),
        OUTPUT_FEMTOFARADS,
        ENDPOINTS,
        LATE_ENDPOINTS);
  }
}
