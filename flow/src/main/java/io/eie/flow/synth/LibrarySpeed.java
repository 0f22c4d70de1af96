// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import io.eie.common.EnvironmentException;
import io.eie.common.UserException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How fast the gates of a library are: the delay of an inverter that drives four like itself, wires
 * as the library's model has them.
 *
 * <p>A clock that suits one technology is idle or out of reach in another. What stays about the
 * same from one to the next is how many such inverters fit into the period of a given design.
 */
public final class LibrarySpeed {
  /** The same of NanGate's 45 nm cells, typical, for which the targets are stated. */
  private static final double OF_TARGETS_NS = 0.0258;

  private static final double TARGET_MHZ = 1000;
  private static final int STAGES = 8;
  private static final int FIRST = 2;
  private static final int LAST = 6;
  private static final String SCRIPT = "speed.tcl";
  private static final Pattern STAGE =
      Pattern.compile("^\\s*\\S+\\s+(\\d+\\.\\d+) [v^] stage(\\d)/.*");

  private LibrarySpeed() {}

  /**
   * The clock that is to a library what 1000 MHz is to 45 nm, in megahertz, two digits.
   *
   * @throws UserException when the library has no inverter
   * @throws EnvironmentException when OpenSTA fails
   */
  static double clockMHz(CellLibrary library, SynthesisTools tools) {
    return BigDecimal.valueOf(TARGET_MHZ * OF_TARGETS_NS / inverterNs(library, tools))
        .round(new MathContext(2))
        .doubleValue();
  }

  /**
   * The delay of an inverter that drives four like itself, in nanoseconds.
   *
   * @throws UserException when the library has no inverter
   * @throws EnvironmentException when OpenSTA fails
   */
  public static double inverterNs(CellLibrary library, SynthesisTools tools) {
    StandardCell inverter =
        library
            .inverter()
            .orElseThrow(
                () ->
                    new UserException(
                        "the Liberty file must hold an inverter (the target clock depends on its delay), held none"));
    try (WorkFolder folder = new WorkFolder()) {
      folder.write(SynthesisScripts.ALL_CELLS, library.text());
      folder.write(SynthesisScripts.NETLIST, chain(inverter));
      folder.write(SCRIPT, script());
      return delay(tools.sta(folder.path(), SCRIPT));
    }
  }

  // A rising and a falling edge are two stages; the first and last ones see other slopes and loads.
  private static double delay(String said) {
    double first = Double.NaN;
    double last = Double.NaN;
    for (String line : said.lines().toList()) {
      Matcher stage = STAGE.matcher(line);
      if (stage.matches()) {
        int number = Integer.parseInt(stage.group(2));
        double time = Double.parseDouble(stage.group(1));
        first = number == FIRST ? time : first;
        last = number == LAST ? time : last;
      }
    }
    double delay = (last - first) / (LAST - FIRST);
    if (!(delay > 0)) {
      throw new EnvironmentException(
          "sta must report the delay of an inverter, printed:\n" + said.strip());
    }
    return delay;
  }

  private static String chain(StandardCell inverter) {
    StringBuilder text = new StringBuilder("module chain (in, out);\ninput in;\noutput out;\n");
    for (int i = 0; i < STAGES; i++) {
      String from = i == 0 ? "in" : "n" + i;
      String to = i == STAGES - 1 ? "out" : "n" + (i + 1);
      text.append("wire ").append(to).append(";\n");
      text.append(instance(inverter, "stage" + i, from, to));
      for (int load = 0; load < 3; load++) {
        String idle = "idle" + i + "_" + load;
        text.append("wire ").append(idle).append(";\n");
        text.append(instance(inverter, "load" + i + "_" + load, from, idle));
      }
    }
    return text.append("endmodule\n").toString();
  }

  private static String instance(StandardCell inverter, String name, String from, String to) {
    return String.format(
        Locale.ROOT,
        "%s %s (.%s(%s), .%s(%s));%n",
        inverter.name(),
        name,
        inverter.input().name(),
        from,
        inverter.output().name(),
        to);
  }

  private static String script() {
    return String.format(
        Locale.ROOT,
        """
    read_liberty %s
    read_verilog %s
    link_design chain
    set_cmd_units -time ns
    create_clock -name clk -period 1000
    set_input_delay 0 -clock clk [get_ports in]
    set_output_delay 0 -clock clk [get_ports out]
    report_checks -digits 5
    """,
        SynthesisScripts.ALL_CELLS,
        SynthesisScripts.NETLIST);
  }
}
