// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegisterTest {
  private static final EieConfig CONFIG = Preset.TINY4.config();

  @Test
  void registersFollowEachOtherWithoutGaps() {
    assertThat(Arrays.stream(Register.values()).map(Register::offset))
        .containsExactly(
            0x00, 0x08, 0x10, 0x18, 0x20, 0x28, 0x30, 0x38, 0x40, 0x48, 0x50, 0x58, 0x60, 0x68,
            0x70, 0x78, 0x80, 0x88);
  }

  @Test
  void theIdentityTellsTheMagicAndTheVersion() {
    assertThat(Register.IDENTITY.reset(CONFIG)).isEqualTo(0x4549_4500_0000_0005L);
  }

  @Test
  void theHashRegistersReadAsTheHash() {
    String read =
        Stream.of(
                Register.CONFIG_HASH0,
                Register.CONFIG_HASH1,
                Register.CONFIG_HASH2,
                Register.CONFIG_HASH3)
            .map(register -> String.format("%016x", register.reset(CONFIG)))
            .reduce("", String::concat);

    assertThat(read).isEqualTo(CONFIG.hash()).hasSize(64);
  }

  @Test
  void everyOtherRegisterIsZeroAfterReset() {
    assertThat(Arrays.stream(Register.values()).skip(5))
        .startsWith(Register.CONTROL)
        .allSatisfy(register -> assertThat(register.reset(CONFIG)).isZero());
  }

  @Test
  void fieldsOfARegisterDoNotOverlap() {
    assertThat(Register.values())
        .allSatisfy(
            register -> assertDisjoint(register.fields().stream().map(BitField::mask).toList()));
  }

  @Test
  void commandsAndStateHaveTheirBits() {
    assertThat(Register.CONTROL.fields())
        .extracting(BitField::name, BitField::bits)
        .containsExactly(
            tuple("start", "0"),
            tuple("clear", "1"),
            tuple("abort", "2"),
            tuple("stream", "3"),
            tuple("drain", "4"));
    assertThat(Register.STATUS.fields())
        .extracting(BitField::name, BitField::bits)
        .containsExactly(
            tuple("busy", "0"),
            tuple("done", "1"),
            tuple("error", "2"),
            tuple("waiting", "3"),
            tuple("cause", "7:4"),
            tuple("field", "11:8"),
            tuple("streaming", "12"),
            tuple("descriptor", "31:16"),
            tuple("address", "63:32"));
  }

  @Test
  void runsAndVectorsHaveTheirBits() {
    assertThat(Register.RUN.fields())
        .extracting(BitField::name, BitField::bits)
        .containsExactly(
            tuple("source", "2:0"), tuple("destination", "10:8"), tuple("tag", "31:16"));
    assertThat(Register.COMPLETED.fields())
        .extracting(BitField::name, BitField::bits)
        .containsExactly(
            tuple("tag", "15:0"),
            tuple("valid", "16"),
            tuple("failed", "17"),
            tuple("cycles", "63:32"));
    assertThat(Register.OUTPUT_VECTOR.fields()).isEqualTo(Register.INPUT_VECTOR.fields());
    assertThat(new VectorBuffers(0x1234, 0x56, 0x789abc, 8).word())
        .isEqualTo(0x8078_9abc_0056_1234L);
  }

  @Test
  void anUnknownFieldIsRefused() {
    assertThatThrownBy(() -> Register.CONTROL.field("stop"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "field must be one of [start, clear, abort, stream, drain] (fields of CONTROL), was stop");
  }

  @Test
  void errorCausesKeepTheirCodes() {
    assertThat(ErrorCause.values())
        .extracting(ErrorCause::name, ErrorCause::code)
        .containsExactly(
            tuple("NONE", 0),
            tuple("BUSY", 1),
            tuple("UNMAPPED", 2),
            tuple("DESCRIPTOR", 3),
            tuple("PARTIAL", 4),
            tuple("DIRECTION", 5),
            tuple("VECTOR_BOUNDS", 6),
            tuple("BUFFER_IN_USE", 7),
            tuple("RUN_QUEUE", 8),
            tuple("PACKET_SHORT", 9),
            tuple("PACKET_LONG", 10),
            tuple("MEMORY_PARITY", 11));
    assertThat(ErrorCause.of(3)).isEqualTo(ErrorCause.DESCRIPTOR);
    assertThatThrownBy(() -> ErrorCause.of(12))
        .hasMessage("cause must lie in 0..11 (codes of this map), was 12");
    assertThatThrownBy(() -> ErrorCause.of(-1))
        .hasMessage("cause must lie in 0..11 (codes of this map), was -1");
  }

  static void assertDisjoint(List<Long> masks) {
    long union = masks.stream().reduce(0L, (one, other) -> one | other);

    assertThat(masks.stream().mapToInt(Long::bitCount).sum()).isEqualTo(Long.bitCount(union));
  }
}
