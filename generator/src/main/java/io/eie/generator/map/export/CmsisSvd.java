// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map.export;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.BitField;
import io.eie.generator.map.ControlWindow;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Region;
import io.eie.generator.map.Register;

/**
 * The map in CMSIS-SVD 1.3 (Arm): one peripheral at base address 0, its registers of 64 bits, the
 * windows and element memories as arrays of registers. The system that it is put into sets the base
 * address.
 */
final class CmsisSvd {
  private static final int WORD_BITS = 64;
  private static final int WORD_BYTES = 8;

  private final EieConfig config;
  private final AddressMap map;
  private final XmlLines xml = new XmlLines("", 0);

  private CmsisSvd(EieConfig config) {
    this.config = config;
    this.map = AddressMap.of(config);
  }

  static String of(EieConfig config) {
    return new CmsisSvd(config).render();
  }

  private String render() {
    xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    xml.line("<!-- Register and memory map of eie, made by eie explain, option map.");
    xml.line("     SPDX-License-Identifier: 0BSD");
    xml.line("     Whoever ran the generator may use this file without condition. -->");
    xml.element(
        "device schemaVersion=\"1.3\" xmlns:xs=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xs:noNamespaceSchemaLocation=\"CMSIS-SVD.xsd\"",
        this::device);
    return xml.text();
  }

  private void device() {
    xml.leaf("name", "eie").leaf("version", Register.VERSION);
    xml.leaf("description", "Efficient Inference Engine, configuration SHA-256 " + config.hash());
    xml.leaf("addressUnitBits", Byte.SIZE).leaf("width", WORD_BITS);
    xml.element("peripherals", () -> xml.element("peripheral", this::peripheral));
  }

  private void peripheral() {
    xml.leaf("name", "EIE").leaf("version", Register.VERSION);
    xml.leaf("description", "sparse matrix-vector accelerator");
    xml.leaf("baseAddress", "0x0").leaf("size", WORD_BITS);
    xml.element(
        "addressBlock",
        () -> {
          xml.leaf("offset", "0x0").leaf("size", hex(1L << map.addressBits()));
          xml.leaf("usage", "registers");
        });
    xml.element("registers", this::registers);
  }

  private void registers() {
    for (Register register : Register.values()) {
      xml.element("register", () -> register(register));
    }
    for (ControlWindow window : ControlWindow.values()) {
      if (window != ControlWindow.REGISTERS) {
        String access = window == ControlWindow.TRACE ? "read-only" : "read-write";
        array(window.name(), window.words(config), window.base(), window.description(), access);
      }
    }
    elements();
    vectors();
  }

  private void register(Register register) {
    xml.leaf("name", register.name()).leaf("description", register.description());
    xml.leaf("addressOffset", hex(map.register(register))).leaf("size", WORD_BITS);
    xml.leaf("access", register.access().standardName());
    xml.leaf("resetValue", hex(register.reset(config)));
    xml.element("fields", () -> register.fields().forEach(field -> field(register, field)));
  }

  private void field(Register register, BitField field) {
    xml.element(
        "field",
        () -> {
          xml.leaf("name", field.name()).leaf("description", field.description());
          // bitRange of the schema ends at bit 49
          xml.leaf("bitOffset", field.lsb()).leaf("bitWidth", field.width());
          if (register == Register.STATUS && field.name().equals("cause")) {
            EnumeratedCauses.write(xml);
          }
        });
  }

  private void elements() {
    xml.element(
        "cluster",
        () -> {
          xml.leaf("dim", config.processingElements());
          xml.leaf("dimIncrement", hex(1L << map.elementLsb()));
          xml.leaf("name", "ELEMENT[%s]").leaf("description", Region.ELEMENT.description());
          xml.leaf("addressOffset", hex(map.block(Region.ELEMENT).base()));
          for (ElementMemory memory : map.memories()) {
            memory(memory, memory.writable() ? "read-write" : "read-only");
          }
        });
    xml.element(
        "cluster",
        () -> {
          xml.leaf("name", "ALL_ELEMENTS").leaf("description", Region.ALL_ELEMENTS.description());
          xml.leaf("addressOffset", hex(map.block(Region.ALL_ELEMENTS).base()));
          for (ElementMemory memory : map.memories()) {
            if (memory.writable()) {
              memory(memory, "write-only");
            }
          }
        });
  }

  private void memory(ElementMemory memory, String access) {
    long offset = map.block(memory).base();
    array(memory.name(), memory.words(config), offset, memory.description(), access);
  }

  private void vectors() {
    for (boolean output : new boolean[] {false, true}) {
      xml.element(
          "cluster",
          () -> {
            xml.leaf("dim", 1 << AddressMap.BUFFER_BITS);
            xml.leaf("dimIncrement", hex(1L << map.bufferLsb()));
            xml.leaf("name", output ? "OUTPUT_BUFFER[%s]" : "INPUT_BUFFER[%s]");
            xml.leaf("description", Region.VECTOR.description());
            xml.leaf("addressOffset", hex(map.vector(output, 0, 0)));
            array(
                "WORD",
                map.vectorWords(),
                0,
                "positions of the vector, the first in the low bits",
                output ? "read-only" : "write-only");
          });
    }
  }

  private void array(String name, int words, long offset, String description, String access) {
    xml.element(
        "register",
        () -> {
          xml.leaf("dim", words).leaf("dimIncrement", WORD_BYTES).leaf("name", name + "[%s]");
          xml.leaf("description", description).leaf("addressOffset", hex(offset));
          xml.leaf("size", WORD_BITS).leaf("access", access);
        });
  }

  private static String hex(long value) {
    return "0x" + Long.toHexString(value);
  }
}
