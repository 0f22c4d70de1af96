// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import io.eie.common.EnvironmentException;
import io.eie.common.quote.CText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ports of a Verilated model, read from the header that Verilator wrote, and the table the shim
 * is compiled with.
 */
final class PortTable {
  private static final Pattern PORT =
      Pattern.compile("VL_(IN|OUT|INOUT)(8|16|64|W|)\\(&?(\\w+),(-?\\d+),(-?\\d+)(?:,\\d+)?\\);");
  private static final Pattern ANY_PORT = Pattern.compile("VL_(?:IN|OUT|INOUT)(?:8|16|64|W|)\\(.*");
  private static final Pattern ESCAPED = Pattern.compile("__0([0-9A-F]{2})");
  private static final int RADIX = 16;

  private record Entry(String name, String member, int bits, boolean output) {}

  private final String top;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * @param top name of the top module
   * @param header text of the model's header
   * @throws EnvironmentException if a port is no plain vector
   */
  PortTable(String top, String header) {
    this.top = top;
    for (String line : header.lines().map(String::strip).toList()) {
      if (!ANY_PORT.matcher(line).matches()) {
        continue;
      }
      Matcher port = PORT.matcher(line);
      if (!port.matches() || port.group(1).equals("INOUT")) {
        throw new EnvironmentException(
            "ports of " + top + " must be inputs and outputs of one packed dimension, was " + line);
      }
      String member = port.group(3);
      int bits = Math.abs(Integer.parseInt(port.group(4)) - Integer.parseInt(port.group(5))) + 1;
      entries.add(new Entry(plainName(member), member, bits, port.group(1).equals("OUT")));
    }
  }

  /** Verilator writes characters that C++ refuses, and the second of two underscores, as hex. */
  private static String plainName(String member) {
    return ESCAPED
        .matcher(member)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), RADIX))));
  }

  /** The generated header of the shim. */
  String header(String clock) {
    StringBuilder text = new StringBuilder();
    text.append("#define EIE_TOP_SCOPE ").append(CText.string("TOP." + top)).append('\n');
    Entry driven =
        entries.stream()
            .filter(e -> e.name().equals(clock) && e.bits() == 1 && !e.output())
            .findFirst()
            .orElse(null);
    text.append("#define EIE_HAS_CLOCK ").append(driven == null ? 0 : 1).append('\n');
    if (driven != null) {
      text.append("#define EIE_CLOCK ").append(driven.member()).append('\n');
    }
    text.append("#define EIE_PORT_COUNT ").append(entries.size()).append('\n');
    text.append("#define EIE_PORTS");
    for (Entry entry : entries) {
      text.append(" \\\n  EIE_PORT(")
          .append(CText.string(entry.name()))
          .append(", ")
          .append(entry.member())
          .append(", ")
          .append(entry.bits())
          .append(", ")
          .append(entry.output() ? 1 : 0)
          .append(')');
    }
    return text.append('\n').toString();
  }
}
