// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eie.cli.output.PartsTable;
import io.eie.cli.output.TextTable;
import io.eie.sim.cycle.LayerParts;
import io.eie.sim.cycle.RunParts;

/**
 * Where the cycles of a batch go, in words and as JSON.
 *
 * @param parts sums over the batch
 */
record PartsText(RunParts parts) {
  private static final String SUM = "all layers";

  /** A row for each layer, and for their sum where there are several. */
  String text() {
    PartsTable table = new PartsTable("load balance");
    int elements = parts.busyCycles().size();
    for (LayerParts layer : parts.layers()) {
      table.add(layer.name(), layer.breakdown(), TextTable.percent(layer.loadBalance(elements)));
    }
    if (parts.layers().size() > 1) {
      table.add(SUM, parts.breakdown(), TextTable.percent(parts.loadBalance()));
    }
    return table.toString();
  }

  /** The keys of {@code cycleParts}. */
  ObjectNode document() {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode document = mapper.createObjectNode();
    document.put("loadBalance", parts.loadBalance());
    document.set("busyCycles", mapper.valueToTree(parts.busyCycles()));
    document.set("breakdown", mapper.valueToTree(parts.breakdown()));
    ArrayNode layers = document.putArray("layers");
    for (LayerParts layer : parts.layers()) {
      ObjectNode entry = layers.addObject();
      entry.put("name", layer.name());
      entry.put("loadBalance", layer.loadBalance(parts.busyCycles().size()));
      entry.set("breakdown", mapper.valueToTree(layer.breakdown()));
    }
    return document;
  }
}
