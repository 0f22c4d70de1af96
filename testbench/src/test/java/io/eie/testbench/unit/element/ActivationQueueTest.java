// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.element;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.generator.config.EieConfig;
import io.eie.generator.unit.element.ActivationQueue;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationQueueTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(ActivationQueue::new);

  private static QueueChecks queue(UnitDesign design) {
    EieConfig config = design.config();
    return new QueueChecks(
        design,
        config.queueDepth(),
        draw ->
            Token.of(
                "pass", draw.chance(10),
                "column", draw.bits(config.pointerAddressBits()),
                "value", draw.signed(config.activationBits())));
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void everyPlaceIsUsable(Size size) {
    queue(UNIT.at(size)).checkPlaces();
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void oneTokenPassesPerCycle(Size size) {
    queue(UNIT.at(size)).checkRate();
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void aFlushEmptiesIt(Size size) {
    queue(UNIT.at(size)).checkFlush();
    queue(UNIT.at(size)).checkFlushAtArrival();
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void stallsOnBothSidesKeepTheOrder(Size size) {
    for (long seed : BenchSeeds.all()) {
      queue(UNIT.at(size)).checkOrder(seed);
    }
  }

  @Test
  void aPlantedFaultIsFound() {
    UnitDesign overflowing =
        UNIT.at(Size.ODD).planted("upstream_ready_o = (", "upstream_ready_o = 1'b1 || (");
    assertThatThrownBy(() -> queue(overflowing).checkOrder(0)).isInstanceOf(BenchFailure.class);
  }
}
