// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.kit.Floorplan.Block;
import io.eie.generator.kit.Floorplan.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloorplanTest {
  private static final double DENSITY = 0.6;
  private static final int SITE = 190;
  private static final int ROW = 1400;

  private record Placed(Spot spot, MacroOutline outline) {
    int right() {
      return spot.xNm() + outline.widthNm();
    }

    int top() {
      return spot.yNm() + outline.heightNm();
    }

    boolean nearerThan(int channel, Placed other) {
      return spot.xNm() < other.right() + channel
          && other.spot().xNm() < right() + channel
          && spot.yNm() < other.top() + channel
          && other.spot().yNm() < top() + channel;
    }
  }

  private static List<Placed> placed(Floorplan plan, List<Block> blocks) {
    Map<String, Block> kinds =
        blocks.stream().collect(Collectors.toMap(Block::kind, Function.identity()));
    List<Placed> all = new ArrayList<>();
    plan.places()
        .forEach(
            (kind, spots) ->
                spots.forEach(spot -> all.add(new Placed(spot, kinds.get(kind).outline()))));
    return all;
  }

  private static void assertSound(Floorplan plan, List<Block> blocks, double logicUm2) {
    List<Placed> all = placed(plan, blocks);
    blocks.forEach(block -> assertThat(plan.places().get(block.kind())).hasSize(block.count()));
    int lowest = plan.heightNm();
    for (int one = 0; one < all.size(); one++) {
      Placed macro = all.get(one);
      assertThat(macro.spot().xNm()).isGreaterThanOrEqualTo(Floorplan.CHANNEL_NM);
      assertThat(macro.right()).isLessThanOrEqualTo(plan.widthNm() - Floorplan.CHANNEL_NM);
      assertThat(macro.top()).isLessThanOrEqualTo(plan.heightNm() - Floorplan.CHANNEL_NM);
      assertThat(macro.spot().xNm() % SITE).isZero();
      assertThat(macro.spot().yNm() % ROW).isZero();
      for (int other = one + 1; other < all.size(); other++) {
        assertThat(macro.nearerThan(Floorplan.CHANNEL_NM, all.get(other)))
            .as("%s and %s", macro, all.get(other))
            .isFalse();
      }
      lowest = Math.min(lowest, macro.spot().yNm());
    }
    double strip = (lowest - (all.isEmpty() ? 0 : Floorplan.CHANNEL_NM)) * 1e-6 * plan.widthNm();
    assertThat(strip).isGreaterThanOrEqualTo(logicUm2 / DENSITY * 0.999);
    assertThat(plan.widthNm() % SITE).isZero();
    assertThat(plan.heightNm() % ROW).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
  void macrosKeepTheirChannelsAndTheLogicItsStrip(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    List<Block> blocks = new ArrayList<>();
    for (int kind = 0; kind < 1 + random.nextInt(5); kind++) {
      blocks.add(
          new Block(
              "macro" + kind,
              1 + random.nextInt(20),
              new MacroOutline(
                  10_000 + random.nextInt(200_000), 30_000 + random.nextInt(200_000))));
    }
    double logic = 1000 + random.nextInt(200_000);

    Floorplan plan = Floorplan.of(blocks, logic, DENSITY);

    assertSound(plan, blocks, logic);
    double macros =
        blocks.stream().mapToDouble(each -> each.count() * each.outline().areaUm2()).sum();
    assertThat(plan.coreUm2()).isGreaterThan(macros + logic / DENSITY);
  }

  @Test
  void equalMacrosFillTheRectangle() {
    List<Block> blocks = List.of(new Block("ram", 64, new MacroOutline(100_000, 100_000)));

    Floorplan plan = Floorplan.of(blocks, 50_000, DENSITY);

    assertSound(plan, blocks, 50_000);
    // 64 squares of 100 um with their channels, and the strip; rounding and channels at two edges.
    assertThat(plan.coreUm2()).isBetween(921_600 + 83_333.0, 1.1 * (921_600 + 83_333));
    assertThat(plan.heightNm() / (double) plan.widthNm()).isBetween(1 / 1.6, 1.6);
  }

  @Test
  void aDesignMayHaveNoMacros() {
    Floorplan plan = Floorplan.of(List.of(), 60_000, DENSITY);

    assertSound(plan, List.of(), 60_000);
    assertThat(plan.tclLines()).isEmpty();
  }

  @Test
  void lengthsAreWrittenInMicrometresFromTheCornerOfTheDie() {
    Floorplan plan =
        new Floorplan(190_000, 140_000, Map.of("ram", List.of(new Spot(20_140, 39_200))));

    assertThat(plan.dieArea()).isEqualTo("0 0 210.14 162.40");
    assertThat(plan.coreArea()).isEqualTo("10.07 11.20 200.07 151.20");
    assertThat(plan.tclLines()).containsExactly("ram {", "  30.21 50.40", "}");
  }
}
