// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map.export;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.BitField;
import io.eie.generator.map.ControlWindow;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Region;
import io.eie.generator.map.Register;
import io.eie.generator.map.TopInterface;
import io.eie.generator.map.TopInterface.Kind;
import io.eie.generator.map.TopInterface.Pin;
import java.util.List;
import java.util.Locale;

/**
 * The map in IP-XACT (IEEE 1685-2014): the interfaces of the top module with their ports, and a
 * memory map of which each region is an address block.
 *
 * <p>The buses are Arm's definitions (vendor {@code amba.com}, library {@code AMBA4}); clock, reset
 * and interrupt are Vivado's, as IEEE 1685 has none. Ports without a bus definition, such as those
 * of the native host port, are in no interface.
 */
public final class IpXactMap {
  /** The name that an interface refers to the map by. */
  private static final String MAP = "host";

  private static final String WHOLE = "word";
  private static final int WORD_BITS = 64;

  private final EieConfig config;
  private final AddressMap map;
  private final XmlLines xml;

  private IpXactMap(EieConfig config, int depth) {
    this.config = config;
    this.map = AddressMap.of(config);
    this.xml = new XmlLines("ipxact:", depth);
  }

  /** The element {@code busInterfaces}, for a component; its lines begin with two blanks. */
  public static List<String> busInterfaces(EieConfig config) {
    IpXactMap part = new IpXactMap(config, 1);
    part.interfaces();
    return part.xml.lines();
  }

  /** The element {@code memoryMaps}, for a component; its lines begin with two blanks. */
  public static List<String> memoryMaps(EieConfig config) {
    IpXactMap part = new IpXactMap(config, 1);
    part.maps();
    return part.xml.lines();
  }

  /** A component with interfaces, memory map and ports, without files. */
  static String of(EieConfig config) {
    IpXactMap whole = new IpXactMap(config, 0);
    whole.component();
    return whole.xml.text();
  }

  private void component() {
    xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    xml.line("<!-- Register and memory map of eie, made by eie explain, option map.");
    xml.line("     SPDX-License-Identifier: 0BSD");
    xml.line("     Whoever ran the generator may use this file without condition. -->");
    String space = "http://www.accellera.org/XMLSchema/IPXACT/1685-2014";
    String schema = space + " " + space + "/index.xsd";
    String tag =
        "component xmlns:ipxact=\""
            + space
            + "\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\""
            + schema
            + "\"";
    xml.element(
        tag,
        () -> {
          xml.leaf("vendor", "eie").leaf("library", "hardware").leaf("name", "eie");
          xml.leaf("version", config.hash());
          interfaces();
          maps();
          xml.element("model", () -> xml.element("ports", this::ports));
          xml.leaf(
              "description",
              "Efficient Inference Engine, sparse matrix times sparse vector; configuration "
                  + config.hash());
        });
  }

  private void ports() {
    for (TopInterface each : TopInterface.of(config)) {
      for (Pin pin : each.pins()) {
        xml.element("port", () -> port(pin));
      }
    }
  }

  private void port(Pin pin) {
    xml.leaf("name", pin.port());
    xml.element(
        "wire",
        () -> {
          xml.leaf("direction", pin.input() ? "in" : "out");
          if (pin.bits() > 1) {
            xml.element(
                "vectors",
                () ->
                    xml.element("vector", () -> xml.leaf("left", pin.bits() - 1).leaf("right", 0)));
          }
        });
  }

  // interfaces

  private void interfaces() {
    xml.element(
        "busInterfaces",
        () ->
            TopInterface.of(config).stream()
                .filter(each -> each.kind().standard())
                .forEach(each -> xml.element("busInterface", () -> busInterface(each))));
  }

  private void busInterface(TopInterface each) {
    xml.leaf("name", each.name());
    xml.empty(type("busType", each.kind(), ""));
    xml.element("abstractionTypes", () -> xml.element("abstractionType", () -> abstraction(each)));
    if (each.kind().mapped()) {
      xml.element("slave", () -> xml.empty("memoryMapRef memoryMapRef=\"" + MAP + "\""));
      xml.leaf("bitsInLau", Byte.SIZE);
      xml.leaf("endianness", "little");
    } else {
      boolean out = each.kind() == Kind.INTERRUPT || each.kind() == Kind.STREAM_OUT;
      xml.empty(out ? "master" : "slave");
    }
    parameters(each.kind());
  }

  private void abstraction(TopInterface each) {
    xml.empty(type("abstractionRef", each.kind(), "_rtl"));
    xml.element(
        "portMaps",
        () -> {
          for (Pin pin : each.pins()) {
            xml.element(
                "portMap",
                () -> {
                  xml.element("logicalPort", () -> xml.leaf("name", pin.logical()));
                  xml.element("physicalPort", () -> xml.leaf("name", pin.port()));
                });
          }
        });
  }

  private static String type(String tag, Kind kind, String suffix) {
    return switch (kind) {
      case AXI4 -> reference(tag, "amba.com", "AMBA4", "AXI4" + suffix, "r0p0_0");
      case AXI4_LITE -> reference(tag, "amba.com", "AMBA4", "AXI4-Lite" + suffix, "r0p0_0");
      case STREAM_IN, STREAM_OUT ->
          reference(tag, "amba.com", "AMBA4", "AXI4Stream" + suffix, "r0p0_1");
      case CLOCK, RESET, INTERRUPT -> {
        String name = kind.name().toLowerCase(Locale.ROOT) + suffix;
        yield reference(tag, "xilinx.com", "signal", name, "1.0");
      }
      case NATIVE, IDLE, MEMORY, TEST ->
          throw new IllegalArgumentException(kind + " must have a bus definition, has none");
    };
  }

  private static String reference(
      String tag, String vendor, String library, String name, String version) {
    return String.format(
        Locale.ROOT,
        "%s vendor=\"%s\" library=\"%s\" name=\"%s\" version=\"%s\"",
        tag,
        vendor,
        library,
        name,
        version);
  }

  /** What Vivado reads of an interface beside its ports, as in the Verilog's attributes. */
  private void parameters(Kind kind) {
    List<TopInterface> all = TopInterface.of(config);
    switch (kind) {
      case CLOCK ->
          xml.element(
              "parameters",
              () -> {
                List<String> buses =
                    all.stream().filter(each -> each.kind().axi()).map(TopInterface::name).toList();
                if (!buses.isEmpty()) {
                  parameter("ASSOCIATED_BUSIF", String.join(":", buses));
                }
                parameter("ASSOCIATED_RESET", all.get(1).name());
              });
      case RESET -> {
        String level = config.resetKind().activeLow() ? "ACTIVE_LOW" : "ACTIVE_HIGH";
        xml.element("parameters", () -> parameter("POLARITY", level));
      }
      case INTERRUPT -> xml.element("parameters", () -> parameter("SENSITIVITY", "LEVEL_HIGH"));
      default -> {
        // AXI: its ports say everything.
      }
    }
  }

  private void parameter(String name, String value) {
    xml.element("parameter", () -> xml.leaf("name", name).leaf("value", '"' + value + '"'));
  }

  // memory map

  private void maps() {
    xml.element("memoryMaps", () -> xml.element("memoryMap", this::memoryMap));
  }

  private void memoryMap() {
    xml.leaf("name", MAP);
    block(Region.CONTROL, this::control);
    block(Region.ELEMENT, this::elements);
    block(Region.ALL_ELEMENTS, () -> memories("write-only"));
    block(Region.VECTOR, this::vectors);
    xml.leaf("addressUnitBits", Byte.SIZE);
  }

  private void block(Region region, Runnable content) {
    xml.element(
        "addressBlock",
        () -> {
          xml.leaf("name", region.name()).leaf("description", region.description());
          xml.leaf("baseAddress", hex(map.block(region).base()));
          xml.leaf("range", hex(map.block(region).bytes()))
              .leaf("width", WORD_BITS)
              .leaf("usage", "register");
          content.run();
        });
  }

  private void control() {
    for (Register register : Register.values()) {
      xml.element("register", () -> register(register));
    }
    for (ControlWindow window : ControlWindow.values()) {
      if (window != ControlWindow.REGISTERS) {
        String access = window == ControlWindow.TRACE ? "read-only" : "read-write";
        words(window.name(), window.words(config), window.base(), window.description(), access);
      }
    }
  }

  private void register(Register register) {
    xml.leaf("name", register.name()).leaf("description", register.description());
    xml.leaf("addressOffset", hex(map.register(register))).leaf("size", WORD_BITS);
    xml.leaf("access", register.access().standardName());
    for (BitField field : register.fields()) {
      xml.element("field", () -> field(register, field));
    }
  }

  private void field(Register register, BitField field) {
    xml.leaf("name", field.name()).leaf("description", field.description());
    xml.leaf("bitOffset", field.lsb());
    String reset = hex(field.get(register.reset(config)));
    xml.element("resets", () -> xml.element("reset", () -> xml.leaf("value", reset)));
    xml.leaf("bitWidth", field.width());
    if (register == Register.STATUS && field.name().equals("cause")) {
      EnumeratedCauses.write(xml);
    }
  }

  private void elements() {
    xml.element(
        "registerFile",
        () -> {
          xml.leaf("name", "ELEMENT").leaf("dim", config.processingElements());
          xml.leaf("addressOffset", 0).leaf("range", hex(1L << map.elementLsb()));
          memories("");
        });
  }

  /**
   * The memories of an element.
   *
   * @param access of those that can be written, or empty: of all, as it is
   */
  private void memories(String access) {
    for (ElementMemory memory : map.memories()) {
      if (access.isEmpty() || memory.writable()) {
        String usual = memory.writable() ? "read-write" : "read-only";
        words(
            memory.name(),
            memory.words(config),
            map.block(memory).base(),
            memory.description(),
            access.isEmpty() ? usual : access);
      }
    }
  }

  private void vectors() {
    for (boolean output : new boolean[] {false, true}) {
      xml.element(
          "registerFile",
          () -> {
            xml.leaf("name", output ? "OUTPUT_BUFFER" : "INPUT_BUFFER");
            xml.leaf("dim", 1 << AddressMap.BUFFER_BITS);
            xml.leaf("addressOffset", hex((output ? 1L : 0) << map.vectorDirectionLsb()));
            xml.leaf("range", hex(1L << map.bufferLsb()));
            words(
                "WORD",
                map.vectorWords(),
                0,
                "positions of the vector, the first in the low bits",
                output ? "read-only" : "write-only");
          });
    }
  }

  /** Words of a memory: an array of registers. */
  private void words(String name, int words, long offset, String description, String access) {
    xml.element(
        "register",
        () -> {
          xml.leaf("name", name).leaf("description", description).leaf("dim", words);
          xml.leaf("addressOffset", hex(offset)).leaf("size", WORD_BITS).leaf("access", access);
          xml.element(
              "field",
              () -> xml.leaf("name", WHOLE).leaf("bitOffset", 0).leaf("bitWidth", WORD_BITS));
        });
  }

  /** A number of the standard's expressions, which are SystemVerilog's. */
  private static String hex(long value) {
    return "'h" + Long.toHexString(value);
  }
}
