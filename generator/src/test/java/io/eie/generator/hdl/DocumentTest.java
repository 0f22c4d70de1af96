// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.hdl.example.RunningMaximum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page docs/hdl.md shows the example as it is. */
class DocumentTest {
  @Test
  void exampleAndItsVerilogAreOnThePage() throws IOException {
    Path root = root();
    String page = Files.readString(root.resolve("docs/hdl.md"));
    Path example = Path.of("src/test/java/io/eie/generator/hdl/example/RunningMaximum.java");
    String java = Files.readString(root.resolve("generator").resolve(example));
    String verilog = Emitter.emit(EmitOptions.defaults(), () -> new RunningMaximum(8)).top().text();

    // the page leaves out the line of the licence
    assertThat(page).contains("```java\n" + java.substring(java.indexOf("package ")) + "```\n");
    assertThat(page).contains("```verilog\n" + verilog + "```\n");
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("docs"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
