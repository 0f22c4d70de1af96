// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.map.Descriptor;
import io.eie.generator.unit.element.ActivationReadWrite;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Draw;
import io.eie.testbench.unit.DrawnPass;
import io.eie.testbench.unit.HostWindow;
import io.eie.testbench.unit.ScannedRow;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@SmokeShard(of = 3)
class ActivationReadWriteTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(ActivationReadWrite::new);

  /** Cycles from a host's read of an activation to its value. */
  private static final int READ_LATENCY = 3;

  /** A unit with filled memories, accumulators, passes on demand, and a model of all of it. */
  private static final class Vectors implements AutoCloseable {
    final UnitBench bench;
    final Draw draw;
    final EieConfig config;
    final Monitor scan;
    final VectorModel model;
    private final long[] sums;
    private int saturations;
    private int reads;
    final HostTraffic traffic;

    Vectors(UnitDesign design, long seed) {
      config = design.config();
      bench = design.open(seed);
      draw = new Draw(bench);
      model = new VectorModel(config);
      sums = new long[config.rowsPerElement()];
      traffic = new HostTraffic(bench, model, seed);
      for (int i = 0; i < model.biases.length; i++) {
        model.biases[i] = draw.signed(config.accumulatorBits());
        biasHost().write(i, model.biases[i]);
      }
      for (int i = 0; i < model.activations.length; i++) {
        model.activations[i] = draw.chance(30) ? 0 : draw.signed(config.activationBits());
        activationHost().write(i, model.activations[i]);
      }
      scan = bench.monitor("scan").signed("value").seenAs(ScannedRow::seen).expect();
      bench.answer(this::drain);
      bench.observe(this::load);
      bench.observe(
          () -> {
            saturations += Math.toIntExact(bench.get("saturations_o"));
            reads += bench.high("reads_o") ? 1 : 0;
          });
    }

    /** The sums of the group are there in the same cycle, others while none are asked for. */
    private void drain() {
      boolean drains = bench.high("exchange_drain_o");
      int first = firstRow("exchange_drain_group_o");
      assertThat(drains || first == 0).as("a group only while sums are read").isTrue();
      for (int i = 0; i < config.exchangeRows(); i++) {
        bench.set(
            "sums" + i + "_i", drains ? sums[first + i] : draw.signed(config.accumulatorBits()));
      }
    }

    /** The start values come at the end of the cycle. */
    private void load() {
      if (bench.high("exchange_load_o")) {
        int first = firstRow("exchange_load_group_o");
        for (int i = 0; i < config.exchangeRows(); i++) {
          sums[first + i] = bench.getSigned("exchange_start" + i + "_o");
        }
      }
    }

    private int firstRow(String group) {
      return Math.toIntExact(bench.get(group)) * config.exchangeRows();
    }

    HostWindow biasHost() {
      return new HostWindow(bench, "bias_host");
    }

    HostWindow activationHost() {
      return new HostWindow(bench, "activation_host");
    }

    /** Passes on, waits until columns are let through and the source is scanned. */
    void pass(DrawnPass pass) {
      pass.write(bench, "pass_update");
      traffic.avoid(pass.descriptor());
      scan.expect(model.pass(pass));
      bench.set("mark_i", true);
      bench.stepUntil(
          "must take the mark",
          2000,
          () -> {
            bench.set("pipeline_empty_i", draw.chance(40));
            bench.settle();
            return bench.high("mark_taken_o");
          });
      bench.step();
      bench.set("mark_i", false);
      bench.finish(20_000);
      bench.check("computing_o", pass.end() ? 0 : 1);
    }

    /** Sums as the arithmetic unit would change them. */
    void accumulate(int count) {
      assertThat(sums).isEqualTo(model.sums);
      for (int i = 0; i < count; i++) {
        int row = draw.below(config.rowsPerElement());
        sums[row] = draw.signed(config.accumulatorBits());
        model.sums[row] = sums[row];
      }
    }

    /** The host finds the model's activations and the biases as they were. */
    void checkMemories() {
      for (int i = 0; i < model.activations.length; i++) {
        activationHost().read(i, READ_LATENCY);
        bench.check("activation_host_data_o", model.activations[i]);
      }
      for (int i = 0; i < model.biases.length; i++) {
        biasHost().read(i);
        bench.check("bias_host_data_o", model.biases[i]);
      }
      assertThat(saturations).isEqualTo(model.outputSaturations);
      assertThat(reads).isEqualTo(model.activationReads);
    }

    @Override
    public void close() {
      bench.close();
    }
  }

  @Test
  void whatAPassWritesTheNextOneScans() {
    EieConfig config = Preset.EIE64.config();
    try (Vectors vectors = new Vectors(UNIT.at(config), 0)) {
      vectors.pass(writing(0, 100));
      vectors.accumulate(200);
      vectors.pass(writing(100, 200));
      vectors.checkMemories();
      assertThat(vectors.scan.tokens()).hasSize(128);
    }
  }

  private static DrawnPass writing(int source, int destination) {
    return new DrawnPass(
        new Descriptor(source, 64, destination, 0, 64, 0, 9, true, true, true, true, false, 0, 0),
        false);
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void everyPassLeavesWhatTheModelSays(Size size) {
    for (long seed : BenchSeeds.all()) {
      passAtRandom(UNIT.at(size), seed);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8})
  void groupsOfRowsLeaveWhatTheModelSays(int exchangeRows) {
    for (long seed : BenchSeeds.all()) {
      passAtRandom(UNIT.at(Size.exchanging(exchangeRows)), seed);
    }
  }

  @Test
  void aWordOfEightBiasesIsWiderThanAHostWord() {
    EieConfig config = Preset.EIE64.config().toBuilder().exchangeRows(8).build();
    passAtRandom(UNIT.at(config), BenchSeeds.first());
  }

  private static void passAtRandom(UnitDesign design, long seed) {
    passAtRandom(design, seed, 0);
  }

  /** The cycles of the scanned rows. */
  private static List<Long> passAtRandom(UnitDesign design, long seed, int trafficPercent) {
    try (Vectors vectors = new Vectors(design, seed)) {
      vectors.traffic.offer(trafficPercent);
      vectors.pass(DrawnPass.filling(design.config()));
      for (int i = 0; i < 25; i++) {
        vectors.scan.stalling(10 * vectors.draw.below(8));
        vectors.accumulate(vectors.draw.below(2 * design.config().rowsPerElement()));
        vectors.pass(DrawnPass.of(design.config(), vectors.draw));
      }
      List<Long> cycles = List.copyOf(vectors.scan.cycles());
      vectors.traffic.offer(0);
      vectors.checkMemories();
      vectors.traffic.checkSeen(trafficPercent);
      return cycles;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8})
  void theHostsAccessesNeitherDelayNorDisturbThePasses(int exchangeRows) {
    for (long seed : BenchSeeds.all()) {
      UnitDesign design = UNIT.at(Size.exchanging(exchangeRows));
      List<Long> alone = passAtRandom(design, seed, 0);

      assertThat(passAtRandom(design, seed, 30)).isEqualTo(alone);
      assertThat(passAtRandom(design, seed, 95)).isEqualTo(alone);
    }
  }

  @Test
  void plantedFaultsAreFound() {
    UnitDesign unit = UNIT.at(Size.ODD);
    UnitDesign writesInPlace =
        unit.planted(
            "drain_address_q <= (drain_address_q + ", "drain_address_q <= (drain_address_q + 0 * ");
    assertThatThrownBy(() -> passAtRandom(writesInPlace, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign groups = UNIT.at(Size.exchanging(4));
    UnitDesign writesBeyond =
        groups.planted("{u_output_stage3_done_o,", "{u_output_stage0_done_o,");
    assertThatThrownBy(() -> passAtRandom(writesBeyond, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign forgetsWord =
        UNIT.at(Size.exchanging(4))
            .planted("ActivationScanner", "keeps_q <= 1'b1", "keeps_q <= 1'b0");
    assertThatThrownBy(() -> passAtRandom(forgetsWord, 0, 50)).isInstanceOf(AssertionError.class);
    UnitDesign roundsUp = unit.planted("OutputStage", "(relu_i && ", "(1'b1 && ");
    assertThatThrownBy(() -> passAtRandom(roundsUp, 0)).isInstanceOf(BenchFailure.class);
  }
}
