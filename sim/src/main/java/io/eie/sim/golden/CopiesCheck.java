// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.ModelFileException;
import io.eie.compiler.model.SegmentModel;
import io.eie.compiler.model.TileModel;
import io.eie.generator.map.Descriptor;
import java.util.List;
import java.util.Locale;

/**
 * Checks that every copy of a model holds what the first one holds, and that every descriptor says
 * that there are so many (specification, section 8).
 */
final class CopiesCheck {
  private final CompiledModel model;
  private final int elements;

  private CopiesCheck(CompiledModel model) {
    this.model = model;
    this.elements = model.config().processingElements() / model.copies();
  }

  /**
   * Checks a model.
   *
   * @throws ModelFileException at the first memory or descriptor that is another
   */
  static void check(CompiledModel model) {
    CopiesCheck check = new CopiesCheck(model);
    for (int segment = 0; segment < model.segments().size(); segment++) {
      SegmentModel words = model.segments().get(segment);
      check.memories(segment, "sparse", words.sparse());
      check.memories(segment, "pointer", words.pointer());
      check.memories(segment, "bias", words.bias());
    }
    model.tiles().forEach(check::descriptor);
  }

  private void memories(int segment, String name, List<HostWords> memories) {
    for (int element = elements; element < memories.size(); element++) {
      if (!memories.get(element).equals(memories.get(element % elements))) {
        throw new ModelFileException(
            String.format(
                Locale.ROOT,
                "%s memory of PE %d in segment %d must be that of PE %d (%d copies), was another",
                name,
                element,
                segment,
                element % elements,
                model.copies()));
      }
    }
  }

  private void descriptor(TileModel tile) {
    Descriptor descriptor = DescriptorCheck.read(model, tile);
    boolean several = model.copies() > 1;
    // without copies, the level is that of the layer's column groups and is checked with the layer
    boolean level = !several || 1L << 2 * descriptor.groupLevel() == elements;
    if (descriptor.copies() != several || !level) {
      throw Corruption.in(
          model.layers().get(tile.layer()).name(),
          "copies and groupLevel of descriptor %d must be those of %d copies of %d elements, were %s, %d",
          tile.descriptor(),
          model.copies(),
          elements,
          descriptor.copies() ? 1 : 0,
          descriptor.groupLevel());
    }
  }
}
