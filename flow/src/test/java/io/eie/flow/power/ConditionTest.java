// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
  @ParameterizedTest
  @CsvSource({
    "A & !B, true", "A B', true", "!(A + B), false", "A ^ B, true", "A ^ B ^ A, false",
    "B | A * 1, true", "!A | B & A, false", "(A')', true", "0 + B, false", "!!A, true"
  })
  void operatorsOfLiberty(String expression, boolean value) {
    assertThat(Condition.value(expression, pin -> pin.equals("A"))).isEqualTo(value);
  }

  @Test
  void pinsAreThoseOfTheExpression() {
    assertThat(Condition.pins("!D & (Q | CK') * 1")).isEqualTo(Set.of("D", "Q", "CK"));
  }

  @ParameterizedTest
  @CsvSource({"A &", "(A", "A ) B", "''"})
  void whatIsNoExpressionIsRefused(String text) {
    assertThatThrownBy(() -> Condition.value(text, pin -> true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'" + text + "' must be a Boolean expression");
  }
}
