// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.generator.hdl.example.AssignmentMistakes;
import io.eie.generator.hdl.example.BundleMistakes;
import io.eie.generator.hdl.example.Correct;
import io.eie.generator.hdl.example.InstanceMistakes;
import io.eie.generator.hdl.example.MemoryMistakes;
import io.eie.generator.hdl.example.Mistake;
import io.eie.generator.hdl.example.NameMistakes;
import io.eie.generator.hdl.example.OperatorMistakes;
import io.eie.generator.hdl.example.StatementMistakes;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HardwareErrorTest {
  static Stream<Mistake> mistakes() {
    return Stream.of(
            AssignmentMistakes.all(),
            InstanceMistakes.all(),
            NameMistakes.all(),
            OperatorMistakes.all(),
            StatementMistakes.all(),
            MemoryMistakes.all(),
            BundleMistakes.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void saysWhatMustBeAndWhere(Mistake mistake) {
    assertThatThrownBy(() -> Emitter.emit(EmitOptions.defaults(), mistake.top()::get))
        .isInstanceOf(HardwareError.class)
        .extracting(error -> error.getMessage().replaceAll("\\w+\\.java:\\d+", "LINE"))
        .isEqualTo(mistake.message());
  }

  @Test
  void namesTheLineOfTheStatement() {
    assertThatThrownBy(
            () -> Emitter.emit(EmitOptions.defaults(), AssignmentMistakes.WidthMismatch::new))
        .hasMessageEndingWith(
            " at AssignmentMistakes.java:" + AssignmentMistakes.WIDTH_MISMATCH_LINE);
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
      assertThatThrownBy(() -> Emitter.emit(EmitOptions.defaults(), AssignmentMistakes.Latch::new))
          .isInstanceOf(HardwareError.class);
      Emission next = Emitter.emit(EmitOptions.defaults(), Correct::new);

      assertThat(next.top().name()).isEqualTo("Correct");
      assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    } finally {
      System.setOut(before);
    }
  }
}
