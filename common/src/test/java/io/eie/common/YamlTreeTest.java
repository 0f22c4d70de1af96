// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTreeTest {
  /** A number, a date or a truth value of YAML would come out as another text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "010",
        "0x1F",
        "1_000",
        "1.10",
        "1e3",
        "yes",
        "True",
        "2001-01-01",
        "1:30",
        ".inf"
      })
  void valuesAreTheTextOfTheFile(String text) throws YamlTree.Wrong {
    assertThat(YamlTree.read("a: " + text).path("a").textValue()).isEqualTo(text);
    assertThat(YamlTree.read("a: !!str " + text).path("a").textValue()).isEqualTo(text);
  }

  @Test
  void nothingIsToldFromText() throws YamlTree.Wrong {
    assertThat(YamlTree.read("").isMissingNode()).isTrue();
    assertThat(YamlTree.read("# no value\n").isMissingNode()).isTrue();
    assertThat(YamlTree.read("- ~\n- ''\n- {}\n- []\n").toString()).isEqualTo("[null,\"\",{},[]]");
  }

  @Test
  void whatAnAnchorNamesIsRead() throws YamlTree.Wrong {
    assertThat(YamlTree.read("- &a {b: &c d}").toString()).isEqualTo("[{\"b\":\"d\"}]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[&a b, *a]|1|a value must be written out, was the alias 'a'",
        "a: &a {b: c}#d: *a|2|a value must be written out, was the alias 'a'",
        "a: {<<: {b: c}}|1|keys must be written out, was the merge key '<<'",
        "a: 1#b: 2#a: 3|3|each key must be given once, was given twice: 'a'",
        "a: 1#---#a: 2|3|it must be one document, was followed by another",
        "a: !include b.yaml|1|a value must be plain, was tagged 'include'",
        "a: !!binary aGk=|1|a value must be plain, was tagged 'binary'",
        "a: !!java.lang.Runtime b|1|a value must be plain, was tagged 'java.lang.Runtime'",
        "{? [a] : b}|1|a key must be text",
        "[[[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]]|1|it must be nested at most 16 deep, was deeper",
        "a: [|1|expected the node content, but found '<stream end>'",
      })
  void whatWouldBeLostIsRefused(String text, int line, String problem) {
    assertThatThrownBy(() -> YamlTree.read(text.replace('#', '\n')))
        .isInstanceOfSatisfying(
            YamlTree.Wrong.class, wrong -> assertThat(wrong.line()).isEqualTo(line))
        .hasMessage(problem);
  }
}
