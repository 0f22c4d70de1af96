// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTextTest {
  @Test
  void whatActsOnATerminalIsEscaped() {
    assertThat(TerminalText.line("a\u001b[2J\r\n\tb\u0007\u009b\u007f"))
        .isEqualTo("a\\u001b[2J\\r\\n\\tb\\u0007\\u009b\\u007f");
    assertThat(TerminalText.line("\u202e\u2066\u2028\u2029\u200b\ud800"))
        .isEqualTo("\\u202e\\u2066\\u2028\\u2029\\u200b\\ud800");
    assertThat(TerminalText.line("\udb40\udc01")).isEqualTo("\\udb40\\udc01");
  }

  @Test
  void otherSignsStay() {
    String text = "mein Netz µ 網 \ud83d\ude00 'x' \"y\" $z `";
    assertThat(TerminalText.line(text)).isSameAs(text);
    assertThat(TerminalText.lines("a\n\tb\r")).isEqualTo("a\n\tb\\r");
  }

  @Test
  void aMessageIsALineForEachSentence() {
    assertThat(new UserException("x must be y, was 'a\nPASS'"))
        .hasMessage("x must be y, was 'a\\nPASS'");
    assertThat(new UserException(List.of("one", "t\nwo"), null)).hasMessage("one\nt\\nwo");
    assertThat(new UserException("x".repeat(10_000)).getMessage()).hasSize(4_001).endsWith("…");
  }

  @Test
  void aQuoteIsShort() {
    assertThat(Quoted.of("a\nb")).isEqualTo("'a\\nb'");
    assertThat(Quoted.of("x".repeat(100))).isEqualTo("'" + "x".repeat(60) + "…'");
  }
}
