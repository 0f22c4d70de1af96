// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private static final Values VALUES =
      new Values()
          .put("one", 1)
          .put("odd", "a$1\\b")
          .put("names", List.of("x", "y"))
          .put("none", List.of());

  private static String fill(String text) {
    return Template.ofText("greeting", text).fill(VALUES);
  }

  @Test
  void wordsAreFilledIn() {
    assertThat(fill("<<one>> is <<odd>>\n\nend")).isEqualTo("1 is a$1\\b\n\nend");
  }

  @Test
  void aLineIsRepeatedForEveryElementOfItsList() {
    assertThat(fill("begin\n  <<one>>/<<each:names>> \\\nend\n"))
        .isEqualTo("begin\n  1/x \\\n  1/y \\\nend\n");
  }

  @Test
  void theLineOfAnEmptyListGoes() {
    assertThat(fill("begin\n  <<each:none>>\nend\n")).isEqualTo("begin\nend\n");
  }

  @Test
  void whatElseHasBracketsIsLeftAlone() {
    assertThat(fill("a << 2 >> b <<a b>>")).isEqualTo("a << 2 >> b <<a b>>");
  }

  @Test
  void aPlaceWithoutAValueIsAMistake() {
    assertThatIllegalStateException()
        .isThrownBy(() -> fill("<<two>>"))
        .withMessage("template greeting must name only what is known, named 'two'");
    assertThatIllegalStateException()
        .isThrownBy(() -> fill("<<each:one>>"))
        .withMessage("template greeting must name only what is known, named 'one'");
  }

  @Test
  void aLineHasOneList() {
    assertThatIllegalStateException()
        .isThrownBy(() -> fill("\n  <<each:names>> <<each:none>>\n"))
        .withMessage(
            "template greeting must name one list per line, was '<<each:names>> <<each:none>>'");
  }

  @Test
  void aTemplateThatIsNotThereIsAMistake() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Template.of(Template.class, "flows/nothing.tcl"))
        .withMessage("template flows/nothing.tcl must be part of this build");
  }
}
