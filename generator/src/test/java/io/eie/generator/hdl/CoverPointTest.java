// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CoverPointTest {
  /** A counter with cover points. */
  private static final class Counter extends HardwareModule {
    private final UInt count = regInit(UInt.w(3), 0);
    private final UInt value = out(UInt.w(3));

    Counter(String... points) {
      super("Counter");
      count.set(count.plus(1));
      value.set(count);
      for (String point : points) {
        coverPoint(point, () -> count.eq(7));
      }
    }
  }

  private static String text(EmitOptions options, String... points) {
    return Emitter.emit(options, () -> new Counter(points)).top().text();
  }

  @Test
  void aPointIsAnOutputAndACoverStatement() {
    String text = text(EmitOptions.defaults().withCoverPoints(), "lastValue");

    assertThat(text)
        .contains("output wire          cover_last_value")
        .containsPattern("assign cover_last_value = .*count_q == 3'b111.*reset")
        .endsWith(
            "  point_last_value: cover property (@(posedge clk) cover_last_value);\nendmodule\n");
  }

  @Test
  void withoutTheOptionTheTextHasNoTraceOfIt() {
    assertThat(text(EmitOptions.defaults(), "lastValue")).isEqualTo(text(EmitOptions.defaults()));
  }

  @Test
  void aPointIsDeclaredOnce() {
    EmitOptions options = EmitOptions.defaults().withCoverPoints();

    assertThatThrownBy(() -> text(options, "lastValue", "lastValue"))
        .isInstanceOf(HardwareError.class)
        .hasMessageContaining("cover point lastValue must be declared once, was a second time");
  }
}
