// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.equivalence;

import io.eie.flow.equivalence.BlifNetwork.Register;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Verilog and gates cut at their registers: two networks of logic only, which are equal when one
 * step of induction holds.
 *
 * <p>Registers that bear the same name are one input of both networks: they are assumed to hold the
 * same. What they take next is an output that must be equal, so that they still do after the clock;
 * so are what clears and sets them, their clocks, and the module's outputs. A register of the
 * Verilog that the gates lack is assumed to be a constant, 1 where the gates know its name for 1,
 * else 0, and what it takes next must be that constant. A register that only the gates have, and a
 * net that nothing drives, may have any value: an input that the other side does not know.
 *
 * <p>So a pairing that is wrong, or missing, can spoil a proof but never make one.
 */
final class CutComparison {
  private static final String INPUT = "eie:in";
  private static final String OUTPUT = "eie:out";
  private static final String REPEATED = "1 1\n";

  private static final Pattern BIT = Pattern.compile("\\[(\\d+)]$");

  private final BlifNetwork rtl;
  private final BlifNetwork gates;
  private final StringBuilder rtlCut = new StringBuilder();
  private final StringBuilder gateCut = new StringBuilder();
  private final List<String> signals = new ArrayList<>();
  private int inputs;

  private CutComparison(BlifNetwork rtl, BlifNetwork gates) {
    this.rtl = rtl;
    this.gates = gates;
  }

  /** Cuts and pairs. */
  static CutComparison of(BlifNetwork rtl, BlifNetwork gates) {
    CutComparison comparison = new CutComparison(rtl, gates);
    comparison.ports();
    comparison.registers();
    rtl.open().forEach(net -> repeat(comparison.rtlCut, comparison.newInput(), net));
    gates.open().forEach(net -> repeat(comparison.gateCut, comparison.newInput(), net));
    comparison.rtlCut.append(rtl.logic());
    comparison.gateCut.append(gates.logic());
    return comparison;
  }

  /** The network of the Verilog, as BLIF. */
  String rtlBlif() {
    return network(rtlCut);
  }

  /** The network of the gates, as BLIF, with the same inputs and outputs. */
  String gateBlif() {
    return network(gateCut);
  }

  /** What is compared, as a person calls it; output {@code i} of both networks is signal i. */
  List<String> signals() {
    return List.copyOf(signals);
  }

  /**
   * What an output of the networks is about.
   *
   * @param output its name in them
   */
  String signal(String output) {
    return signals.get(Integer.parseInt(output.substring(OUTPUT.length())));
  }

  private void ports() {
    for (String port : union(rtl.inputs(), gates.inputs())) {
      String input = newInput();
      repeatWhereThere(rtl, rtlCut, input, port);
      repeatWhereThere(gates, gateCut, input, port);
    }
    for (String port : union(rtl.outputs(), gates.outputs())) {
      compare(
          port,
          rtl.outputs().contains(port) ? port : newInput(),
          gates.outputs().contains(port) ? port : newInput());
    }
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> union = new LinkedHashSet<>(one);
    union.addAll(other);
    return union;
  }

  private static void repeatWhereThere(
      BlifNetwork network, StringBuilder cut, String input, String port) {
    if (network.inputs().contains(port)) {
      repeat(cut, input, port);
    }
  }

  private void registers() {
    Map<String, Register> byOutput = new LinkedHashMap<>();
    Map<String, String> states = new HashMap<>();
    for (Register register : gates.registers()) {
      byOutput.put(register.output(), register);
      states.put(register.output(), newInput());
      repeat(gateCut, states.get(register.output()), register.output());
    }
    Map<String, Set<String>> names = names(rtl);
    Map<String, String> known = new HashMap<>();
    byOutput.keySet().forEach(output -> known.put(output, output));
    gates.repeating().forEach(name -> known.put(name, gates.source(name)));
    Map<Integer, Deque<String>> unnamed = unnamed(known);
    for (Register register : rtl.registers()) {
      String name = name(names.get(register.output()));
      String counterpart =
          names.get(register.output()).stream()
              .map(known::get)
              .filter(net -> byOutput.containsKey(net) || BlifNetwork.TRUE.equals(net))
              .findFirst()
              .orElseGet(() -> unnamed(name, unnamed));
      if (byOutput.containsKey(counterpart)) {
        repeat(rtlCut, states.get(counterpart), register.output());
        compare(name, register, byOutput.get(counterpart));
      } else {
        repeat(rtlCut, counterpart, register.output());
        compareWithConstant(name, register, counterpart);
      }
    }
  }

  /** Registers of the gates that have no name of the source, by their bit. */
  private static Map<Integer, Deque<String>> unnamed(Map<String, String> known) {
    Map<Integer, Deque<String>> unnamed = new TreeMap<>();
    for (String name : new TreeSet<>(known.keySet())) {
      if (name.startsWith(NamedNetlist.UNNAMED)) {
        int bit = Integer.parseInt(name.substring(NamedNetlist.UNNAMED.length()).split("_")[0]);
        unnamed.computeIfAbsent(bit, place -> new ArrayDeque<>()).add(known.get(name));
      }
    }
    return unnamed;
  }

  // Synthesis makes a register's signal narrower and calls the rest as it likes; the bit stays. A
  // wrong pair fails the proof and cannot make it succeed.
  private static String unnamed(String name, Map<Integer, Deque<String>> unnamed) {
    Matcher bit = BIT.matcher(name);
    Deque<String> found = bit.find() ? unnamed.get(Integer.parseInt(bit.group(1))) : null;
    return found == null || found.isEmpty() ? BlifNetwork.FALSE : found.remove();
  }

  /** All names of each register, by its output. */
  private static Map<String, Set<String>> names(BlifNetwork network) {
    Map<String, Set<String>> names = new TreeMap<>();
    network
        .registers()
        .forEach(
            register -> names.put(register.output(), new TreeSet<>(Set.of(register.output()))));
    for (String name : network.repeating()) {
      names.computeIfPresent(
          network.source(name),
          (output, all) -> {
            all.add(name);
            return all;
          });
    }
    return names;
  }

  // Registers are called .._q in our Verilog; what Yosys made up begins with a dollar sign.
  private static String name(Set<String> names) {
    return names.stream()
        .filter(name -> name.matches(".*_q(\\[\\d+])?"))
        .findFirst()
        .orElse(names.stream().filter(name -> !name.startsWith("$")).findFirst().orElse("?"));
  }

  private void compare(String name, Register register, Register other) {
    compare(name, register.data(), other.data());
    compareControl("clock of " + name, register.clock(), other.clock());
    compareControl("clear of " + name, register.clear(), other.clear());
    compareControl("set of " + name, register.set(), other.set());
  }

  private void compareWithConstant(String name, Register register, String constant) {
    boolean one = constant.equals(BlifNetwork.TRUE);
    String told = name + " (not among the gates, taken as " + (one ? 1 : 0) + ")";
    compare(told, register.data(), constant);
    String away = one ? register.clear() : register.set();
    compareControl((one ? "clear of " : "set of ") + told, away, BlifNetwork.FALSE);
  }

  /** Most clocks and resets are one input of both sides, or absent: no signals that would count. */
  private void compareControl(String signal, String rtlNet, String gateNet) {
    String source = rtl.source(rtlNet);
    boolean same = source.equals(gates.source(gateNet));
    if (!same || !(rtl.inputs().contains(source) || source.equals(BlifNetwork.FALSE))) {
      compare(signal, rtlNet, gateNet);
    }
  }

  private void compare(String signal, String rtlNet, String gateNet) {
    String output = OUTPUT + signals.size();
    signals.add(signal);
    repeat(rtlCut, rtlNet, output);
    repeat(gateCut, gateNet, output);
  }

  private String newInput() {
    return INPUT + inputs++;
  }

  private static void repeat(StringBuilder cut, String net, String name) {
    cut.append(".names ").append(net).append(' ').append(name).append('\n').append(REPEATED);
  }

  private String network(StringBuilder cut) {
    StringBuilder text = new StringBuilder(".model cut\n.inputs");
    for (int i = 0; i < inputs; i++) {
      text.append(' ').append(INPUT).append(i);
    }
    text.append("\n.outputs");
    for (int i = 0; i < signals.size(); i++) {
      text.append(' ').append(OUTPUT).append(i);
    }
    return text.append('\n').append(cut).append(".end\n").toString();
  }
}
