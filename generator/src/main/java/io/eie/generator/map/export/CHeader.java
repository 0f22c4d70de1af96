// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map.export;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.BitField;
import io.eie.generator.map.ControlWindow;
import io.eie.generator.map.CounterName;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.ErrorCause;
import io.eie.generator.map.Region;
import io.eie.generator.map.Register;
import io.eie.generator.map.TraceField;
import io.eie.generator.map.VectorLayout;
import java.util.Locale;

/**
 * The map as constants of C99: byte addresses, field masks, codes. Every name begins with {@code
 * EIE_}; a field has {@code _LSB}, {@code _WIDTH} and {@code _MASK}, the mask in its place.
 */
final class CHeader {
  private final EieConfig config;
  private final AddressMap map;
  private final StringBuilder text = new StringBuilder();

  private CHeader(EieConfig config) {
    this.config = config;
    this.map = AddressMap.of(config);
  }

  static String of(EieConfig config) {
    return new CHeader(config).render();
  }

  /** What is the same in every configuration: the constants of the driver, {@code eie_map.h}. */
  static String common() {
    return new CHeader(Preset.EIE64.config()).renderCommon();
  }

  private String renderCommon() {
    line("/* What is the same in the register map of every configuration, generated from its");
    line(" * description (`eie explain --map c` prints the map of one configuration).");
    line(" * SPDX-License-Identifier: 0BSD */");
    line("#ifndef EIE_MAP_H");
    line("#define EIE_MAP_H");
    line("");
    line("#include <stdint.h>");
    comment("Values of IDENTITY.");
    line("#define EIE_MAGIC_NUMBER 0x%x", Register.MAGIC);
    value("MAP_VERSION_NUMBER", Register.VERSION);
    registers();
    comment("The causes in words, by number: the initializer of an array.");
    line("#define EIE_CAUSE_TEXTS { \\");
    for (ErrorCause cause : ErrorCause.values()) {
      boolean last = cause.ordinal() == ErrorCause.values().length - 1;
      line("  \"%s\"%s \\", cause.description(), last ? "" : ",");
    }
    line("}");
    comment("Windows of the control region: byte address of the first word.");
    for (ControlWindow window : ControlWindow.values()) {
      address(window.name(), window.base());
    }
    trace();
    comment("Words of the counters of an element.");
    counters();
    value("COUNTER_WORDS", CounterName.values().length);
    line("");
    line("#endif");
    return text.toString();
  }

  private String render() {
    line("/* Register and memory map of eie, made by `eie explain --map c`.");
    line(" * SPDX-License-Identifier: 0BSD");
    line(" * Whoever ran the generator may use this file without condition. */");
    line("#ifndef EIE_REGISTERS_H");
    line("#define EIE_REGISTERS_H");
    line("");
    line("#include <stdint.h>");
    design();
    registers();
    windows();
    elements();
    descriptors();
    line("");
    line("#endif");
    return text.toString();
  }

  private void design() {
    comment("The configuration; compare with CONFIG_HASH0 to 3 before anything else.");
    line("#define EIE_CONFIG_HASH \"%s\"", config.hash());
    value("PROCESSING_ELEMENTS", config.processingElements());
    value("EXCHANGE_ROWS", config.exchangeRows());
    value("ADDRESS_BITS", map.addressBits());
  }

  private void registers() {
    comment("Registers, 64 bits each: byte addresses and fields.");
    for (Register register : Register.values()) {
      line("/* %s: %s */", register.access().text(), register.description());
      address(register.name(), map.register(register));
      for (BitField field : register.fields()) {
        field(register.name() + "_" + constant(field.name()), field);
      }
    }
    comment("Values of STATUS.cause.");
    for (ErrorCause cause : ErrorCause.values()) {
      line("/* %s */", cause.description());
      value("CAUSE_" + cause.name(), cause.code());
    }
    comment("Values of STATUS.field.");
    for (DescriptorField field : DescriptorField.values()) {
      value("FIELD_" + field.name(), field.code());
    }
    value("FIELD_RESERVED", DescriptorField.RESERVED_CODE);
  }

  private void windows() {
    comment("Windows of the control region: byte address of the first word, number of words.");
    for (ControlWindow window : ControlWindow.values()) {
      address(window.name(), window.base());
      value(window.name() + "_WORDS", window.words(config));
    }
    value("CODEBOOK_WORDS_EACH", config.codebookWords());
    value("CODEBOOK_STRIDE_WORDS", map.codebookStride());
    trace();
  }

  private void trace() {
    value("TRACE_WORDS_EACH", TraceField.WORDS);
    comment("Fields of the trace of a descriptor, and the word that each is in.");
    for (TraceField field : TraceField.values()) {
      value("TRACE_" + field.name() + "_WORD", field.word());
      field("TRACE_" + field.name(), field.field());
    }
  }

  private void elements() {
    comment(
        "Memories of an element: EIE_ELEMENT(e) or EIE_ALL_ELEMENTS plus memory plus 8 * word.");
    long region = map.block(Region.ELEMENT).base();
    line(
        "#define EIE_ELEMENT(e) (UINT64_C(0x%x) + ((uint64_t)(e) << %d))",
        region, map.elementLsb());
    address("ALL_ELEMENTS", map.block(Region.ALL_ELEMENTS).base());
    for (ElementMemory memory : map.memories()) {
      line("/* %s */", memory.description());
      address(memory.name(), map.block(memory).base());
      value(memory.name() + "_WORDS", memory.words(config));
    }
    comment("Words of vectors: a buffer's first word plus 8 * word; 16 or 32 bits a position.");
    line(
        "#define EIE_INPUT_BUFFER(b) (UINT64_C(0x%x) + ((uint64_t)(b) << %d))",
        map.vector(false, 0, 0), map.bufferLsb());
    line(
        "#define EIE_OUTPUT_BUFFER(b) (UINT64_C(0x%x) + ((uint64_t)(b) << %d))",
        map.vector(true, 0, 0), map.bufferLsb());
    value("POSITION_BITS", VectorLayout.of(config).laneBits());
    if (config.performanceCounters()) {
      counters();
    }
  }

  private void counters() {
    for (CounterName counter : CounterName.values()) {
      value("COUNTER_" + counter.name(), counter.word());
    }
  }

  private void descriptors() {
    comment("Fields of a descriptor, and the word that each is in.");
    value("DESCRIPTOR_WORDS", DescriptorField.WORDS);
    for (DescriptorField field : DescriptorField.values()) {
      value("DESCRIPTOR_" + field.name() + "_WORD", field.word());
      field("DESCRIPTOR_" + field.name(), field.field());
    }
  }

  private void field(String name, BitField field) {
    value(name + "_LSB", field.lsb());
    value(name + "_WIDTH", field.width());
    line("#define EIE_%s_MASK UINT64_C(0x%x)", name, field.mask());
  }

  private void address(String name, long address) {
    line("#define EIE_%s UINT64_C(0x%x)", name, address);
  }

  private void value(String name, long value) {
    line("#define EIE_%s %d", name, value);
  }

  private void comment(String sentence) {
    line("");
    line("/* %s */", sentence);
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  /** {@code firstRow} as {@code FIRST_ROW}. */
  private static String constant(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }
}
