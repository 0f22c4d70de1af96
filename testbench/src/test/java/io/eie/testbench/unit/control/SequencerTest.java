// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.generator.config.EieConfig;
import io.eie.generator.unit.control.Sequencer;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.ScanPass;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SequencerTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(Sequencer::new);

  private static void programsRun(UnitDesign design, long seed) {
    Random random = new Random(seed);
    for (int stalls : new int[] {0, 50}) {
      try (SequencerBench bench = new SequencerBench(design, seed)) {
        bench.stall(stalls);
        for (int run = 0; run < 8; run++) {
          List<ScanPass> program = ScanPass.program(design.config(), random);
          bench.run(program);
          bench.check(program);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyProgramBecomesItsMarksAndColumns(Size size) {
    for (long seed : BenchSeeds.all()) {
      programsRun(UNIT.at(size), seed);
    }
  }

  @Test
  void aColumnOrAnEmptyRowPassesEveryCycle() {
    EieConfig config = Size.ODD.config();
    try (SequencerBench bench = new SequencerBench(UNIT.at(Size.ODD), BenchSeeds.first())) {
      ScanPass pass = ScanPass.draw(config, new Random(1), 12, 0.4);
      bench.run(List.of(pass));
      bench.check(List.of(pass));

      assertThat(bench.scanCycles()).isEqualTo(pass.tokens().size());
      assertThat(bench.stallsNoInput()).isZero();
    }
  }

  @Test
  void aHeldCodebookIsNotLoadedAgain() {
    EieConfig config = Size.ODD.config();
    try (SequencerBench bench = new SequencerBench(UNIT.at(Size.ODD), BenchSeeds.first())) {
      Random random = new Random(2);
      ScanPass pass = ScanPass.draw(config, random, 2, 0.5);
      bench.run(
          List.of(
              pass.withCodebook(1),
              pass.withCodebook(1),
              pass.withCodebook(2),
              pass.withCodebook(1)));

      assertThat(bench.loadedCodebooks()).containsExactly(1L, 2L, 1L);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anInvalidDescriptorEndsTheRunAfterThePassesBeforeIt(Size size) {
    EieConfig config = size.config();
    int length = Math.min(config.programLength(), 3);
    try (SequencerBench bench = new SequencerBench(UNIT.at(size), BenchSeeds.first())) {
      for (int bad = 0; bad < length; bad++) {
        for (boolean early : new boolean[] {false, true}) {
          Random random = new Random(bad);
          ScanPass pass = ScanPass.draw(config, random, 2, 0.5);
          List<ScanPass> program = Collections.nCopies(length, pass);
          bench.runWithInvalid(program, bad, early);

          assertThat(bench.failures()).isEqualTo(1);
          assertThat(bench.failedDescriptor()).isEqualTo(bench.first() + bad);
          assertThat(bench.finishes()).isEqualTo(1);
          assertThat(bench.flushCycles()).isEqualTo(early ? 0 : 2 * config.treeLevels() + 9);
          assertThat(bench.boundaries()).as("descriptors with a trace").hasSize(bad);
          assertThat(bench.broadcasts())
              .as("passes before it, and the mark at which they write back")
              .isEqualTo(ScanPass.broadcasts(program.subList(0, bad), true));

          bench.run(program);
          bench.check(program);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAbortAtAnyTimeFlushesAndTheNextRunIsRight(Size size) {
    EieConfig config = size.config();
    Random random = new Random(BenchSeeds.first());
    List<ScanPass> program = ScanPass.program(config, random);
    try (SequencerBench bench = new SequencerBench(UNIT.at(size), BenchSeeds.first())) {
      bench.run(program);
      long cycles = bench.runningCycles();
      for (long cycle = 0;
          cycle < cycles;
          cycle += cycle > cycles - 4 ? 1 : 1 + Math.min(cycles / 60, cycles - 4 - cycle)) {
        bench.abort(program, cycle);

        // the last cycle of a run is too late for an abort: the run has ended
        boolean tooLate = cycle == cycles - 1;
        assertThat(bench.finishes())
            .as("done, abort in cycle %d", cycle)
            .isEqualTo(tooLate ? 1 : 0);
        assertThat(bench.flushCycles()).isEqualTo(tooLate ? 0 : 2 * config.treeLevels() + 9);

        bench.run(program);
        bench.check(program);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAbortUnderStallsOfEverythingEndsInAFlush(Size size) {
    EieConfig config = size.config();
    for (long seed = 0; seed < 4; seed++) {
      List<ScanPass> program = ScanPass.program(config, new Random(seed));
      try (SequencerBench bench = new SequencerBench(UNIT.at(size), seed, seed % 2 == 0)) {
        bench.stall(60);
        for (long cycle = 0; cycle < 60; cycle++) {
          bench.abort(program, cycle);
          assertThat(bench.flushCycles()).isIn(0L, 2L * config.treeLevels() + 9);
        }
        bench.run(program);
        bench.check(program);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAbortAtRestAtTheStartAndInTheFlushChangesNothing(Size size) {
    EieConfig config = size.config();
    List<ScanPass> program = ScanPass.program(config, new Random(5));
    try (SequencerBench bench = new SequencerBench(UNIT.at(size), BenchSeeds.first())) {
      bench.abortAtRest();
      bench.runWithAbortAtStart(program);
      bench.check(program);
      int flush = 2 * config.treeLevels() + 9;
      for (int again = 0; again < flush; again++) {
        bench.abortTwice(program, 2, again);
        assertThat(bench.flushCycles()).as("again in cycle %d", again).isEqualTo(flush);
        assertThat(bench.finishes()).isZero();
      }
      bench.run(program);
      bench.check(program);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAbortInTheCycleOfAFailureIsTheFailure(Size size) {
    List<ScanPass> program = ScanPass.program(size.config(), new Random(6));
    for (boolean early : new boolean[] {false, true}) {
      try (SequencerBench bench = new SequencerBench(UNIT.at(size), BenchSeeds.first())) {
        bench.abortWithFailure();
        bench.runWithInvalid(program, 0, early);
        assertThat(bench.finishes()).isEqualTo(1);
        assertThat(bench.failures()).isEqualTo(1);
      }
    }
  }

  @Test
  void aRowBaseThatStaysIsFound() {
    UnitDesign faulty =
        UNIT.at(Size.ODD)
            .planted("row_base_q <= (row_base_q + 5'h07);", "row_base_q <= row_base_q;");

    assertThatThrownBy(() -> programsRun(faulty, 0))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("broadcasts");
  }
}
