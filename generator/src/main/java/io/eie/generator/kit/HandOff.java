// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import io.eie.common.quote.PlainWord;
import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.Emission.Direction;
import io.eie.generator.hdl.Emission.PortInfo;
import io.eie.generator.map.export.IpXactMap;
import io.eie.generator.text.CoreName;
import io.eie.generator.text.OutputLicense;
import io.eie.generator.text.Template;
import io.eie.generator.text.Values;
import io.eie.generator.unit.control.ResetRelease;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What synthesis flows want beside the Verilog of a design (docs/hand-off.md). Every flow runs by
 * one command inside the generated folder; depends on the design and the version of eie alone.
 */
public final class HandOff {
  private static final String CLOCK = "clk";
  private static final String FPGA_SCRIPT = "flows/fpga/%s.tcl";

  /** Templates that become the file of the same name. */
  private static final List<String> PLAIN =
      List.of(
          "eie.core",
          "Bender.yml",
          "component.xml",
          "constraints/eie.sdc",
          "constraints/eie.xdc",
          "clock-gate/behavioural.v",
          "clock-gate/latch.v",
          "clock-gate/nangate45.v",
          "clock-gate/nangate45-scan.v",
          "clock-gate/models.v",
          "flows/README.md",
          "flows/design.tcl",
          "flows/yosys/synth.tcl",
          "flows/yosys/fan-out.tcl",
          "flows/liberty.tcl",
          "flows/opensta/time.tcl",
          "flows/opensta/power.tcl",
          "flows/icarus/gates.tcl",
          "flows/vivado/synth.tcl",
          "flows/quartus/synth.tcl",
          "flows/quartus/eie.sdc",
          "flows/dc/synth.tcl",
          "flows/genus/synth.tcl");

  private HandOff() {}

  /**
   * The files.
   *
   * @param version of eie, for their headers
   * @return text by path in the generated folder, in a fixed order
   */
  public static Map<String, String> files(EieConfig config, Emission emission, String version) {
    KitDesign design = KitDesign.of(config, emission);
    Values values = values(design, version);
    Map<String, String> files = new LinkedHashMap<>();
    MemoryDescription memories = new MemoryDescription(design);
    files.put("memories.json", memories.json());
    files.put("memories/README.md", memories.table(values));
    files.putAll(new MemoryFiles(design.memories()).files(values));
    files.put(
        "memories/eie_sram.lib",
        Template.of(HandOff.class, "memories/eie_sram.header").fill(values)
            + SramLiberty.of(name(emission) + "_sram", emission.modules(), SramTiming.OF_45_NM));
    files.put(
        "clock-gate/techmap.v",
        ClockGating.techmap(values, ClockGating.wrapper(emission.topName())));
    files.put("flows/yosys/fast.abc", AbcScript.FAST.template());
    files.put("flows/yosys/small.abc", AbcScript.SMALL.template());
    for (String name : PLAIN) {
      files.put(name, Template.of(HandOff.class, name).fill(values));
    }
    files.putAll(new OrfsFiles(design).files(values));
    Template fpga = Template.of(HandOff.class, "flows/fpga/synth.tcl");
    for (FpgaFamily family : FpgaFamily.values()) {
      files.put(
          String.format(Locale.ROOT, FPGA_SCRIPT, family.lowerCase()),
          fpga.fill(family.values(values)));
    }
    return files;
  }

  private static Values values(KitDesign design, String version) {
    EieConfig config = design.config();
    Emission emission = design.emission();
    List<SramMacro> memories = design.memories();
    List<String> modules = memories.stream().map(SramMacro::module).map(PlainWord::of).toList();
    List<String> logic = design.logicFiles().stream().map(PlainWord::of).toList();
    List<PortInfo> element = emission.ofUnit(SramMacro.ELEMENT).ports();
    List<String> memoryFiles = modules.stream().map(module -> module + ".v").toList();
    List<String> macros =
        memories.stream().map(memory -> FakeRam.nangate45(memory).macro()).distinct().toList();
    return new Values()
        .put("origin", OutputLicense.header(version, config.hash()))
        .put("version", PlainWord.of(version))
        .put("vlnv", CoreName.of(emission.topName(), version))
        .put("configHash", PlainWord.of(config.hash()))
        .put("top", PlainWord.of(emission.topName()))
        .put("name", name(emission))
        .put("clock", CLOCK)
        .put("element", PlainWord.of(design.element()))
        .put("testMode", config.testMode() ? ResetRelease.TEST_MODE : "{}")
        .put("narrowest", ClockGating.NARROWEST)
        .put("inputs", ports(emission.ports(), Direction.INPUT))
        .put("outputs", ports(emission.ports(), Direction.OUTPUT))
        .put("falsePaths", falsePaths(config))
        .put("elementInputs", ports(element, Direction.INPUT))
        .put("elementOutputs", ports(element, Direction.OUTPUT))
        .put("elementFalsePaths", memoryPinPaths(config))
        .put("logic", logic)
        .put("memories", modules)
        .put("memoryFiles", memoryFiles)
        .put(
            "memoryValues",
            memories.stream().map(each -> each.module() + " " + each.values()).toList())
        .put("logicMake", continued(logic))
        .put("memoryFilesMake", continued(memoryFiles))
        .put("macrosMake", continued(macros))
        .put("xmlBusInterfaces", IpXactMap.busInterfaces(config))
        .put("xmlMemoryMaps", IpXactMap.memoryMaps(config))
        .put("xmlInstantiations", IpXact.instantiations(emission.topName()))
        .put("xmlPorts", IpXact.ports(emission.ports()));
  }

  /** What package managers call the design: two designs of other prefixes are two packages. */
  private static String name(Emission emission) {
    return emission.topName().toLowerCase(Locale.ROOT);
  }

  /** All but the clock, as patterns that name every bit. */
  private static String ports(List<PortInfo> ports, Direction direction) {
    return ports.stream()
        .filter(port -> port.direction() == direction && !port.name().equals(CLOCK))
        .map(port -> port.width() == 1 ? port.name() : port.name() + "[*]")
        .collect(Collectors.joining(" "));
  }

  private static List<String> falsePaths(EieConfig config) {
    List<String> lines = new ArrayList<>();
    if (config.resetKind().asynchronous()) {
      String port = config.resetKind().activeLow() ? "resetn" : "reset";
      lines.add("");
      lines.add(
          "# The reset acts without the clock; inside, module ResetRelease ends it with the clock.");
      lines.add("set_false_path -from [get_ports " + port + "]");
    }
    if (config.testMode()) {
      lines.add("");
      lines.add("# The test mode changes only while the clock stands.");
      lines.add("set_false_path -from [get_ports " + ResetRelease.TEST_MODE + "]");
    }
    lines.addAll(memoryPinPaths(config));
    return lines;
  }

  private static List<String> memoryPinPaths(EieConfig config) {
    List<String> lines = new ArrayList<>();
    if (!config.memoryPins().pins().isEmpty()) {
      String ports =
          config.memoryPins().pins().stream()
              .map(pin -> pin.bits() == 1 ? pin.portName() : pin.portName() + "[*]")
              .collect(Collectors.joining(" "));
      lines.add("");
      lines.add("# Pins of the memory macros change only while the clock stands.");
      lines.add("set_false_path -from [get_ports {" + ports + "}]");
    }
    return lines;
  }

  /** Lines of a makefile that go on in the next. */
  static List<String> continued(List<String> names) {
    return names.stream().map(name -> name + " \\").toList();
  }
}
