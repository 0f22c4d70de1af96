// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.compress;

import io.eie.compiler.read.LayerSource;
import java.util.List;

/**
 * A network that was compressed.
 *
 * @param pruned the layers after pruning
 * @param adjusted the layers after pruning and adjustment; those pruned where there was none
 * @param shared the layers after weight sharing too
 * @param tuned the layers after their shared values were tuned; those shared where they were not
 * @param layers what became of each
 */
public record Compression(
    List<LayerSource> pruned,
    List<LayerSource> adjusted,
    List<LayerSource> shared,
    List<LayerSource> tuned,
    List<CompressedLayer> layers) {
  /** Takes copies. */
  public Compression {
    pruned = List.copyOf(pruned);
    adjusted = List.copyOf(adjusted);
    shared = List.copyOf(shared);
    tuned = List.copyOf(tuned);
    layers = List.copyOf(layers);
  }
}
