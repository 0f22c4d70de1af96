// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.EnvironmentException;
import org.junit.jupiter.api.Test;

class PortTableTest {
  @Test
  void everyKindOfPortIsRead() {
    String header =
        """
            VL_IN8(&clk,0,0);
            VL_OUT16(&a___05Fb,10,2);
            VL_IN(&word,31,0);
            VL_OUT64(&long,63,0);
            VL_INW(&wide,0,127,4);
            void eval();
        """;
    assertThat(new PortTable("top", header).header("clk"))
        .isEqualTo(
            """
            #define EIE_TOP_SCOPE "TOP.top"
            #define EIE_HAS_CLOCK 1
            #define EIE_CLOCK clk
            #define EIE_PORT_COUNT 5
            #define EIE_PORTS \\
              EIE_PORT("clk", clk, 1, 0) \\
              EIE_PORT("a__b", a___05Fb, 9, 1) \\
              EIE_PORT("word", word, 32, 0) \\
              EIE_PORT("long", long, 64, 1) \\
              EIE_PORT("wide", wide, 128, 0)
            """);
  }

  @Test
  void arraysOfPortsAreRefused() {
    assertThatThrownBy(() -> new PortTable("top", "VL_IN8((&a)[4],7,0);"))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            "ports of top must be inputs and outputs of one packed dimension, was"
                + " VL_IN8((&a)[4],7,0);");
  }
}
