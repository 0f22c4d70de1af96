package io.eie.flow.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.EnvironmentException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WorkFolderTest {
  @Test
  void itGoesWithWhatItHolds() {
    Path path;
    try (WorkFolder folder = new WorkFolder()) {
      path = folder.path();
      folder.write("file", "text");
      assertThat(path.resolve("file")).hasContent("text");
    }

    assertThat(path).doesNotExist();
  }

  @Test
  void aPlaceThatAbcCannotNameIsTold() {
    String usual = System.setProperty("java.io.tmpdir", "/a b");
    try {
      assertThatThrownBy(WorkFolder::new)
          .isInstanceOf(EnvironmentException.class)
          .hasMessage(
              "temporary folder /a b must have a path without blanks (abc takes none; TMPDIR names"
                  + " another)");
    } finally {
      System.setProperty("java.io.tmpdir", usual);
    }
  }
}
