// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.generator.map.PointerLayout;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ParameterTest {
  /** Leaf name, base, lowest, highest, message of a broken limit without its value. */
  static Stream<Arguments> limits() {
    EieConfig wide = EieConfig.builder().paperElement().rowsPerElement(1).build();
    EieConfig narrow = Preset.PAPER64.config().toBuilder().rowsPerElement(1).build();
    return Stream.of(
        Arguments.of(
            "processingElements",
            wide,
            1,
            1024,
            "lie in 1..1024 (an element address has at most 10 bits)"),
        Arguments.of("weightBits", wide, 4, 24, "lie in 4..24 (a product has at most 48 bits)"),
        Arguments.of("activationBits", wide, 4, 24, "lie in 4..24 (a product has at most 48 bits)"),
        Arguments.of("accumulatorBits", wide, 24, 48, "lie in 24..48 (accumulation is wide)"),
        Arguments.of("accumulatorBits", narrow, 8, 24, "lie in 8..24 (accumulation is narrow)"),
        Arguments.of("weightCodeBits", wide, 2, 8, "lie in 2..8 (a codebook has 4 to 256 weights)"),
        Arguments.of(
            "zeroRunBits", wide, 2, 8, "lie in 2..8 (an entry skips at most 3 to 255 rows)"),
        Arguments.of(
            "queueDepth", wide, 1, 256, "lie in 1..256 (usable entries of the activation queue)"),
        Arguments.of(
            "rangeDepth",
            wide,
            1,
            16,
            "lie in 1..16 (column ranges kept before the sparse-matrix read)"),
        Arguments.of(
            "sparseBanks",
            wide.with("entriesPerCycle", "2"),
            1,
            2,
            "lie in 1..2 (even and odd rows of the sparse-matrix memory share a bank or have one"
                + " each)"),
        Arguments.of(
            "multiplierStages", wide, 1, 3, "lie in 1..3 (register stages of the multiplier)"),
        Arguments.of(
            "rowsPerElement", wide, 1, 1024, "lie in 1..1024 (accumulators are registers)"),
        Arguments.of(
            "sparseRows",
            wide,
            2,
            1048576,
            "lie in 2..1048576 (rows of the sparse-matrix memory of one element)"),
        Arguments.of(
            "biases",
            wide,
            1,
            65536,
            "lie in 1..65536 (a descriptor has 16 bits for the bias base)"),
        Arguments.of(
            "activations",
            wide,
            2,
            32768,
            "lie in 2..32768 (a descriptor has 15 bits for each base, and input and output need a"
                + " row each)"),
        Arguments.of(
            "programLength",
            wide,
            1,
            1024,
            "lie in 1..1024 (layer descriptors are held on the chip)"),
        Arguments.of("codebooks", wide, 1, 64, "lie in 1..64 (every element holds all codebooks)"),
        Arguments.of(
            "axiIdBits", wide, 1, 16, "lie in 1..16 (an ID is stored with every beat under way)"));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void aRangeIncludesItsEndsAndNothingBeyond(
      String name, EieConfig base, int lowest, int highest, String rule) {
    for (int kept : List.of(lowest, highest)) {
      assertThat(Parameter.named(name).of(base.with(name, Integer.toString(kept)))).isEqualTo(kept);
    }
    for (int broken : List.of(lowest - 1, highest + 1, -7)) {
      assertThatThrownBy(() -> base.with(name, Integer.toString(broken)))
          .isInstanceOf(ConfigException.class)
          .hasMessage(name + " must " + rule + ", was " + broken);
    }
  }

  @Test
  void wideBeatsNeedABusOrStreamsThatHaveThem() {
    EieConfig base = EieConfig.builder().build();
    assertThatThrownBy(() -> base.with("busBits", "128"))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "busBits must be 64 (hostBus is native and there are no streams; only axi4 and streams"
                + " have wider beats), was 128");
    assertThatThrownBy(() -> base.with("hostBus", "axi4").with("busBits", "96"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("busBits must be one of 64, 128, 256");
    assertThat(base.with("hostBus", "axi4").with("busBits", "256").busBits()).isEqualTo(256);
    assertThat(base.with("streams", "true").with("busBits", "128").busBits()).isEqualTo(128);
  }

  @Test
  void pointersComeInPairs() {
    EieConfig base = EieConfig.builder().build();

    assertThat(PointerLayout.of(base.with("pointers", "4")).depth()).isEqualTo(2);
    assertThat(base.with("pointers", "1048576").pointerAddressBits()).isEqualTo(20);
    for (String broken : List.of("2", "3", "5", "1048575", "1048577", "1048578", "0", "-2")) {
      assertThatThrownBy(() -> base.with("pointers", broken))
          .hasMessage(
              "pointers must be even and lie in 4..1048576 (two banks of the same depth hold even"
                  + " and odd columns), was "
                  + broken);
    }
  }

  @Test
  void sparseRowsArePowersOfTwo() {
    EieConfig base = EieConfig.builder().paperElement().build();

    for (String kept : List.of("16", "32", "64", "128", "256", "512")) {
      assertThat(base.with("sparseRowBits", kept).sparseRowBits()).isEqualTo(Integer.valueOf(kept));
    }
    for (String broken : List.of("8", "15", "48", "511", "1024", "0", "-16")) {
      assertThatThrownBy(() -> base.with("sparseRowBits", broken))
          .hasMessage(
              "sparseRowBits must be one of 16, 32, 64, 128, 256, 512 (a row holds at least one"
                  + " entry of any format and divides into host words), was "
                  + broken);
    }
  }

  @Test
  void everyOneOfAllParametersIsReportedAtOnce() {
    ConfigBuilder builder = EieConfig.builder();
    List<Parameter> whole =
        Arrays.stream(Parameter.values())
            .filter(one -> one.of(Preset.EIE64.config()) instanceof Integer)
            .toList();
    whole.forEach(one -> builder.set(one, Integer.MAX_VALUE));

    assertThatThrownBy(builder::build)
        .isInstanceOfSatisfying(
            ConfigException.class,
            refused ->
                assertThat(refused.problems())
                    .hasSameSizeAs(whole)
                    .zipSatisfy(
                        whole,
                        (problem, one) ->
                            assertThat(problem)
                                .startsWith(one.leafName() + " must ")
                                .endsWith(", was 2147483647")));
  }

  @ParameterizedTest
  @EnumSource(Parameter.class)
  void theTextOfAParameterIsRead(Parameter parameter) {
    for (Preset preset : Preset.values()) {
      EieConfig config = preset.config();

      assertThat(config.with(parameter.path(), parameter.text(config))).isEqualTo(config);
    }
    assertThat(parameter.description()).isNotBlank().doesNotEndWith(".");
  }

  @Test
  void leafNamesAreUnique() {
    assertThat(Arrays.stream(Parameter.values()).map(Parameter::leafName)).doesNotHaveDuplicates();
  }

  @Test
  void textsOfAnotherTypeAreRefused() {
    EieConfig config = Preset.TINY4.config();

    assertThatThrownBy(() -> config.with("queueDepth", "eight"))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "queueDepth must be a whole number in 1..256 (usable entries of the activation queue),"
                + " was 'eight'");
    assertThatThrownBy(() -> config.with("sparseRowBits", "0x40"))
        .hasMessage(
            "sparseRowBits must be a whole number in 16..512 (bits of one row of the sparse-matrix"
                + " memory), was '0x40'");
    assertThatThrownBy(() -> config.with("performanceCounters", "yes"))
        .hasMessage(
            "performanceCounters must be true or false (whether every element has its own"
                + " counters), was 'yes'");
    assertThatThrownBy(() -> config.with("accumulation", "WIDE"))
        .hasMessage(
            "accumulation must be one of wide, narrow (wide adds products at full precision,"
                + " narrow rounds each one first (the paper's datapath)), was 'WIDE'");
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNearest() {
    assertThatThrownBy(() -> Parameter.named("queue_depth"))
        .isInstanceOf(ConfigException.class)
        .hasMessage("key must name a parameter (nearest: queueDepth), was 'queue_depth'");
    assertThatThrownBy(() -> Parameter.named("elements.rangeDepth"))
        .hasMessage(
            "key must name a parameter (nearest: element.rangeDepth), was 'elements.rangeDepth'");
    assertThatThrownBy(() -> Parameter.named("PES"))
        .hasMessage("key must name a parameter (nearest: biases), was 'PES'");
    assertThatThrownBy(() -> Parameter.named(""))
        .hasMessage("key must name a parameter (nearest: biases), was ''");
  }
}
