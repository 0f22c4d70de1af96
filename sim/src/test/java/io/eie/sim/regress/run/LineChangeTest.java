// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineChangeTest {
  private static final String UNIT =
      """
      wire [15:0] a;
      wire [15:0] b;
      assign b = a + 16'h0001;
      assign c = b[15:0];
      """;

  private static final String WIDER =
      """
      wire [23:0] a;
      wire [23:0] b;
      assign b = a + 24'h000001;
      assign c = b[23:0];
      """;

  @Test
  void aChangeMakesTheChangedText() {
    String changed = UNIT.replace("a + ", "a - ").replace("assign c = b[15:0];\n", "");
    assertThat(LineChange.apply(LineChange.between(UNIT, changed), UNIT)).contains(changed);
    assertThat(LineChange.between(UNIT, UNIT)).isEmpty();
  }

  @Test
  void aChangeIsCarriedOverToOtherWidths() {
    List<LineChange> changes = LineChange.between(UNIT, UNIT.replace("a + ", "a - "));
    assertThat(LineChange.apply(changes, WIDER)).contains(WIDER.replace("a + ", "a - "));
  }

  @Test
  void aChangedConstantKeepsTheWidthsOfTheOther() {
    List<LineChange> changes = LineChange.between(UNIT, UNIT.replace("h0001", "h0003"));
    assertThat(LineChange.apply(changes, WIDER)).contains(WIDER.replace("h000001", "h0003"));
  }

  @Test
  void anAddedLineComesAfterTheLineBeforeIt() {
    List<LineChange> changes =
        LineChange.between(UNIT, UNIT.replace("assign c", "assign d = a;\nassign c"));
    assertThat(LineChange.apply(changes, WIDER))
        .contains(WIDER.replace("assign c", "assign d = a;\nassign c"));
  }

  @Test
  void aTextWithoutTheLinesIsNotChanged() {
    List<LineChange> changes = LineChange.between(UNIT, UNIT.replace("a + ", "a - "));
    assertThat(LineChange.apply(changes, "assign b = a * 16'h0001;\n")).isEmpty();
    assertThat(LineChange.apply(changes, UNIT + "assign b = a + 16'h0001;\n")).isEmpty();
  }
}
