package io.eie.compiler;

import io.eie.common.FileGroup;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.quantize.QuantizedLayer;
import java.nio.file.Path;
import java.util.List;

/**
 * A compiled network.
 *
 * @param model what goes into the accelerator
 * @param report what the user should know
 * @param layers the layers in integers
 */
public record Compilation(CompiledModel model, CompileReport report, List<QuantizedLayer> layers) {
  /** Takes a copy of the list. */
  public Compilation {
    layers = List.copyOf(layers);
  }

  /** The same with what the reader of the network says to the user. */
  public Compilation withNotes(List<String> sentences) {
    return new Compilation(model, report.withNotes(sentences), layers);
  }

  /**
   * Writes what an independent checker needs (specification, section 6): the integers of every
   * layer in the user's order and {@code layers.json}. The folder is made where it is missing; all
   * files come there or none.
   *
   * @throws io.eie.common.EnvironmentException when a file cannot be written
   */
  public void dump(Path folder) {
    try (FileGroup files = dumpInto(folder)) {
      files.complete();
    }
  }

  /** The same, where the caller decides when the files come to their places. */
  public FileGroup dumpInto(Path folder) {
    return Dump.write(this, folder);
  }
}
