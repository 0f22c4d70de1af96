// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Register;
import io.eie.generator.map.TraceField;
import io.eie.generator.map.VectorLayout;
import io.eie.generator.unit.control.CentralControl;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.ScanPass;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SmokeShard(of = 3)
class CentralControlTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(CentralControl::new);

  /** Cycles from the request to the one that accepts the start. */
  private static final long TO_START = 3;

  /** Cycles from the one at which done is first high to the one of the interrupt. */
  private static final long TO_INTERRUPT = 1;

  private static final long DONE = 2;
  private static final long CLEAR = 2;

  private static void programsRun(UnitDesign design, long seed) {
    Random random = new Random(seed);
    for (int stalls : new int[] {0, 50}) {
      try (CentralControlBench bench = new CentralControlBench(design, seed)) {
        bench.stall(stalls);
        for (int run = 0; run < 4; run++) {
          bench.fillCodebooks();
          List<ScanPass> program = ScanPass.program(design.config(), random);
          int room = design.config().programLength() - program.size();
          int first = random.nextInt(room + 1);
          bench.load(program, first);
          bench.start();
          long cycles = bench.awaitInterrupt();
          bench.check();

          assertThat(bench.read(Register.STATUS)).isEqualTo(DONE);
          assertThat(bench.read(Register.CYCLES)).isEqualTo(cycles - TO_START - TO_INTERRUPT);
          checkTrace(bench, program, first);
          bench.write(bench.map.register(Register.CONTROL), CLEAR);
          assertThat(bench.bench.high("interrupt_o")).isFalse();
        }
      }
    }
  }

  private static void checkTrace(CentralControlBench bench, List<ScanPass> program, int first) {
    long[] sums = new long[TraceField.values().length];
    for (int i = 0; i < program.size(); i++) {
      long[] trace = {
        bench.read(bench.map.trace(first + i, 0)), bench.read(bench.map.trace(first + i, 1))
      };
      for (TraceField field : TraceField.values()) {
        sums[field.ordinal()] += field.get(trace);
      }
      assertThat(TraceField.BROADCASTS.get(trace)).isEqualTo(program.get(i).columns().size());
    }
    assertThat(sums)
        .containsExactly(
            bench.read(Register.CYCLES),
            bench.read(Register.BROADCASTS),
            bench.read(Register.STALL_QUEUE_FULL),
            bench.read(Register.STALL_NO_INPUT));
  }

  @ParameterizedTest
  @EnumSource
  void everyProgramRunsWithItsCodebooksAndIsCounted(Size size) {
    for (long seed : BenchSeeds.all()) {
      programsRun(UNIT.at(size), seed);
    }
  }

  @Test
  void aTraceThatIsReadWhileTheRunEndsIsRefusedOrRight() {
    EieConfig config = Size.ODD.config();
    try (CentralControlBench bench =
        new CentralControlBench(UNIT.at(Size.ODD), BenchSeeds.first())) {
      bench.fillCodebooks();
      bench.load(List.of(ScanPass.draw(config, new Random(1), 4, 0.5)), 2);
      for (int round = 0; round < 2; round++) {
        bench.start();
        int before = bench.responses.tokens().size() + 1;
        for (int i = 0; i < 100; i++) {
          bench.send(false, bench.map.trace(2, i % 2), 0);
        }
        bench.awaitInterrupt();
        bench.bench.finish(1_000);

        long[] trace = {bench.read(bench.map.trace(2, 0)), bench.read(bench.map.trace(2, 1))};
        List<Token> answers = bench.responses.tokens().subList(before, before + 100);
        assertThat(answers).anyMatch(answer -> answer.flag("error"));
        assertThat(answers).anyMatch(answer -> !answer.flag("error"));
        for (int i = 0; i < 100; i++) {
          if (!answers.get(i).flag("error")) {
            assertThat(answers.get(i).wide("data").longValue()).isEqualTo(trace[i % 2]);
          }
        }
        bench.bench.step(1);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theHostReachesProgramCodebooksAndElements(Size size) {
    EieConfig config = size.config();
    for (long seed : BenchSeeds.all()) {
      try (CentralControlBench bench = new CentralControlBench(UNIT.at(size), seed)) {
        bench.stall(30);
        Random random = new Random(seed);
        int descriptor = config.programLength() - 1;
        int codebook = config.codebooks() - 1;
        bench.write(bench.map.program(descriptor, 3), 11);
        bench.write(bench.map.codebook(codebook, config.codebookWords() - 1), 12);
        assertThat(bench.read(bench.map.program(descriptor, 3))).isEqualTo(11);
        assertThat(bench.read(bench.map.codebook(codebook, config.codebookWords() - 1)))
            .isEqualTo(12);

        List<String> expected = new ArrayList<>();
        for (ElementMemory memory : ElementMemory.values()) {
          if (memory.hostVisible() && memory.words(config) > 0) {
            int element = random.nextInt(config.processingElements());
            int word = random.nextInt(memory.words(config));
            assertThat(bench.read(bench.map.element(element, memory, word)))
                .isEqualTo(CentralControlBench.elementWord(element, memory.code(), word));
            if (memory.writable()) {
              bench.write(bench.map.element(element, memory, word), 13);
              bench.write(bench.map.allElements(memory, word), 14);
              expected.add(element + " " + memory.code() + " " + word + " 13");
              expected.add("all " + memory.code() + " " + word + " 14");
            }
          }
        }
        assertThat(bench.accesses()).isEqualTo(expected);
      }
    }
  }

  /** Words of an input vector in a buffer, each at its first element and its row. */
  @ParameterizedTest
  @EnumSource
  void theHostReachesTheWordsOfVectors(Size size) {
    EieConfig config = size.config();
    VectorLayout layout = VectorLayout.of(config);
    int elements = config.processingElements();
    int rows = Math.min(config.activations(), 12 / config.exchangeRows() * config.exchangeRows());
    long length = (long) rows * elements;
    try (CentralControlBench bench = new CentralControlBench(UNIT.at(size), BenchSeeds.first())) {
      bench.write(
          bench.map.register(Register.INPUT_VECTOR), (long) rows << 16 | length << 32 | 1L << 60);
      List<String> expected = new ArrayList<>();
      for (int word = 0; word < Math.min(20, layout.words((int) length)); word++) {
        bench.write(bench.map.vector(false, 0, word), 0);
        int position = word * layout.positionsPerWord();
        for (int step = 0; step < layout.positionsPerWord(); step += layout.positionsPerAccess()) {
          int at = position + step;
          if (at < length) {
            int vector = layout.positionsPerAccess() == 1 ? activation() : vectorCode();
            expected.add(at % elements + " " + vector + " " + at / elements + " 0");
          }
        }
      }
      assertThat(bench.accesses()).isEqualTo(expected);
    }
  }

  private static int activation() {
    return ElementMemory.ACTIVATION.code();
  }

  private static int vectorCode() {
    return ElementMemory.VECTOR.code();
  }

  @Test
  void aCodebookThatIsNotCopiedAgainIsFound() {
    UnitDesign faulty =
        UNIT.at(Size.ODD)
            .planted("(u_run_queue_start_o || u_sequencer_flush_o)", "u_sequencer_flush_o");

    assertThatThrownBy(() -> programsRun(faulty, 0))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("codebook");
  }
}
