// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmokeShardTest {
  private static final String METHOD = "[engine:junit-jupiter]/[class:A]/[test-template:b(int)]";

  private static String id(int number) {
    return METHOD + "/[test-template-invocation:#" + number + "]";
  }

  @Test
  void everyCaseRunsOnceInAsManyDaysAsShards() {
    for (int number = 1; number <= 10; number++) {
      String id = id(number);
      assertThat(
              IntStream.range(20_000, 20_004)
                  .filter(day -> SmokeShardCondition.runs(id, 4, "today", day)))
          .hasSize(1);
    }
  }

  @Test
  void aShardHasEveryFourthCase() {
    assertThat(
            IntStream.rangeClosed(1, 10)
                .filter(number -> SmokeShardCondition.runs(id(number), 4, "1", 0)))
        .containsExactly(2, 6, 10);
  }

  @Test
  void aTestWithoutCasesRunsOnOneDayOfAsManyAsShards() {
    String id = "[engine:junit-jupiter]/[class:A]/[method:c(java.nio.file.Path)]";
    assertThat(
            IntStream.range(20_000, 20_008)
                .filter(day -> SmokeShardCondition.runs(id, 4, "today", day)))
        .hasSize(2);
    assertThat(SmokeShardCondition.runs(id, 4, "all", 0)).isTrue();
  }

  @Test
  void whatIsNoShardIsRefused() {
    assertThatThrownBy(() -> SmokeShardCondition.runs(id(7), 4, "tomorrow", 0))
        .hasMessage("eie.shard must be all, today or the number of a shard, was 'tomorrow'");
  }

  @Test
  void allCasesAndTheMethodThatHoldsThemRunWhereTheyAreAskedFor() {
    assertThat(SmokeShardCondition.runs(id(7), 4, "all", 0)).isTrue();
    assertThat(SmokeShardCondition.runs(METHOD, 4, "2", 0)).isTrue();
  }
}
