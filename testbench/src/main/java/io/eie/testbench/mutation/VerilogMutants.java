// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A module of generated Verilog with all its mutants in it: every expression chooses between itself
 * and its changed forms by the number of the mutant, which an {@code initial} block reads from a
 * file. So one model serves all mutants.
 */
final class VerilogMutants {
  private record Operator(String name, Pattern pattern, String replacement) {
    static Operator of(String name, String regex, String replacement) {
      return new Operator(name, Pattern.compile(regex), replacement);
    }
  }

  /**
   * A statement {@code target = value;}, {@code target <= value;} or {@code if (condition) begin}.
   */
  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?ms)^(?<head> +(?:assign )?(?<target>[a-z]\\w*(?:\\[[^\\]]*\\])?) (?:<=|=)\\s+)(?<value>[^;]*);"
              + "|^(?<ifHead> +(?:end else )?if \\()(?<condition>.*?)\\) begin$");

  /** A name, a bit of it, or its inversion. */
  private static final String TERM = "(!?\\b[a-z]\\w*(?:\\[\\d+\\])?)(?![\\w\\[])";

  private static final Pattern INDEX = Pattern.compile("\\[([1-9]\\d*)\\]");

  /** A register or an input: another wire could make a loop, which no simulation would end. */
  private static final Pattern NUMBERED =
      Pattern.compile("\\b(?!u_)([a-z]\\w*?)(\\d+)(\\w*(?<=_[qi]))\\b");

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?m)^  (?:input +|output +)?(?:wire|reg) +(?:signed +)?(\\[[^\\]]*\\])? *(\\w+)[;,]?$");

  private static final List<Operator> OPERATORS =
      List.of(
          Operator.of("and to or", "&&", "||"),
          Operator.of("or to and", "\\|\\|", "&&"),
          Operator.of("bits and to or", "(?<!&) & ", " | "),
          Operator.of("bits or to and", "(?<!\\|) \\| ", " & "),
          Operator.of("equal to unequal", "==", "!="),
          Operator.of("unequal to equal", "!=", "=="),
          Operator.of("less to at most", " < ", " <= "),
          Operator.of("at most to less", " <= ", " < "),
          Operator.of("sum to difference", " \\+ ", " - "),
          Operator.of("difference to sum", " - ", " + "),
          Operator.of("inversion dropped", "(?<![=\\w])!(?=[a-z(])", ""),
          Operator.of("complement dropped", "~(?=[a-z(])", ""),
          Operator.of("term dropped", TERM + " && ", ""),
          Operator.of("term dropped", " && " + TERM, ""),
          Operator.of("term dropped", TERM + " \\|\\| ", ""),
          Operator.of("term dropped", " \\|\\| " + TERM, ""),
          Operator.of("choice inverted", TERM + " \\? ", "!($1) ? "),
          Operator.of("arithmetic to logical shift", ">>>", ">>"),
          Operator.of("bit inverted", "1'b0", "1'b1"),
          Operator.of("bit inverted", "1'b1", "1'b0"),
          Operator.of("off by one", "(?<![\\w'])(\\d+'[bh])([01]*)0(?![\\w])", "$1$2\u00011"),
          Operator.of("off by one", "(?<![\\w'])(\\d+'[bh])([01]*)1(?![\\w])", "$1$2\u00010"));

  private final String module;
  private final List<Mutant> mutants = new ArrayList<>();

  /** The range of each signal by its name, as it is written. */
  private final Map<String, String> ranges = new HashMap<>();

  private int next = 1;

  /**
   * @param module Verilog name
   */
  VerilogMutants(String module) {
    this.module = module;
  }

  List<Mutant> mutants() {
    return mutants;
  }

  /**
   * The module with its mutants.
   *
   * @param numberFile file that holds the number of the mutant, 0 for none
   */
  String with(String text, String numberFile) {
    int body = text.indexOf(");\n") + 3;
    Matcher declaration = DECLARATION.matcher(text);
    while (declaration.find()) {
      ranges.put(declaration.group(2), String.valueOf(declaration.group(1)));
    }
    Matcher statement = STATEMENT.matcher(text);
    StringBuilder changed = new StringBuilder();
    int from = 0;
    while (statement.find()) {
      if (statement.start() < body) {
        continue;
      }
      boolean condition = statement.group("condition") != null;
      String group = condition ? "condition" : "value";
      String target = condition ? "condition" : statement.group("target");
      changed.append(text, from, statement.start(group));
      changed.append(choice(target, statement.group(group), condition));
      from = statement.end(group);
    }
    changed.append(text, from, text.length());
    return changed.insert(body, reader(numberFile)).toString();
  }

  private static String reader(String numberFile) {
    return String.format(
        Locale.ROOT,
        "  integer mutant_file;%n  reg [15:0] mutant;%n  initial begin%n"
            + "    mutant_file = $fopen(\"%s\", \"r\");%n"
            + "    if ($fscanf(mutant_file, \"%%d\", mutant) != 1) mutant = 16'd0;%n"
            + "    $fclose(mutant_file);%n  end%n",
        numberFile);
  }

  /** The module with one mutant for good, without reading a file. */
  static String constant(String withMutants, int number) {
    int from = withMutants.indexOf("  integer mutant_file;");
    int to = withMutants.indexOf("  end\n", from) + "  end\n".length();
    return withMutants.substring(0, from)
        + "  wire [15:0] mutant = 16'd"
        + number
        + ";\n"
        + withMutants.substring(to);
  }

  private String choice(String target, String right, boolean condition) {
    if (condition && right.matches("!?resetn?")) {
      return right; // synthesis knows an asynchronous reset by this form
    }
    List<Mutant> here = new ArrayList<>();
    for (Operator operator : OPERATORS) {
      Matcher place = operator.pattern().matcher(right);
      while (place.find()) {
        StringBuilder wrong = new StringBuilder(right.substring(0, place.start()));
        Matcher one = operator.pattern().matcher(right);
        one.find(place.start());
        StringBuilder replaced = new StringBuilder();
        one.appendReplacement(replaced, operator.replacement());
        wrong.append(replaced.substring(place.start()).replace("\u0001", ""));
        wrong.append(right.substring(place.end()));
        add(here, operator.name(), target, right, wrong.toString());
      }
    }
    neighbours(here, target, right);
    if (condition) {
      add(here, "condition inverted", target, right, "!(" + right + ")");
      add(here, "condition dropped", target, right, "1'b1");
      add(here, "never", target, right, "1'b0");
    } else if (!right.matches("[-\\w']*")) {
      add(here, "all bits inverted", target, right, "~(" + right + ")");
      // an arm without sign would take the sign of the others
      boolean signed = right.contains("$signed") || right.contains(">>>");
      add(here, "stuck at 0", target, right, signed ? "$signed(1'b0)" : "1'b0");
    }
    mutants.addAll(here);
    StringBuilder choice = new StringBuilder();
    for (Mutant mutant : here) {
      choice.append("(mutant == 16'd").append(mutant.number()).append(") ? (");
      choice.append(mutant.wrong()).append(") : ");
    }
    return here.isEmpty() ? right : choice.append("(").append(right).append(")").toString();
  }

  /** The bit before, and the signal of the next number where there is one of the same width. */
  private void neighbours(List<Mutant> here, String target, String right) {
    Matcher index = INDEX.matcher(right);
    while (index.find()) {
      String before = "[" + (Integer.parseInt(index.group(1)) - 1) + "]";
      add(here, "bit before", target, right, replaced(right, index, before));
    }
    Matcher numbered = NUMBERED.matcher(right);
    while (numbered.find()) {
      int number = Integer.parseInt(numbered.group(2));
      for (int other : new int[] {number + 1, 0}) {
        String name = numbered.group(1) + other + numbered.group(3);
        String range = ranges.get(name);
        if (range != null && other != number && range.equals(ranges.get(numbered.group()))) {
          add(here, "neighbour", target, right, replaced(right, numbered, name));
          break;
        }
      }
    }
  }

  private static String replaced(String text, Matcher place, String by) {
    return text.substring(0, place.start()) + by + text.substring(place.end());
  }

  private void add(List<Mutant> here, String operator, String target, String right, String wrong) {
    here.add(new Mutant(next++, module, operator, target, right, wrong));
  }
}
