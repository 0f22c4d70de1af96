// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map.export;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.BitField;
import io.eie.generator.map.ControlWindow;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.ErrorCause;
import io.eie.generator.map.Region;
import io.eie.generator.map.Register;
import java.util.Locale;

/**
 * The map in SystemRDL 2.0 (Accellera): registers with their fields, windows and element memories
 * as external memories. The region that writes all elements at once is left out, as the standard
 * has no word for it.
 */
final class SystemRdl {
  private static final String CAUSES = "error_cause";

  private final EieConfig config;
  private final AddressMap map;
  private final StringBuilder text = new StringBuilder();

  private SystemRdl(EieConfig config) {
    this.config = config;
    this.map = AddressMap.of(config);
  }

  static String of(EieConfig config) {
    return new SystemRdl(config).render();
  }

  private String render() {
    line(0, "// Register and memory map of eie, made by `eie explain --map systemrdl`.");
    line(0, "// Configuration SHA-256 %s", config.hash());
    line(0, "// SPDX-License-Identifier: 0BSD");
    line(0, "// Whoever ran the generator may use this file without condition.");
    line(0, "addrmap eie {");
    line(1, "name = \"eie\";");
    line(1, "default regwidth = 64;");
    line(1, "default accesswidth = 64;");
    causes();
    for (Register register : Register.values()) {
      register(register);
    }
    for (ControlWindow window : ControlWindow.values()) {
      if (window != ControlWindow.REGISTERS) {
        boolean writable = window != ControlWindow.TRACE;
        memory(1, window.name(), window.words(config), window.description(), writable);
        line(1, "} %s @ 0x%x;", window.name().toLowerCase(Locale.ROOT), window.base());
      }
    }
    elements();
    vectors();
    line(0, "};");
    return text.toString();
  }

  private void causes() {
    line(1, "enum %s {", CAUSES);
    for (ErrorCause cause : ErrorCause.values()) {
      line(
          2,
          "%s = %d'd%d { desc = \"%s\"; };",
          cause.name(),
          ErrorCause.BITS,
          cause.code(),
          cause.description());
    }
    line(1, "};");
  }

  private void register(Register register) {
    line(1, "reg {");
    line(2, "name = \"%s\";", register.name());
    line(2, "desc = \"%s\";", register.description());
    for (BitField field : register.fields()) {
      line(2, "field {");
      line(3, "desc = \"%s\";", field.description());
      if (register == Register.STATUS && field.name().equals("cause")) {
        line(3, "encode = %s;", CAUSES);
      }
      switch (register.access()) {
        case READ_ONLY -> line(3, "sw = r; hw = w;");
        case READ_WRITE -> line(3, "sw = rw; hw = r;");
        case WRITE_ONE -> line(3, "sw = w; hw = r; singlepulse;");
        case WRITE_ONLY -> line(3, "sw = w; hw = r;");
      }
      line(
          2,
          "} %s[%d:%d] = %d'h%x;",
          escaped(field.name()),
          field.msb(),
          field.lsb(),
          field.width(),
          field.get(register.reset(config)));
    }
    line(1, "} %s @ 0x%x;", register.name().toLowerCase(Locale.ROOT), map.register(register));
  }

  private void elements() {
    line(1, "addrmap {");
    line(2, "desc = \"%s\";", Region.ELEMENT.description());
    for (ElementMemory memory : map.memories()) {
      memory(2, memory.name(), memory.words(config), memory.description(), memory.writable());
      line(2, "} %s @ 0x%x;", memory.name().toLowerCase(Locale.ROOT), map.block(memory).base());
    }
    line(
        1,
        "} element[%d] @ 0x%x += 0x%x;",
        config.processingElements(),
        map.block(Region.ELEMENT).base(),
        1L << map.elementLsb());
  }

  private void vectors() {
    for (boolean output : new boolean[] {false, true}) {
      String name = output ? "OUTPUT_BUFFER" : "INPUT_BUFFER";
      memory(1, name, map.vectorWords(), Region.VECTOR.description(), output ? "r" : "w");
      line(
          1,
          "} %s[%d] @ 0x%x += 0x%x;",
          name.toLowerCase(Locale.ROOT),
          1 << AddressMap.BUFFER_BITS,
          map.vector(output, 0, 0),
          1L << map.bufferLsb());
    }
  }

  private void memory(int depth, String name, int words, String description, boolean writable) {
    memory(depth, name, words, description, writable ? "rw" : "r");
  }

  private void memory(int depth, String name, int words, String description, String access) {
    line(depth, "external mem {");
    line(depth + 1, "name = \"%s\";", name);
    line(depth + 1, "desc = \"%s\";", description);
    line(depth + 1, "mementries = %d;", words);
    line(depth + 1, "memwidth = 64;");
    line(depth + 1, "sw = %s;", access);
  }

  /**
   * An identifier that is never taken for a keyword such as {@code field} or {@code descriptor}.
   */
  private static String escaped(String name) {
    return "\\" + name;
  }

  private void line(int depth, String format, Object... values) {
    text.append("  ".repeat(depth)).append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
