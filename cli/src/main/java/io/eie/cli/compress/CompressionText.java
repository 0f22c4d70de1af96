// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.compress;

import io.eie.cli.output.TextTable;
import io.eie.compiler.compress.CompressedLayer;
import io.eie.compiler.compress.Compression;
import io.eie.sim.evaluate.Accuracy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A compression in words and as JSON.
 *
 * @param compression what was done
 * @param accuracies before, pruned, adjusted where that was asked for, shared; none without inputs
 * @param file what was written; with sizes alone, what was read
 * @param notes sentences of the network's reader
 */
record CompressionText(
    Compression compression, List<Accuracy> accuracies, Path file, List<String> notes) {
  /** What {@code --json} prints. */
  Map<String, Object> document() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("file", file.toString());
    document.put("layers", compression.layers());
    document.put("accuracies", accuracies);
    document.put("notes", notes);
    return document;
  }

  /** Tables, and a line for the file. */
  String text() {
    List<String> parts = new ArrayList<>();
    parts.add(layers());
    if (!accuracies.isEmpty()) {
      parts.add(accuracyTable());
    }
    parts.add(total());
    String end = System.lineSeparator();
    return String.join(end + end, parts);
  }

  private String layers() {
    TextTable table =
        new TextTable(
            "layer",
            "outputs",
            "inputs",
            "non-zeros before",
            "after",
            "density",
            "values",
            "rms error",
            "entries",
            "bytes",
            "Huffman bytes",
            "");
    for (CompressedLayer layer : compression.layers()) {
      double places = (double) layer.outputs() * layer.inputs();
      table.add(
          layer.name(),
          TextTable.number((long) layer.outputs()),
          TextTable.number((long) layer.inputs()),
          TextTable.number((long) layer.nonZerosBefore()),
          TextTable.number((long) layer.nonZeros()),
          TextTable.percent(layer.nonZeros() / places),
          Integer.toString(layer.sharedValues()),
          layer.sharingError() == 0
              ? "exact"
              : String.format(Locale.ROOT, "%.3g", layer.sharingError()),
          TextTable.number(layer.entries()),
          TextTable.number(Math.round(layer.entryBytes())),
          TextTable.number(Math.round(layer.huffmanBytes())),
          layer.unchanged() ? "unchanged" : "");
    }
    return table.toString();
  }

  private String accuracyTable() {
    TextTable table = new TextTable("network", "vectors", "correct", "accuracy", "as before");
    for (Accuracy accuracy : accuracies) {
      table.add(
          accuracy.arithmetic(),
          TextTable.number((long) accuracy.vectors()),
          accuracy.correct() == null ? "-" : TextTable.number((long) accuracy.correct()),
          accuracy.accuracy() == null
              ? "-"
              : String.format(Locale.ROOT, "%.2f %%", 100 * accuracy.accuracy()),
          TextTable.number((long) accuracy.agreeing()));
    }
    return table.toString();
  }

  private String total() {
    double dense = 0;
    double entries = 0;
    double huffman = 0;
    for (CompressedLayer layer : compression.layers()) {
      dense += (double) layer.outputs() * layer.inputs() * Float.BYTES;
      entries += layer.entryBytes();
      huffman += layer.huffmanBytes();
    }
    return String.format(
        Locale.ROOT,
        "%s: weights of %,.0f bytes (float32) in entries of %,.0f, %.1f : 1; %,.0f, %.1f : 1, if they were Huffman-coded",
        file,
        dense,
        entries,
        dense / entries,
        huffman,
        dense / huffman);
  }
}
