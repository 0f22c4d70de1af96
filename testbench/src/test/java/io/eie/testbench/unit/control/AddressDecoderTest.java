// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.Access;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Register;
import io.eie.generator.map.VectorLayout;
import io.eie.generator.unit.control.AddressDecoder;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AddressDecoderTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(AddressDecoder::new);

  private static void check(
      UnitBench bench, HostMapModel model, long address, boolean write, int strobe) {
    bench.set("address_i", address);
    bench.set("write_i", write);
    bench.set("strobe_i", strobe);
    bench.settle();
    HostMapModel.Target target = model.decode(address, write, strobe);
    String request =
        "%s of 0x%x with strobe 0x%x".formatted(write ? "write" : "read", address, strobe);
    assertThat(bench.high("refused_o")).as(request + " refused").isEqualTo(target == null);
    assertThat(bench.high("unmapped_o"))
        .as(request + " unmapped")
        .isEqualTo(model.unmapped(address));
    if (target != null) {
      target.check(bench);
    } else {
      assertThat(bench.get("cause_o"))
          .as(request + " cause")
          .isEqualTo(model.cause(address, write, strobe));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theEndsOfEveryWindowAreWhereTheMapSays(Size size) {
    try (UnitBench bench = UNIT.at(size).open(BenchSeeds.first())) {
      HostMapModel model = new HostMapModel(size.config());
      for (long address : model.corners()) {
        for (boolean write : new boolean[] {false, true}) {
          for (int strobe : new int[] {0xff, 0x7f, 0xfe, 0x0f, 0}) {
            check(bench, model, address, write, strobe);
          }
          for (int misaligned = 1; misaligned < 8; misaligned++) {
            check(bench, model, address + misaligned, write, 0xff);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anyAddressMeansWhatTheMapSays(Size size) {
    for (long seed : BenchSeeds.all()) {
      try (UnitBench bench = UNIT.at(size).open(seed)) {
        HostMapModel model = new HostMapModel(size.config());
        Random random = new Random(seed);
        List<Long> corners = model.corners();
        int bits = AddressMap.of(size.config()).addressBits();
        for (int i = 0; i < 5_000; i++) {
          long near = corners.get(random.nextInt(corners.size())) ^ 1L << random.nextInt(bits);
          long any = random.nextLong() >>> (Long.SIZE - bits);
          long address = random.nextBoolean() ? near : random.nextBoolean() ? any : any & ~7L;
          int strobe = random.nextBoolean() ? 0xff : random.nextInt(256);
          check(bench, model, address, random.nextBoolean(), strobe);
          long register = 8L * random.nextInt(Register.values().length);
          check(bench, model, register, random.nextBoolean(), strobe);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theModelAndTheMapGiveTheSameAddresses(Size size) {
    EieConfig config = size.config();
    AddressMap map = AddressMap.of(config);
    HostMapModel model = new HostMapModel(config);
    int last = config.processingElements() - 1;

    for (Register register : Register.values()) {
      HostMapModel.Target target = HostMapModel.Target.of("register", register.ordinal());
      assertThat(model.decode(map.register(register), false, 0)).isEqualTo(target);
      boolean written = register.access() != Access.READ_ONLY;
      assertThat(model.decode(map.register(register), true, 0xff))
          .isEqualTo(written ? target : null);
      assertThat(model.decode(map.register(register), true, 1))
          .isEqualTo(written && !register.wholeOnly() ? target : null);
    }
    int descriptor = config.programLength() - 1;
    assertThat(model.decode(map.program(descriptor, 3), true, 0xff))
        .isEqualTo(HostMapModel.Target.of("program", 4 * descriptor + 3));
    assertThat(model.decode(map.trace(descriptor, 1), false, 0))
        .isEqualTo(HostMapModel.Target.of("trace", 2 * descriptor + 1));
    assertThat(model.decode(map.codebook(config.codebooks() - 1, 0), true, 0xff))
        .isEqualTo(
            HostMapModel.Target.of("codebook", (config.codebooks() - 1) * config.codebookWords()));
    int lastWord = VectorLayout.of(config).capacity() - 1;
    assertThat(model.decode(map.vector(false, 7, lastWord), true, 0xff))
        .isEqualTo(new HostMapModel.Target("vector", false, 7, 0, lastWord));
    assertThat(model.decode(map.vector(true, 2, 0), false, 0))
        .isEqualTo(new HostMapModel.Target("vector", true, 2, 0, 0));
    for (ElementMemory memory : ElementMemory.values()) {
      if (memory.hostVisible() && memory.words(config) > 0) {
        int word = memory.words(config) - 1;
        assertThat(model.decode(map.element(last, memory, word), false, 0))
            .isEqualTo(new HostMapModel.Target("element", false, last, memory.code(), word));
        if (memory.writable()) {
          assertThat(model.decode(map.allElements(memory, word), true, 0xff))
              .isEqualTo(new HostMapModel.Target("element", true, 0, memory.code(), word));
        }
      }
    }
  }

  @Test
  void aPartialStrobeThatIsLetThroughIsFound() {
    UnitDesign faulty = UNIT.at(Size.ODD).planted("((&strobe_i) || (! write_i))", "1'b1");

    try (UnitBench bench = faulty.open(0)) {
      HostMapModel model = new HostMapModel(faulty.config());
      long address = AddressMap.of(faulty.config()).program(0, 0);

      assertThatThrownBy(() -> check(bench, model, address, true, 0x7f))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("write of 0x8000 with strobe 0x7f refused");
    }
  }

  @Test
  void aReadOnlyMemoryThatLooksUnmappedIsFound() {
    UnitDesign faulty =
        UNIT.at(Size.ODD)
            .planted("in_one_element && readable_memory", "in_one_element && writable_memory");

    try (UnitBench bench = faulty.open(0)) {
      HostMapModel model = new HostMapModel(faulty.config());
      long address = AddressMap.of(faulty.config()).element(0, ElementMemory.COUNTERS, 0);

      assertThatThrownBy(() -> check(bench, model, address, true, 0xff))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("unmapped");
    }
  }

  /** The transfers would count rows on from an element past the last one. */
  @Test
  void anElementsNumberBesideAllElementsIsFound() {
    UnitDesign faulty = UNIT.at(Size.PAPER).planted("(! in_every_region)", "1'b1");

    try (UnitBench bench = faulty.open(0)) {
      HostMapModel model = new HostMapModel(faulty.config());
      long address = AddressMap.of(faulty.config()).allElements(ElementMemory.BIAS, 0);

      assertThatThrownBy(() -> check(bench, model, address, true, 0xff))
          .isInstanceOf(BenchFailure.class)
          .hasMessageContaining("target_number_o in cycle 0: must be 0");
    }
  }

  @Test
  void aWrongWordIsFound() {
    UnitDesign faulty =
        UNIT.at(Size.ODD)
            .planted("in_control_region ? control_word", "in_control_region ? ~control_word");

    try (UnitBench bench = faulty.open(0)) {
      HostMapModel model = new HostMapModel(faulty.config());

      assertThatThrownBy(() -> check(bench, model, 0x8000, true, 0xff))
          .isInstanceOf(BenchFailure.class)
          .hasMessageContaining("target_word_o in cycle 0: must be 0");
    }
  }
}
