// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.select;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Literals in the place of a signal that holds codes have the codes' names in the text. */
class CodesTest {
  private enum Colour {
    RED,
    GREEN,
    BLUE
  }

  private static final class Light extends HardwareModule {
    final UInt asked = in(UInt.w(2)).codes("colour", Colour.values());
    final Bool go = in(Bool.type());
    final Bool wide = out(Bool.type());
    final UInt plain = out(UInt.w(2));
    final Bits shown = out(Bits.w(4));

    private final UInt colour =
        regInit(UInt.w(2), Colour.GREEN.ordinal()).codes("colour", Colour.values());

    Light() {
      super("Light");
      when(go, () -> colour.set(mux(asked.eq(2), u(0, 2), asked)));
      wide.set(colour.ge(1).and(asked.ne(3)));
      plain.set(mux(go, u(1, 2), u(2, 2)));
      shown.set(select(colour, List.of(Hw.bits(1, 4), Hw.bits(2, 4), Hw.bits(4, 4))));
    }
  }

  private static String text() {
    return Emitter.emit(EmitOptions.defaults(), Light::new).top().text();
  }

  @Test
  void comparisonsAssignmentsResetsAndLabelsHaveNames() {
    assertThat(text())
        .contains(
            "  localparam [1:0] COLOUR_RED = 2'b00;\n"
                + "  localparam [1:0] COLOUR_GREEN = 2'b01;\n"
                + "  localparam [1:0] COLOUR_BLUE = 2'b10;\n",
            "colour_q <= COLOUR_GREEN;",
            "colour_q <= (asked_i == COLOUR_BLUE) ? COLOUR_RED : asked_i;",
            "COLOUR_GREEN <= colour_q",
            "COLOUR_RED: ");
  }

  @Test
  void otherSignalsAndValuesWithoutANameKeepTheirLiterals() {
    assertThat(text()).contains("asked_i != 2'b11", "plain_o = go_i ? 2'b01 : 2'b10;");
  }
}
