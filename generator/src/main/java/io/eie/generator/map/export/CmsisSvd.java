// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map.export;

import io.eie.common.quote.XmlText;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.Access;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.BitField;
import io.eie.generator.map.ControlWindow;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.ErrorCause;
import io.eie.generator.map.Region;
import io.eie.generator.map.Register;
import java.util.Locale;

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
  private final StringBuilder text = new StringBuilder();

  private CmsisSvd(EieConfig config) {
    this.config = config;
    this.map = AddressMap.of(config);
  }

  static String of(EieConfig config) {
    return new CmsisSvd(config).render();
  }

  private String render() {
    line(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    line(0, "<!-- Register and memory map of eie, made by eie explain, option map.");
    line(0, "     SPDX-License-Identifier: 0BSD");
    line(0, "     Whoever ran the generator may use this file without condition. -->");
    line(
        0,
        "<device schemaVersion=\"1.3\" xmlns:xs=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xs:noNamespaceSchemaLocation=\"CMSIS-SVD.xsd\">");
    leaf(1, "name", "eie");
    leaf(1, "version", Integer.toString(Register.VERSION));
    leaf(1, "description", "Efficient Inference Engine, configuration SHA-256 " + config.hash());
    leaf(1, "addressUnitBits", "8");
    leaf(1, "width", Integer.toString(WORD_BITS));
    line(1, "<peripherals>");
    line(2, "<peripheral>");
    leaf(3, "name", "EIE");
    leaf(3, "version", Integer.toString(Register.VERSION));
    leaf(3, "description", "sparse matrix-vector accelerator");
    leaf(3, "baseAddress", "0x0");
    leaf(3, "size", Integer.toString(WORD_BITS));
    line(3, "<addressBlock>");
    leaf(4, "offset", "0x0");
    leaf(4, "size", hex(1L << map.addressBits()));
    leaf(4, "usage", "registers");
    line(3, "</addressBlock>");
    line(3, "<registers>");
    for (Register register : Register.values()) {
      register(register);
    }
    for (ControlWindow window : ControlWindow.values()) {
      if (window != ControlWindow.REGISTERS) {
        String access = window == ControlWindow.TRACE ? "read-only" : "read-write";
        array(4, window.name(), window.words(config), window.base(), window.description(), access);
      }
    }
    elements();
    vectors();
    line(3, "</registers>");
    line(2, "</peripheral>");
    line(1, "</peripherals>");
    line(0, "</device>");
    return text.toString();
  }

  private void register(Register register) {
    line(4, "<register>");
    leaf(5, "name", register.name());
    leaf(5, "description", register.description());
    leaf(5, "addressOffset", hex(map.register(register)));
    leaf(5, "size", Integer.toString(WORD_BITS));
    leaf(5, "access", access(register.access()));
    leaf(5, "resetValue", hex(register.reset(config)));
    line(5, "<fields>");
    for (BitField field : register.fields()) {
      line(6, "<field>");
      leaf(7, "name", field.name());
      leaf(7, "description", field.description());
      leaf(7, "bitRange", String.format(Locale.ROOT, "[%d:%d]", field.msb(), field.lsb()));
      if (register == Register.STATUS && field.name().equals("cause")) {
        causes();
      }
      line(6, "</field>");
    }
    line(5, "</fields>");
    line(4, "</register>");
  }

  private void causes() {
    line(7, "<enumeratedValues>");
    for (ErrorCause cause : ErrorCause.values()) {
      line(8, "<enumeratedValue>");
      leaf(9, "name", cause.name());
      leaf(9, "description", cause.description());
      leaf(9, "value", Integer.toString(cause.code()));
      line(8, "</enumeratedValue>");
    }
    line(7, "</enumeratedValues>");
  }

  private void elements() {
    line(4, "<cluster>");
    leaf(5, "dim", Integer.toString(config.processingElements()));
    leaf(5, "dimIncrement", hex(1L << map.elementLsb()));
    leaf(5, "name", "ELEMENT[%s]");
    leaf(5, "description", Region.ELEMENT.description());
    leaf(5, "addressOffset", hex((long) Region.ELEMENT.code() << map.regionLsb()));
    for (ElementMemory memory : ElementMemory.values()) {
      if (memory.hostVisible() && memory.words(config) > 0) {
        array(
            5,
            memory.name(),
            memory.words(config),
            (long) memory.code() << map.selectLsb(),
            memory.description(),
            memory.writable() ? "read-write" : "read-only");
      }
    }
    line(4, "</cluster>");
    line(4, "<cluster>");
    leaf(5, "name", "ALL_ELEMENTS");
    leaf(5, "description", Region.ALL_ELEMENTS.description());
    leaf(5, "addressOffset", hex((long) Region.ALL_ELEMENTS.code() << map.regionLsb()));
    for (ElementMemory memory : ElementMemory.values()) {
      if (memory.hostVisible() && memory.writable()) {
        array(
            5,
            memory.name(),
            memory.words(config),
            (long) memory.code() << map.selectLsb(),
            memory.description(),
            "write-only");
      }
    }
    line(4, "</cluster>");
  }

  private void vectors() {
    for (boolean output : new boolean[] {false, true}) {
      line(4, "<cluster>");
      leaf(5, "dim", Integer.toString(1 << AddressMap.BUFFER_BITS));
      leaf(5, "dimIncrement", hex(1L << map.bufferLsb()));
      leaf(5, "name", output ? "OUTPUT_BUFFER[%s]" : "INPUT_BUFFER[%s]");
      leaf(5, "description", Region.VECTOR.description());
      leaf(5, "addressOffset", hex(map.vector(output, 0, 0)));
      array(
          5,
          "WORD",
          map.vectorWords(),
          0,
          "positions of the vector, the first in the low bits",
          output ? "read-only" : "write-only");
      line(4, "</cluster>");
    }
  }

  private void array(
      int depth, String name, int words, long offset, String description, String access) {
    line(depth, "<register>");
    leaf(depth + 1, "dim", Integer.toString(words));
    leaf(depth + 1, "dimIncrement", Integer.toString(WORD_BYTES));
    leaf(depth + 1, "name", name + "[%s]");
    leaf(depth + 1, "description", description);
    leaf(depth + 1, "addressOffset", hex(offset));
    leaf(depth + 1, "size", Integer.toString(WORD_BITS));
    leaf(depth + 1, "access", access);
    line(depth, "</register>");
  }

  private static String access(Access access) {
    return switch (access) {
      case READ_ONLY -> "read-only";
      case READ_WRITE -> "read-write";
      case WRITE_ONE, WRITE_ONLY -> "write-only";
    };
  }

  private static String hex(long value) {
    return "0x" + Long.toHexString(value);
  }

  private void leaf(int depth, String tag, String value) {
    line(depth, "<" + tag + ">" + XmlText.of(value) + "</" + tag + ">");
  }

  private void line(int depth, String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }
}
