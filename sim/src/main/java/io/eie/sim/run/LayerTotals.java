// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.TileModel;
import io.eie.sim.cycle.DescriptorCycles;
import io.eie.sim.golden.LayerCounts;
import io.eie.sim.report.LayerReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Adds up what descriptors took, by layer, over the runs of a batch. */
final class LayerTotals {
  private final CompiledModel model;
  private final List<DescriptorCycles> totals;

  LayerTotals(CompiledModel model) {
    this.model = model;
    DescriptorCycles nothing = new DescriptorCycles(0, 0, 0, 0);
    this.totals = new ArrayList<>(Collections.nCopies(model.layers().size(), nothing));
  }

  /**
   * Adds one run of one segment.
   *
   * @param descriptors what each took, from the segment's first on
   */
  void add(int segment, List<DescriptorCycles> descriptors) {
    int first = model.segments().get(segment).firstDescriptor();
    for (TileModel tile : model.tiles()) {
      if (tile.segment() == segment) {
        DescriptorCycles more = descriptors.get(tile.descriptor() - first);
        totals.set(tile.layer(), totals.get(tile.layer()).plus(more));
      }
    }
  }

  /** Cycles of everything that was added. */
  long cycles() {
    return totals.stream().mapToLong(DescriptorCycles::cycles).sum();
  }

  /** The layers with their cycles. */
  List<LayerReport> reports(List<LayerCounts> counts) {
    long slots = (long) model.config().processingElements() * model.config().entriesPerCycle();
    List<LayerReport> reports = new ArrayList<>();
    for (int layer = 0; layer < totals.size(); layer++) {
      DescriptorCycles total = totals.get(layer);
      Map<String, Long> stalls =
          Map.of("queueFull", total.stallQueueFull(), "noInput", total.stallNoInput());
      reports.add(values(counts.get(layer)).withCycles(total.cycles(), slots, stalls));
    }
    return reports;
  }

  /** A layer of which only the values are known. */
  static LayerReport values(LayerCounts counts) {
    return LayerReport.ofValues(
        counts.layer(),
        counts.macs(),
        counts.lowerBound(),
        counts.broadcasts(),
        counts.saturations());
  }
}
