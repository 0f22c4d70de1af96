// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AddressMapTest {
  private record Span(String what, long first, long last) {}

  static Stream<EieConfig> configs() {
    EieConfig largest =
        EieConfig.builder()
            .processingElements(1024)
            .weightBits(24)
            .weightCodeBits(8)
            .sparseRowBits(512)
            .sparseRows(1 << 20)
            .pointers(1 << 20)
            .biases(1 << 16)
            .activations(1 << 15)
            .programLength(1024)
            .codebooks(64)
            .build();
    EieConfig smallest =
        EieConfig.builder()
            .paperElement()
            .processingElements(1)
            .weightCodeBits(2)
            .rowsPerElement(1)
            .performanceCounters(false)
            .sparseRows(2)
            .pointers(4)
            .biases(1)
            .activations(2)
            .programLength(1)
            .codebooks(1)
            .build();
    return Stream.of(
            Arrays.stream(Preset.values()).map(Preset::config),
            Stream.of(1, 3, 64, 100, 1024)
                .map(count -> EieConfig.builder().processingElements(count).build()),
            Stream.of(largest, smallest))
        .flatMap(configs -> configs);
  }

  @ParameterizedTest
  @MethodSource("configs")
  void nothingOverlapsAndEverythingIsReachable(EieConfig config) {
    AddressMap map = AddressMap.of(config);
    List<Span> spans = spans(config, map);
    spans.sort(Comparator.comparingLong(Span::first));

    assertThat(spans).allSatisfy(span -> assertThat(span.last()).isGreaterThan(span.first()));
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).first()).as("%s", spans).isGreaterThan(spans.get(i - 1).last());
    }
    assertThat(spans.get(spans.size() - 1).last()).isLessThan(1L << map.addressBits());
    assertThat(map.addressBits()).isLessThanOrEqualTo(41);
  }

  @ParameterizedTest
  @MethodSource("configs")
  void everyBlockIsAlignedToItsSize(EieConfig config) {
    AddressMap map = AddressMap.of(config);

    for (ControlWindow part : ControlWindow.values()) {
      assertThat(Integer.bitCount(part.bytes())).isEqualTo(1);
      assertThat(part.base() % part.bytes()).isZero();
      assertThat(8L * map.words(part)).isLessThanOrEqualTo(part.bytes());
      assertThat(part.base() + part.bytes()).isLessThanOrEqualTo(ControlWindow.BYTES);
    }
    for (Region region : Region.values()) {
      assertThat(map.block(region).base() % map.block(region).bytes()).isZero();
    }
    for (ElementMemory memory : map.memories()) {
      AddressBlock block = map.block(memory);
      assertThat(block.base() % block.bytes()).isZero();
      assertThat(8L * map.words(memory)).isBetween(block.bytes() / 2 + 1, block.bytes());
      assertThat(block.end()).isLessThanOrEqualTo(1L << map.elementLsb());
    }
    assertThat(map.block(Region.CONTROL).base()).isZero();
    // a burst that begins in the region ends in it
    assertThat(map.block(Region.VECTOR).bytes() % 4096).isZero();
  }

  @ParameterizedTest
  @MethodSource("configs")
  void anElementAddressIsASumOfItsParts(EieConfig config) {
    AddressMap map = AddressMap.of(config);
    int last = config.processingElements() - 1;

    for (ElementMemory memory : map.memories()) {
      int word = map.words(memory) - 1;
      long inElement = map.block(memory).base() + 8L * word;

      assertThat(map.element(last, memory, word))
          .isEqualTo(
              map.block(Region.ELEMENT).base() + ((long) last << map.elementLsb()) + inElement);
      assertThat(map.block(Region.ELEMENT).contains(map.element(last, memory, word))).isTrue();
      if (memory.writable()) {
        assertThat(map.allElements(memory, word))
            .isEqualTo(map.block(Region.ALL_ELEMENTS).base() + inElement);
      }
    }
  }

  /** As the specification of the system demands. */
  @Test
  void theApertureIsAtMostTwiceTheMemoriesOfAPreset() {
    for (Preset preset : Preset.values()) {
      long memories = memoryBytes(preset.config());
      long least = 2 * Long.highestOneBit(memories - 1);
      long aperture = 1L << AddressMap.of(preset.config()).addressBits();

      assertThat(aperture)
          .as("%s, %s bytes of memories", preset, memories)
          .isLessThanOrEqualTo(Math.max(2 * least, 256 << 10));
    }
  }

  private static long memoryBytes(EieConfig config) {
    long bits =
        (long) config.sparseRows() * config.sparseRowBits()
            + (long) config.pointers() * config.pointerBits()
            + (long) config.biases() * config.accumulatorBits()
            + (long) config.activations() * config.activationBits();
    return bits * config.processingElements() / 8;
  }

  @Test
  void tiny4HasTheseAddresses() {
    AddressMap map = AddressMap.of(Preset.TINY4.config());

    assertThat(map.wordBits()).isEqualTo(8);
    assertThat(map.elementLsb()).isEqualTo(13);
    assertThat(map.elementBits()).isEqualTo(2);
    assertThat(map.addressBits()).isEqualTo(18);
    assertThat(map.codebookStride()).isEqualTo(4);

    assertThat(map.register(Register.STALL_NO_INPUT)).isEqualTo(0x68);
    assertThat(map.trace(3, 1)).isEqualTo(0x4038);
    assertThat(map.program(3, 2)).isEqualTo(0x8070);
    assertThat(map.codebook(3, 1)).isEqualTo(0x10068);
    assertThat(map.allElements(ElementMemory.SPARSE, 0)).isEqualTo(0x20000);
    assertThat(map.allElements(ElementMemory.ACTIVATION, 1)).isEqualTo(0x21208);
    assertThat(map.vector(false, 0, 0)).isEqualTo(0x22000);
    assertThat(map.vector(true, 1, 2)).isEqualTo(0x23210);
    assertThat(map.element(0, ElementMemory.SPARSE, 0)).isEqualTo(0x28000);
    assertThat(map.element(3, ElementMemory.BIAS, 63)).isEqualTo(0x2f1f8);
    assertThat(map.element(3, ElementMemory.COUNTERS, 5)).isEqualTo(0x2f428);
  }

  @Test
  void theSizesOfTheMemoriesAreInHostWords() {
    EieConfig wide =
        EieConfig.builder().paperElement().sparseRowBits(256).sparseRows(10).pointers(14).build();
    EieConfig narrow = wide.toBuilder().sparseRowBits(16).sparseRows(100).build();

    assertThat(AddressMap.of(wide).words(ElementMemory.SPARSE)).isEqualTo(40);
    assertThat(AddressMap.of(narrow).words(ElementMemory.SPARSE)).isEqualTo(100);
    assertThat(AddressMap.of(wide).words(ElementMemory.POINTER)).isEqualTo(7);
    assertThat(AddressMap.of(wide).words(ElementMemory.BIAS)).isEqualTo(256);
    assertThat(AddressMap.of(wide).words(ElementMemory.ACTIVATION)).isEqualTo(1024);
    assertThat(AddressMap.of(wide).words(ElementMemory.COUNTERS)).isEqualTo(6);
    assertThat(AddressMap.of(wide).words(ControlWindow.PROGRAM)).isEqualTo(64);
    assertThat(AddressMap.of(wide).words(ControlWindow.TRACE)).isEqualTo(32);
    assertThat(AddressMap.of(wide).words(ControlWindow.REGISTERS)).isEqualTo(18);
  }

  @Test
  void theCodebookStrideIsAPowerOfTwoOfTheWords() {
    assertThat(strideOf(16, 2)).isEqualTo(1);
    assertThat(strideOf(16, 4)).isEqualTo(4);
    assertThat(strideOf(17, 8)).isEqualTo(128);
    assertThat(strideOf(4, 8)).isEqualTo(16);
  }

  @Test
  void leftOutCountersHaveNoAddress() {
    AddressMap map = AddressMap.of(EieConfig.builder().performanceCounters(false).build());

    assertThatThrownBy(() -> map.element(0, ElementMemory.COUNTERS, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "memory must be part of the design (performanceCounters is false), was COUNTERS");
  }

  @Test
  void whatIsNotThereHasNoAddress() {
    AddressMap map = AddressMap.of(Preset.TINY4.config());

    assertThatThrownBy(() -> map.element(4, ElementMemory.BIAS, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("element must lie in 0..3 (processing elements), was 4");
    assertThatThrownBy(() -> map.element(0, ElementMemory.BIAS, 64))
        .hasMessage("word must lie in 0..63 (BIAS of one element), was 64");
    assertThatThrownBy(() -> map.element(0, ElementMemory.BIAS, -1))
        .hasMessage("word must lie in 0..63 (BIAS of one element), was -1");
    assertThatThrownBy(() -> map.element(0, ElementMemory.PASS, 0))
        .hasMessage("memory must be visible to the host (it is internal), was PASS");
    assertThatThrownBy(() -> map.allElements(ElementMemory.CODEBOOK, 0))
        .hasMessage("memory must be visible to the host (it is internal), was CODEBOOK");
    assertThatThrownBy(() -> map.allElements(ElementMemory.COUNTERS, 0))
        .hasMessage("memory must be writable (all elements are only written), was COUNTERS");
    assertThatThrownBy(() -> map.program(4, 0))
        .hasMessage("descriptor must lie in 0..3 (program memory), was 4");
    assertThatThrownBy(() -> map.program(0, 4))
        .hasMessage("word must lie in 0..3 (one descriptor), was 4");
    assertThatThrownBy(() -> map.trace(4, 0))
        .hasMessage("descriptor must lie in 0..3 (trace memory), was 4");
    assertThatThrownBy(() -> map.trace(0, 2))
        .hasMessage("word must lie in 0..1 (trace of one descriptor), was 2");
    assertThatThrownBy(() -> map.codebook(4, 0))
        .hasMessage("codebook must lie in 0..3 (codebooks of the central control), was 4");
    assertThatThrownBy(() -> map.codebook(0, 4))
        .hasMessage("word must lie in 0..3 (one codebook), was 4");
  }

  private static int strideOf(int weightBits, int weightCodeBits) {
    return AddressMap.of(
            EieConfig.builder()
                .paperElement()
                .weightBits(weightBits)
                .weightCodeBits(weightCodeBits)
                .build())
        .codebookStride();
  }

  private static List<Span> spans(EieConfig config, AddressMap map) {
    List<Span> spans = new ArrayList<>();
    for (Register register : Register.values()) {
      spans.add(new Span(register.name(), map.register(register), map.register(register) + 7));
    }
    int descriptors = config.programLength();
    IntStream.range(0, descriptors)
        .forEach(
            one -> {
              spans.add(new Span("program " + one, map.program(one, 0), map.program(one, 3) + 7));
              spans.add(new Span("trace " + one, map.trace(one, 0), map.trace(one, 1) + 7));
            });
    int lastWord = config.codebookWords() - 1;
    IntStream.range(0, config.codebooks())
        .forEach(
            one ->
                spans.add(
                    new Span(
                        "codebook " + one, map.codebook(one, 0), map.codebook(one, lastWord) + 7)));
    for (ElementMemory memory : map.memories()) {
      int last = map.words(memory) - 1;
      for (int element = 0; element < config.processingElements(); element++) {
        long first = map.element(element, memory, 0);
        spans.add(new Span(memory + " " + element, first, map.element(element, memory, last) + 7));
      }
      if (memory.writable()) {
        long first = map.allElements(memory, 0);
        spans.add(new Span(memory + " of all", first, map.allElements(memory, last) + 7));
      }
    }
    return spans;
  }
}
