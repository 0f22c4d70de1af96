// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import static org.assertj.core.api.Assertions.assertThat;

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
}
