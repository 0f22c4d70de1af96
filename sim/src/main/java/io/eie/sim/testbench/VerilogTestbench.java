// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.testbench;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.emit.ToolVersion;
import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.Emission.Direction;
import io.eie.generator.hdl.Emission.PortInfo;
import io.eie.generator.text.OutputLicense;
import io.eie.generator.text.Template;
import io.eie.generator.text.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A testbench in Verilog around a design: it does {@link TestbenchSteps} through the design's bus
 * and streams, with gaps and stalls by a shift register, and compares. Needs no Java and no
 * particular simulator.
 */
public final class VerilogTestbench {
  /** Name of the Verilog file. */
  public static final String FILE = "testbench.v";

  /** Name of the file of the steps. */
  public static final String STEPS = "steps.hex";

  private static final String INPUT_BEATS = "input-beats.hex";
  private static final String OUTPUT_BEATS = "output-beats.hex";
  private static final String SUFFIX = "Testbench";

  /** A line of a template that stays. */
  private static final List<String> KEPT = List.of("");

  private static final List<String> DROPPED = List.of();

  private VerilogTestbench() {}

  /** Name of the module that is simulated. */
  public static String topName(String designTop) {
    return designTop + SUFFIX;
  }

  /**
   * The files of a testbench.
   *
   * @param purpose sentences about what the steps do, for the head of the file
   * @return text by file name
   */
  public static Map<String, String> files(
      EieConfig config, Emission emission, TestbenchSteps steps, String purpose) {
    Values values = values(config, emission, steps).put("purpose", purpose);
    String channels = config.hostBus() == HostBus.NATIVE ? "native.v" : "axi.v";
    values.put("channels", template(channels).fill(values));
    values.put("streams", config.streams() ? template("streams.v").fill(values) : "");
    Map<String, String> files = new LinkedHashMap<>();
    files.put(FILE, template(FILE).fill(values));
    files.put(STEPS, steps.text());
    if (config.streams()) {
      files.put(INPUT_BEATS, beats(steps.inputBeats(), config));
      files.put(OUTPUT_BEATS, beats(steps.outputBeats(), config));
    }
    return files;
  }

  static Template template(String name) {
    return Template.of(VerilogTestbench.class, name);
  }

  /** One beat more than there are, because an array has at least one. */
  private static String beats(List<String> beats, EieConfig config) {
    String none = "0".repeat(1 + config.busBits() / 4);
    return String.join("\n", beats) + (beats.isEmpty() ? "" : "\n") + none + "\n";
  }

  private static Values values(EieConfig config, Emission emission, TestbenchSteps steps) {
    boolean nativePort = config.hostBus() == HostBus.NATIVE;
    boolean burst = config.hostBus() == HostBus.AXI4;
    boolean halves = config.hostBus() == HostBus.AXI4_LITE_32;
    boolean low = config.resetKind().activeLow();
    List<PortInfo> ports = emission.ports();
    String bPayload = "s_axi_bresp" + (burst ? ", s_axi_bid" : "");
    String rPayload = "s_axi_rresp, s_axi_rdata" + (burst ? ", s_axi_rid, s_axi_rlast" : "");
    return new Values()
        .put("origin", OutputLicense.header(ToolVersion.text(), config.hash()))
        .put("top", emission.topName())
        .put("steps", steps.size())
        .put("reset", low ? "resetn" : "reset")
        .put("resetActive", low ? "1'b0" : "1'b1")
        .put("constants", constants(ports))
        .put("declarations", ports.stream().map(VerilogTestbench::declaration).toList())
        .put("connections", connections(ports))
        .put("tied", tied(ports))
        .put("known", known(ports))
        .put("groups", nativePort ? "all, because responses are in order" : "reads, or writes")
        .put("readGroup", nativePort ? "2'd1" : "2'd2")
        .put("packetFiles", packetFiles(config))
        .put("streamStep", config.streams() ? "stream_step;" : ";")
        .put("beatsIn", steps.inputBeats().size())
        .put("beatsOut", steps.outputBeats().size())
        .put("halfOfAddress", halves ? " + (address_half ? 4 : 0)" : "")
        .put("bPayload", bPayload)
        .put("bPayloadMsb", width(ports, bPayload) - 1)
        .put("rPayload", rPayload)
        .put("rPayloadMsb", width(ports, rPayload) - 1)
        .put("burst", burst ? KEPT : DROPPED)
        .put("halves", halves ? KEPT : DROPPED)
        .put("whole", burst || halves ? DROPPED : KEPT);
  }

  /** Widths by which the texts build words of X. */
  private static List<String> constants(List<PortInfo> ports) {
    List<String> constants = new ArrayList<>();
    constant(constants, "ADDRESS_BITS", width(ports, "req_address_i, s_axi_awaddr"));
    constant(constants, "BUS_BITS", width(ports, "req_data_i, s_axi_wdata"));
    constants.add("localparam WORDS = BUS_BITS / 64;");
    constant(constants, "ID_BITS", width(ports, "s_axi_awid"));
    constant(constants, "STREAM_BITS", width(ports, "s_axis_tdata"));
    return constants;
  }

  private static void constant(List<String> constants, String name, int bits) {
    if (bits > 0) {
      constants.add(String.format(Locale.ROOT, "localparam %s = %d;", name, bits));
    }
  }

  /** Bits of ports together, of those that there are. */
  private static int width(List<PortInfo> ports, String names) {
    List<String> wanted = List.of(names.split(", "));
    return ports.stream()
        .filter(port -> wanted.contains(port.name()))
        .mapToInt(PortInfo::width)
        .sum();
  }

  private static String declaration(PortInfo port) {
    String range = port.width() == 1 ? "" : String.format(Locale.ROOT, "[%d:0] ", port.width() - 1);
    return (port.direction() == Direction.INPUT ? "reg " : "wire ") + range + port.name() + ";";
  }

  private static List<String> connections(List<PortInfo> ports) {
    List<String> connections = new ArrayList<>();
    for (PortInfo port : ports) {
      String comma = connections.size() + 1 < ports.size() ? "," : "";
      connections.add("." + port.name() + " (" + port.name() + ")" + comma);
    }
    return connections;
  }

  /** Inputs that the testbench does not drive, and those of streams until they move. */
  private static List<String> tied(List<PortInfo> ports) {
    return ports.stream()
        .filter(port -> port.direction() == Direction.INPUT)
        .map(PortInfo::name)
        .filter(name -> !name.matches("clk|resetn?|req_.*|rsp_.*|s_axi_.*"))
        .map(name -> name + " = 0;")
        .toList();
  }

  /** Outputs that are never X: those that say whether others count. */
  private static List<String> known(List<PortInfo> ports) {
    return ports.stream()
        .filter(port -> port.direction() == Direction.OUTPUT)
        .map(PortInfo::name)
        .filter(name -> name.matches(".*(ready|valid)(_o)?|interrupt_o|idle_o"))
        .map(name -> String.format(Locale.ROOT, "if (^%1$s === 1'bx) unknown(\"%1$s\");", name))
        .toList();
  }

  private static List<String> packetFiles(EieConfig config) {
    return config.streams()
        ? List.of(
            "$readmemh(\"" + INPUT_BEATS + "\", input_beats);",
            "$readmemh(\"" + OUTPUT_BEATS + "\", output_beats);")
        : List.of();
  }
}
