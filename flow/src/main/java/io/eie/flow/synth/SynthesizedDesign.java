// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import io.eie.generator.emit.RtlDesign;

/**
 * A generated design with its netlist of gates.
 *
 * @param rtl what was synthesized
 * @param result what it costs and how fast it is
 * @param netlist the gates that were measured, buffers included; must not be changed
 * @param library the cells in it
 */
public record SynthesizedDesign(
    RtlDesign rtl, SynthesisResult result, MappedNetlist netlist, CellLibrary library) {
  /** The gates of one module, without those of the modules in it. */
  public int ownCells(MappedModule module) {
    return (int)
        module.instances().stream()
            .filter(instance -> library.cell(instance.type()) != null)
            .count();
  }
}
