// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SaifFileTest {
  private static final RecordedActivity ACTIVITY =
      new RecordedActivity(
          20,
          List.of(
              new InstanceActivity(
                  "Top",
                  List.of(new NetActivity("clk", 10, 0, 4)),
                  List.of(
                      new InstanceActivity(
                          "u_inner", List.of(new NetActivity("sum_q[6]", 5, 2, 2)), List.of())))));

  @Test
  void aCycleIsANanosecond() {
    assertThat(SaifFile.text(ACTIVITY, 10))
        .isEqualTo(
            """
            (SAIFILE
            (SAIFVERSION "2.0")
            (DIRECTION "backward")
            (PROGRAM_NAME "eie simulate")
            (DIVIDER / )
            (TIMESCALE 1 ps)
            (DURATION 2000)
            (INSTANCE Top
            (NET
            (clk (T0 1000) (T1 1000) (TX 0) (TC 4))
            )
            (INSTANCE u_inner
            (NET
            (sum_q\\[6\\] (T0 1300) (T1 500) (TX 200) (TC 2))
            )
            )
            )
            )
            """);
  }

  @Test
  void aCycleThatIsNoWholeNumberOfPicosecondsIsRefused() {
    assertThatThrownBy(() -> SaifFile.text(ACTIVITY, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("units of a cycle must divide 1000, were 3");
  }
}
