// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DescriptorTest {
  private static final Descriptor EXAMPLE =
      new Descriptor(
          0x1111,
          0x2222,
          0x3333,
          0x4444,
          0x5555,
          6,
          7,
          true,
          false,
          true,
          false,
          true,
          0x88888888L,
          0x99);

  @Test
  void fieldsKeepTheirPlaces() {
    assertThat(DescriptorField.values())
        .extracting(
            field -> field.field().name(), DescriptorField::word, field -> field.field().bits())
        .containsExactly(
            tuple("sourceBase", 0, "14:0"),
            tuple("inputRows", 0, "31:16"),
            tuple("destinationBase", 0, "46:32"),
            tuple("biasBase", 0, "63:48"),
            tuple("outputRows", 1, "15:0"),
            tuple("productShift", 1, "20:16"),
            tuple("outputShift", 1, "28:24"),
            tuple("relu", 1, "32"),
            tuple("first", 1, "33"),
            tuple("biasStored", 1, "34"),
            tuple("last", 1, "35"),
            tuple("keepSums", 1, "37"),
            tuple("pointerBase", 2, "31:0"),
            tuple("codebook", 2, "39:32"),
            tuple("fromHost", 0, "15"),
            tuple("toHost", 0, "47"),
            tuple("groupLevel", 1, "42:40"),
            tuple("copies", 1, "43"));
  }

  @Test
  void fieldsOfAWordDoNotOverlap() {
    for (int word = 0; word < DescriptorField.WORDS; word++) {
      int one = word;
      RegisterTest.assertDisjoint(
          Arrays.stream(DescriptorField.values())
              .filter(field -> field.word() == one)
              .map(field -> field.field().mask())
              .toList());
    }
  }

  @Test
  void aDescriptorPacksIntoFourWords() {
    assertThat(EXAMPLE.words())
        .containsExactly(
            0x4444_3333_2222_1111L, 0x0000_0025_0706_5555L, 0x0000_0099_8888_8888L, 0L);
    assertThat(Descriptor.of(EXAMPLE.words())).isEqualTo(EXAMPLE);
  }

  @Test
  void eachFieldIsPackedOnItsOwn() {
    for (DescriptorField field : DescriptorField.values()) {
      long[] words = new long[DescriptorField.WORDS];
      field.put(words, field.field().max());

      assertThat(field.get(words)).isEqualTo(field.field().max());
      assertThat(Descriptor.of(words).words()).isEqualTo(words);
      assertThat(words[field.word()]).isEqualTo(field.field().mask());
      assertThat(Arrays.stream(words).filter(word -> word != 0)).hasSize(1);
    }
  }

  @Test
  void aValueThatDoesNotFitIsRefused() {
    Descriptor shifted =
        new Descriptor(0, 1, 0, 0, 1, 32, 0, false, true, false, true, false, 0, 0);

    assertThatThrownBy(shifted::words)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("productShift must fit in 5 bits (its field), was 32");
  }

  @Test
  void aTraceTellsFourFigures() {
    long[] trace = {0x0000_0002_0000_0001L, 0x0000_0004_8000_0003L};

    assertThat(trace).hasSize(TraceField.WORDS);
    assertThat(Arrays.stream(TraceField.values()).map(field -> field.get(trace)))
        .containsExactly(1L, 2L, 0x8000_0003L, 4L);
  }
}
