// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.generator.hdl.example.Mistakes;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HardwareErrorTest {
  static Stream<Mistakes.Mistake> mistakes() {
    return Mistakes.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void saysWhatMustBeAndWhere(Mistakes.Mistake mistake) {
    assertThatThrownBy(() -> Emitter.emit(EmitOptions.defaults(), mistake.top()::get))
        .isInstanceOf(HardwareError.class)
        .extracting(error -> error.getMessage().replaceAll("Mistakes\\.java:\\d+", "LINE"))
        .isEqualTo(mistake.message());
  }

  @Test
  void namesTheLineOfTheStatement() {
    assertThatThrownBy(() -> Emitter.emit(EmitOptions.defaults(), Mistakes.WidthMismatch::new))
        .hasMessageEndingWith(" at Mistakes.java:" + Mistakes.WIDTH_MISMATCH_LINE);
  }

  @Test
  void keepsWhatAnAuthorsConstructorThrows() {
    IllegalArgumentException thrown = new IllegalArgumentException("rows must be even, was 3");

    assertThatThrownBy(
            () ->
                Emitter.emit(
                    EmitOptions.defaults(),
                    () -> {
                      throw thrown;
                    }))
        .isSameAs(thrown);
  }

  @Test
  void leavesTheNextRunAndTheOutputAlone() {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThatThrownBy(() -> Emitter.emit(EmitOptions.defaults(), Mistakes.Latch::new))
          .isInstanceOf(HardwareError.class);
      Emission next = Emitter.emit(EmitOptions.defaults(), Mistakes.Correct::new);

      assertThat(next.top().name()).isEqualTo("Correct");
      assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    } finally {
      System.setOut(before);
    }
  }
}
