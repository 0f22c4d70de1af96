// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

import io.eie.generator.config.Copies;
import io.eie.generator.config.EieConfig;
import java.util.List;
import java.util.Locale;

/**
 * The registers at the beginning of the control region, 64 bits each. They stay reachable while a
 * program runs. A write to a read-only register is refused.
 */
public enum Register {
  IDENTITY(
      0x00,
      Access.READ_ONLY,
      "What this is",
      new BitField("magic", 40, 24, "the letters E, I, E in ASCII"),
      new BitField("version", 0, 16, "version of this register map")),
  CONFIG_HASH0(0x08, Access.READ_ONLY, "SHA-256 of the configuration, digits 1 to 16", hash()),
  CONFIG_HASH1(0x10, Access.READ_ONLY, "SHA-256 of the configuration, digits 17 to 32", hash()),
  CONFIG_HASH2(0x18, Access.READ_ONLY, "SHA-256 of the configuration, digits 33 to 48", hash()),
  CONFIG_HASH3(0x20, Access.READ_ONLY, "SHA-256 of the configuration, digits 49 to 64", hash()),
  CONTROL(
      0x28,
      Access.WRITE_ONE,
      "Commands",
      new BitField("start", 0, 1, "as RUN with buffers 0 and tag 0"),
      new BitField("clear", 1, 1, "acknowledge every completed run, clear error and cause"),
      new BitField(
          "abort",
          2,
          1,
          "stop the running program, drop the waiting run; a start in the same write is ignored"),
      new BitField(
          "stream",
          3,
          1,
          "packets are accepted and run from now on; a start in the same write is ignored"),
      new BitField("drain", 4, 1, "no further packet is accepted; those under way end as usual")),
  STATUS(
      0x30,
      Access.READ_ONLY,
      "State of the machine",
      new BitField("busy", 0, 1, "a program runs"),
      new BitField("done", 1, 1, "a completed run is not acknowledged"),
      new BitField("error", 2, 1, "a request was refused or a program failed; until cleared"),
      new BitField("waiting", 3, 1, "a run waits"),
      new BitField("cause", 4, 4, "first cause of the error"),
      new BitField(
          "field",
          8,
          DescriptorField.CODE_BITS,
          "field of the descriptor that broke its rule, with cause 3; else 0"),
      new BitField("streaming", 12, 1, "packets are taken, or not all outputs are sent"),
      new BitField("descriptor", 16, 16, "descriptor that ended the program, with cause 3; else 0"),
      new BitField("address", 32, 32, "address / 8 of the request that was refused; else 0")),
  INTERRUPT_ENABLE(
      0x38,
      Access.READ_WRITE,
      "When interrupt_o is high",
      new BitField("done", 0, 1, "interrupt_o follows done, one cycle later")),
  FIRST_DESCRIPTOR(
      0x40,
      Access.READ_WRITE,
      "First descriptor of a run",
      new BitField("descriptor", 0, 16, "index in the program memory")),
  LAST_DESCRIPTOR(
      0x48,
      Access.READ_WRITE,
      "Last descriptor of a run",
      new BitField("descriptor", 0, 16, "index in the program memory, not below the first")),
  CYCLES(0x50, Access.READ_ONLY, "Cycles of the running or last run", count()),
  BROADCASTS(0x58, Access.READ_ONLY, "Columns broadcast in the last run", count()),
  STALL_QUEUE_FULL(
      0x60, Access.READ_ONLY, "Cycles in which a column waited because a queue was full", count()),
  STALL_NO_INPUT(0x68, Access.READ_ONLY, "Cycles in which no non-zero input was ready", count()),
  RUN(
      0x70,
      Access.WRITE_ONLY,
      "Queues a run of the descriptors FIRST_DESCRIPTOR to LAST_DESCRIPTOR",
      new BitField("source", 0, 3, "buffer of the input vector"),
      new BitField("destination", 8, 3, "buffer of the output vector"),
      new BitField("tag", 16, 16, "any number; COMPLETED returns it with the completion")),
  COMPLETED(
      0x78,
      Access.READ_WRITE,
      "Oldest completed run that is not acknowledged; a write of its tag acknowledges it",
      new BitField("tag", 0, 16, "tag of the run"),
      new BitField("valid", 16, 1, "1 while there is such a run"),
      new BitField("failed", 17, 1, "the run ended in an error"),
      new BitField("cycles", 32, 32, "cycles of the run")),
  INPUT_VECTOR(0x80, Access.READ_WRITE, "Rows and length of the input vectors", vector()),
  OUTPUT_VECTOR(0x88, Access.READ_WRITE, "Rows and length of the output vectors", vector());

  /** The letters E, I, E. */
  public static final int MAGIC = 0x454945;

  /** Version of the map that this package describes. */
  public static final int VERSION = 5;

  private static final int HASH_DIGITS = 16;

  private final int offset;
  private final Access access;
  private final String description;
  private final List<BitField> fields;

  Register(int offset, Access access, String description, BitField... fields) {
    this.offset = offset;
    this.access = access;
    this.description = description;
    this.fields = List.of(fields);
  }

  private static BitField hash() {
    return new BitField("digits", 0, 64, "16 hexadecimal digits, the first in the highest bits");
  }

  private static BitField[] vector() {
    return new BitField[] {
      new BitField("firstRow", 0, 16, "first activation row of buffer 0"),
      new BitField("bufferRows", 16, 16, "rows of a buffer, a multiple of exchangeRows"),
      new BitField("length", 32, 26, "positions of one vector"),
      new BitField(
          "copies",
          58,
          Copies.CODE_BITS,
          "vectors of a buffer: index in the list of column groups, 0 for one; reads 0 and is"
              + " ignored where a run takes one vector"),
      new BitField("buffers", 60, 4, "number of buffers, 0..8")
    };
  }

  private static BitField count() {
    return new BitField("count", 0, 64, "cleared by a start");
  }

  /** Whether a write must be of the whole word; the others take any of their bytes. */
  public boolean wholeOnly() {
    return offset >= 0x70;
  }

  /** Byte address in the control region. */
  public int offset() {
    return offset;
  }

  public Access access() {
    return access;
  }

  /** What the register is for, without a full stop. */
  public String description() {
    return description;
  }

  /** The fields; bits that belong to none read as zero. */
  public List<BitField> fields() {
    return fields;
  }

  /**
   * The field of a name.
   *
   * @throws IllegalArgumentException when the register has no such field
   */
  public BitField field(String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        Locale.ROOT,
                        "field must be one of %s (fields of %s), was %s",
                        fields.stream().map(BitField::name).toList(),
                        name(),
                        name)));
  }

  /** Value after reset; the identity and the hash never change. */
  public long reset(EieConfig config) {
    return switch (this) {
      case IDENTITY -> field("version").put(field("magic").put(0, MAGIC), VERSION);
      case CONFIG_HASH0, CONFIG_HASH1, CONFIG_HASH2, CONFIG_HASH3 -> {
        int first = HASH_DIGITS * (ordinal() - CONFIG_HASH0.ordinal());
        String digits = config.hash().substring(first, first + HASH_DIGITS);
        yield Long.parseUnsignedLong(digits, 16);
      }
      default -> 0;
    };
  }
}
