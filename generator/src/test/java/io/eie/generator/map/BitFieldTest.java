// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BitFieldTest {
  @Test
  void aFieldIsPutAndGotWithoutTouchingItsNeighbours() {
    BitField cause = new BitField("cause", 4, 4, "first cause");

    assertThat(cause.put(-1L, 0x5)).isEqualTo(0xffff_ffff_ffff_ff5fL);
    assertThat(cause.get(0xffff_ffff_ffff_ff5fL)).isEqualTo(0x5);
    assertThat(cause.mask()).isEqualTo(0xf0);
    assertThat(cause.bits()).isEqualTo("7:4");
    assertThat(new BitField("busy", 2, 1, "").bits()).isEqualTo("2");
  }

  @Test
  void aFieldOfAWholeWordIsUnsigned() {
    BitField digits = new BitField("digits", 0, 64, "");

    assertThat(digits.put(0, -1L)).isEqualTo(-1L);
    assertThat(digits.get(Long.MIN_VALUE)).isEqualTo(Long.MIN_VALUE);
    assertThat(digits.mask()).isEqualTo(-1L);
  }

  @Test
  void aValueMustFit() {
    BitField cause = new BitField("cause", 4, 4, "");

    assertThatThrownBy(() -> cause.put(0, 16))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cause must fit in 4 bits (its field), was 16");
    assertThatThrownBy(() -> cause.put(0, -1))
        .hasMessage("cause must fit in 4 bits (its field), was 18446744073709551615");
  }

  @Test
  void aFieldMustLieInItsWord() {
    assertThatThrownBy(() -> new BitField("wide", 60, 5, ""))
        .hasMessage("wide must lie in bits 63..0 (a host word), was 5 bits from 60");
    assertThatThrownBy(() -> new BitField("none", 0, 0, ""))
        .hasMessage("none must lie in bits 63..0 (a host word), was 0 bits from 0");
    assertThatThrownBy(() -> new BitField("low", -1, 2, ""))
        .hasMessage("low must lie in bits 63..0 (a host word), was 2 bits from -1");
  }
}
