// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.bench;

import io.eie.sim.verilator.Port;
import io.eie.sim.verilator.Simulation;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * What every unit does after a reset, whatever was before it: it rests. While all inputs are 0, its
 * outputs are 0, those called ready are 1, and both stay so. It holds from random registers and
 * memories, and after a reset in the middle of random inputs.
 *
 * <p>Outputs that do not obey this are of two kinds. {@link #RESTS} lists those that a reset
 * decides to be something else. What no reset decides differs between random starts: it is payload,
 * which nobody looks at before a mark beside it is 1. Such an output of one bit must be named in
 * {@link #PAYLOADS}, so that a mark that no reset decides is found.
 */
final class ResetCheck {
  private static final int STARTS = 12;
  private static final int CYCLES = 24;
  private static final List<String> RESET_NAMES = List.of("clk", "reset", "resetn");

  /**
   * Last words of the names of outputs that say something about a token; they are not looked at.
   */
  private static final Set<String> PAYLOADS =
      Set.of(
          "write",
          "everyone",
          "wide",
          "memory",
          "register",
          "word",
          "address",
          "group",
          "beat",
          "pass",
          "end",
          "first",
          "last",
          "row",
          "zero",
          "relu",
          "failed",
          "strobe",
          "second",
          "column",
          "cause",
          "refused",
          "position",
          "descriptor",
          "biased",
          "codebook",
          "element",
          "vector",
          "moves",
          "ends");

  /**
   * An output that is not 0, or as ready not 1, at rest.
   *
   * @param unit beginning of the unit's name
   * @param port Verilog name
   * @param values in the cycles after the reset, {@code 1} for other than 0; the last one stays;
   *     {@code -} where it depends on the size
   * @param reason why it is so
   */
  private record Rest(String unit, String port, String values, String reason) {}

  private static final String IDLE_FLAG = "says that nothing is held";
  private static final String RELEASE = "takes nothing in the cycle that ends the reset";
  private static final String OF_INPUTS = "a function of inputs that are 0";
  private static final String OF_REQUEST = "of the request that is executed";
  private static final String OF_BEAT = "of the beat that is offered";
  private static final String CLEAR = "the counters of the elements are cleared after a reset";

  private static final List<Rest> RESTS =
      List.of(
          new Rest("AnswerQueue", "empty_o", "1", IDLE_FLAG),
          new Rest("AnswerQueue", "free_o", "1", "says that places are free"),
          new Rest("ElementTransfers", "empty_o", "1", IDLE_FLAG),
          new Rest("Axi", "ar_ready_o", "01", RELEASE),
          new Rest("Axi", "aw_ready_o", "01", RELEASE),
          new Rest("Axi", "w_ready_o", "01", RELEASE),
          new Rest("HostPort", "target_program_o", "-", OF_REQUEST),
          new Rest("HostPort", "target_codebook_o", "-", OF_REQUEST),
          new Rest("HostPort", "target_trace_o", "-", OF_REQUEST),
          new Rest("HostPort", "target_vector_o", "-", OF_REQUEST),
          new Rest("HostPort", "target_output_o", "-", OF_REQUEST),
          new Rest("HostPort", "registers_control_o", "-", OF_REQUEST),
          new Rest("HostPort", "registers_run_o", "-", OF_REQUEST),
          new Rest("PassControl", "scan_empty_o", "-", "of the pass that the descriptor opens"),
          new Rest("HostPort", "req_ready_o", "01", RELEASE),
          new Rest("HostPort", "awake_o", "01", "high from the first cycle after the reset"),
          new Rest("CentralControl", "req_ready_o", "01", RELEASE),
          new Rest("CentralControl", "access_valid_o", "010", CLEAR),
          new Rest("Axi", "rsp_ready_o", "0", OF_INPUTS),
          new Rest("CentralControl", "scan_ready_o", "0", OF_INPUTS),
          new Rest("Sequencer", "scan_ready_o", "0", OF_INPUTS),
          new Rest("LnzdNode", "child0_ready_o", "0", OF_INPUTS),
          new Rest("LnzdNode", "child1_ready_o", "0", OF_INPUTS),
          new Rest("LnzdNode", "child2_ready_o", "0", OF_INPUTS),
          new Rest("LnzdNode", "child3_ready_o", "0", OF_INPUTS),
          new Rest("GroupRoot", "broadcast_above_ready_o", "-", OF_INPUTS),
          new Rest("GroupRoot", "scan_below_ready_o", "-", OF_INPUTS),
          new Rest("CodebookLoader", "serves_o", "-", "whether a copy that begins is short"),
          new Rest("DescriptorRules", "field_o", "-", "of the descriptor that was checked last"),
          new Rest("DescriptorFetch", "ready_o", "0", "says that a descriptor was fetched"),
          new Rest("RunCounters", "cycles_next_o", "1", "one more than the cycles so far"),
          new Rest("Sequencer", "fetch_initial_o", "1", "the next fetch is the first of a run"),
          new Rest("VectorPath", "empty_o", "1", IDLE_FLAG),
          new Rest("VectorDivision", "empty_o", "1", IDLE_FLAG),
          new Rest("VectorStreams", "packets_in_ready_o", "01", RELEASE),
          new Rest("VectorStreams", "move_ends_o", "-", OF_BEAT),
          new Rest("VectorStreams", "move_output_o", "-", OF_BEAT),
          new Rest("ControlRegisters", "read_data_o", "1", "the register with offset 0"));

  private final String unit;
  private final String reset;
  private final boolean activeLow;

  /** Values of an output of any width in the cycles of a run. */
  private final List<Map<String, List<BigInteger>>> runs = new ArrayList<>();

  private final Map<String, Integer> widths = new LinkedHashMap<>();

  private ResetCheck(String unit, boolean activeLow) {
    this.unit = unit;
    this.activeLow = activeLow;
    reset = activeLow ? "resetn" : "reset";
  }

  /**
   * Checks a unit.
   *
   * @param unit Verilog name
   * @param activeLow whether its reset is low while active
   * @param open starts a simulation from random registers and memories of a seed
   * @throws BenchFailure if an output is not at rest
   */
  static void of(String unit, boolean activeLow, LongFunction<Simulation> open) {
    for (int takes = 0; takes < 2; takes++) {
      ResetCheck check = new ResetCheck(unit, activeLow);
      // seeds far apart: after small ones Verilator's generator begins with numbers that are alike,
      // so that a register has one value in all starts and seems to be decided
      Random seeds = new Random(takes);
      for (int start = 0; start < STARTS; start++) {
        try (Simulation simulation = open.apply(seeds.nextLong())) {
          if (check.resets(simulation)) {
            check.run(simulation, start, takes);
          }
        }
      }
      check.compare();
    }
  }

  private boolean resets(Simulation simulation) {
    return simulation.ports().stream().anyMatch(port -> port.name().equals(reset));
  }

  /** Every other start is in the middle of random inputs. */
  private void run(Simulation simulation, int start, int takes) {
    Random random = new Random(start);
    simulation.port(reset).set(activeLow ? 1 : 0);
    for (int cycle = 0; cycle < start % 2 * (5 + 3 * start); cycle++) {
      inputs(simulation, port -> new BigInteger(port.width(), random));
      simulation.tick();
    }
    simulation.port(reset).set(activeLow ? 0 : 1);
    simulation.tick();
    inputs(simulation, port -> BigInteger.valueOf(port.name().endsWith("_ready_i") ? takes : 0));
    simulation.tick();
    simulation.port(reset).set(activeLow ? 1 : 0);
    Map<String, List<BigInteger>> seen = new LinkedHashMap<>();
    for (int cycle = 0; cycle < CYCLES; cycle++) {
      simulation.eval();
      for (Port port : simulation.ports()) {
        if (port.isOutput()) {
          widths.put(port.name(), port.width());
          seen.computeIfAbsent(port.name(), name -> new ArrayList<>())
              .add(ChannelPorts.value(port));
        }
      }
      simulation.tick();
    }
    runs.add(seen);
  }

  private interface Drive {
    BigInteger value(Port port);
  }

  private static void inputs(Simulation simulation, Drive drive) {
    for (Port port : simulation.ports()) {
      if (!port.isOutput() && !RESET_NAMES.contains(port.name())) {
        ChannelPorts.drive(port, drive.value(port));
      }
    }
  }

  private void compare() {
    for (Map.Entry<String, Integer> port : widths.entrySet()) {
      String name = port.getKey();
      StringBuilder values = new StringBuilder();
      for (int cycle = 0; cycle < CYCLES; cycle++) {
        values.append(value(name, cycle));
      }
      boolean payload = PAYLOADS.contains(name.replaceAll("^(?:.*_)?([a-z]+)\\d*_o$", "$1"));
      boolean undecided = values.indexOf("x") >= 0;
      String must = expected(name);
      boolean free = payload || must.startsWith("-") || undecided && port.getValue() > 1;
      if (!free && !values.toString().equals(must)) {
        throw new BenchFailure(
            name,
            0,
            String.format(
                Locale.ROOT,
                "%s of %s must be at rest after a reset, %s, was %s (a digit for each cycle, x where"
                    + " it depends on what was before)",
                name,
                unit,
                must,
                values));
      }
    }
  }

  private char value(String port, int cycle) {
    BigInteger first = runs.get(0).get(port).get(cycle);
    for (Map<String, List<BigInteger>> run : runs) {
      if (!run.get(port).get(cycle).equals(first)) {
        return 'x';
      }
    }
    return first.signum() == 0 ? '0' : '1';
  }

  private String expected(String port) {
    String values = port.endsWith("ready_o") ? "1" : "0";
    for (Rest rest : RESTS) {
      if (unit.startsWith(rest.unit()) && rest.port().equals(port)) {
        values = rest.values();
      }
    }
    return values + values.substring(values.length() - 1).repeat(CYCLES - values.length());
  }
}
