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
            0x00, 0x08, 0x10, 0x18, 0x20, 0x28, 0x30, 0x38, 0x40, 0x48, 0x50, 0x58, 0x60, 0x68);
  }

  @Test
  void theIdentityTellsTheMagicAndTheVersion() {
    assertThat(Register.IDENTITY.reset(CONFIG)).isEqualTo(0x4549_4500_0000_0003L);
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
        .containsExactly(tuple("start", "0"), tuple("clear", "1"), tuple("abort", "2"));
    assertThat(Register.STATUS.fields())
        .extracting(BitField::name, BitField::bits)
        .containsExactly(
            tuple("busy", "0"),
            tuple("done", "1"),
            tuple("error", "2"),
            tuple("cause", "7:4"),
            tuple("field", "11:8"),
            tuple("descriptor", "31:16"));
  }

  @Test
  void anUnknownFieldIsRefused() {
    assertThatThrownBy(() -> Register.CONTROL.field("stop"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("field must be one of [start, clear, abort] (fields of CONTROL), was stop");
  }

  @Test
  void errorCausesKeepTheirCodes() {
    assertThat(ErrorCause.values())
        .extracting(ErrorCause::name, ErrorCause::code)
        .containsExactly(
            tuple("NONE", 0), tuple("BUSY", 1), tuple("ADDRESS", 2), tuple("DESCRIPTOR", 3));
    assertThat(ErrorCause.of(3)).isEqualTo(ErrorCause.DESCRIPTOR);
    assertThatThrownBy(() -> ErrorCause.of(4))
        .hasMessage("cause must lie in 0..3 (codes of this map), was 4");
    assertThatThrownBy(() -> ErrorCause.of(-1))
        .hasMessage("cause must lie in 0..3 (codes of this map), was -1");
  }

  static void assertDisjoint(List<Long> masks) {
    long union = masks.stream().reduce(0L, (one, other) -> one | other);

    assertThat(masks.stream().mapToInt(Long::bitCount).sum()).isEqualTo(Long.bitCount(union));
  }
}
