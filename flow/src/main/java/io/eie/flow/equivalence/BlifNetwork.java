// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.equivalence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One side of a proof as Yosys writes it in BLIF: logic, and the registers apart from it.
 *
 * <p>A register is what it takes at the clock and what clears or sets it at any time; the levels of
 * resets are turned to 1, and a register that can do both is cleared when both are asked for.
 */
final class BlifNetwork {
  /** The net that is 0. */
  static final String FALSE = "$false";

  /** The net that is 1. */
  static final String TRUE = "$true";

  private static final Pattern RESETTABLE = Pattern.compile("\\$_DFF_([PN])([PN])([01])_");
  private static final Pattern SETTABLE = Pattern.compile("\\$_DFFSR_([PN])([PN])([PN])_");

  // "setundef -anyseq" puts these where a value is left open; without them the nets have no driver.
  private static final String OPEN = "$anyseq";

  /**
   * A register of one bit, by the nets at it.
   *
   * @param clock which rises when it takes its data
   * @param clear 1 while it is held at 0
   * @param set 1 while it is held at 1
   */
  record Register(String output, String data, String clock, String clear, String set) {}

  private final Set<String> inputs = new LinkedHashSet<>();
  private final Set<String> outputs = new LinkedHashSet<>();
  private final List<Register> registers = new ArrayList<>();
  private final StringBuilder logic = new StringBuilder();
  private final Map<String, String> sources = new HashMap<>();
  private final Set<String> driven = new TreeSet<>();
  private final Set<String> used = new TreeSet<>();
  private int made;

  private BlifNetwork() {}

  /**
   * Reads a file of one module.
   *
   * @throws IllegalStateException when there is anything in it but logic and flip-flops
   */
  static BlifNetwork read(String blif) {
    BlifNetwork network = new BlifNetwork();
    List<String> lines = blif.replace("\\\n", " ").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String[] words = lines.get(i).split(" +");
      switch (words[0]) {
        case ".inputs" -> addAll(words, network.inputs);
        case ".outputs" -> addAll(words, network.outputs);
        case ".names" -> i = network.function(words, lines, i);
        case ".latch" -> network.latch(words);
        case ".subckt" -> network.cell(words);
        default -> {
          // .model, .end, comments
        }
      }
    }
    network.driven.addAll(network.inputs);
    network.used.addAll(network.outputs);
    for (Register register : network.registers) {
      network.driven.add(register.output());
      network.used.addAll(
          List.of(register.data(), register.clock(), register.clear(), register.set()));
    }
    return network;
  }

  private static void addAll(String[] words, Set<String> nets) {
    nets.addAll(List.of(words).subList(1, words.length));
  }

  /** A function with its table; gives the last line of it. */
  private int function(String[] words, List<String> lines, int first) {
    int last = first;
    while (last + 1 < lines.size() && lines.get(last + 1).matches("[-01].*")) {
      last++;
    }
    String output = words[words.length - 1];
    for (int i = first; i <= last; i++) {
      logic.append(lines.get(i)).append('\n');
    }
    driven.add(output);
    used.addAll(List.of(words).subList(1, words.length - 1));
    if (words.length == 3 && last == first + 1 && lines.get(last).equals("1 1")) {
      sources.put(output, words[1]);
    }
    return last;
  }

  private void latch(String[] words) {
    boolean flipFlop = words.length == 6 && words[3].matches("[rf]e");
    if (!flipFlop) {
      throw unknown(String.join(" ", words));
    }
    registers.add(
        new Register(words[2], words[1], high(words[4], words[3].equals("re")), FALSE, FALSE));
  }

  private void cell(String[] words) {
    Map<String, String> pins = new HashMap<>();
    for (int i = 2; i < words.length; i++) {
      int end = words[i].indexOf('=');
      pins.put(words[i].substring(0, end), words[i].substring(end + 1));
    }
    Matcher resettable = RESETTABLE.matcher(words[1]);
    Matcher settable = SETTABLE.matcher(words[1]);
    if (resettable.matches()) {
      String reset = high(pins.get("R"), resettable.group(2).equals("P"));
      boolean toZero = resettable.group(3).equals("0");
      register(pins, resettable.group(1), toZero ? reset : FALSE, toZero ? FALSE : reset);
    } else if (settable.matches()) {
      String clear = high(pins.get("R"), settable.group(3).equals("P"));
      String set = high(pins.get("S"), settable.group(2).equals("P"));
      register(pins, settable.group(1), clear, made("01 1", clear, set));
    } else if (!words[1].equals(OPEN)) {
      throw unknown(words[1]);
    }
  }

  private void register(Map<String, String> pins, String edge, String clear, String set) {
    String clock = high(pins.get("C"), edge.equals("P"));
    registers.add(new Register(pins.get("Q"), pins.get("D"), clock, clear, set));
  }

  private static IllegalStateException unknown(String what) {
    return new IllegalStateException(
        "a proof must be about logic and flip-flops only, had " + what);
  }

  private String high(String net, boolean positive) {
    return positive ? net : made("0 1", net);
  }

  private String made(String table, String... nets) {
    String output = "eie:" + made++;
    logic.append(".names ").append(String.join(" ", nets)).append(' ').append(output);
    logic.append('\n').append(table).append('\n');
    driven.add(output);
    used.addAll(List.of(nets));
    return output;
  }

  /** The ports by which values come in. */
  Set<String> inputs() {
    return inputs;
  }

  /** The ports at which values are seen. */
  Set<String> outputs() {
    return outputs;
  }

  /** All registers. */
  List<Register> registers() {
    return registers;
  }

  /** The functions, as BLIF. */
  CharSequence logic() {
    return logic;
  }

  /** Nets that are used and that nothing drives. */
  Set<String> open() {
    Set<String> open = new TreeSet<>(used);
    open.removeAll(driven);
    return open;
  }

  /** The net that a net repeats, itself when it repeats none. */
  String source(String net) {
    String source = net;
    while (sources.containsKey(source)) {
      source = sources.get(source);
    }
    return source;
  }

  /** All nets that repeat another. */
  Set<String> repeating() {
    return new TreeSet<>(sources.keySet());
  }
}
