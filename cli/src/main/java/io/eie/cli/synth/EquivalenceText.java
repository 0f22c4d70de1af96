// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.synth;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eie.cli.output.TextTable;
import io.eie.common.AtomicFile;
import io.eie.common.JsonText;
import io.eie.flow.equivalence.EquivalenceResult;
import io.eie.flow.equivalence.ModuleEquivalence;
import io.eie.flow.equivalence.ModuleEquivalence.Method;
import io.eie.flow.synth.SynthesisResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** What {@code eie synth --equivalence} prints. */
public final class EquivalenceText {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String END = System.lineSeparator();

  private EquivalenceText() {}

  /** The table of modules, what differs, and whether the gates are equal to the Verilog. */
  public static String of(EquivalenceResult result) {
    TextTable table = new TextTable("gates against Verilog", "cells", "method", "compared", "s");
    StringBuilder differences = new StringBuilder();
    for (ModuleEquivalence module : result.modules()) {
      table.add(
          module.module(),
          TextTable.number((long) module.cells()),
          module.method().text(),
          compared(module),
          String.format(Locale.ROOT, "%.1f", module.seconds()));
      module
          .differences()
          .forEach(
              difference ->
                  differences.append(module.module()).append(": ").append(difference).append(END));
    }
    return table + END + END + differences + verdict(result);
  }

  private static String verdict(EquivalenceResult result) {
    if (!result.equivalent()) {
      return String.format(
          Locale.ROOT, "not every module of %s is known to be equal to its Verilog", result.top());
    }
    boolean tried =
        result.modules().stream().anyMatch(module -> module.method() == Method.SIMULATED);
    return String.format(
        Locale.ROOT,
        "every module of %s is equal to its Verilog%s",
        result.top(),
        tried ? ", multipliers on the vectors tried" : "");
  }

  /** The same below what is said about area and time. */
  static String below(String text, EquivalenceResult result) {
    return text + END + END + of(result);
  }

  /** The measures with what was found about equivalence among them. */
  static ObjectNode document(SynthesisResult measures, EquivalenceResult result) {
    ObjectNode document = JSON.valueToTree(measures);
    document.set("equivalence", JSON.valueToTree(result));
    return document;
  }

  /**
   * Writes what was found as a file.
   *
   * @throws io.eie.common.EnvironmentException when it cannot be written
   */
  static void write(EquivalenceResult result, Path file) {
    String text = JsonText.of(JSON.valueToTree(result));
    AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String compared(ModuleEquivalence module) {
    return switch (module.method()) {
      case SIMULATED, DIFFERENT -> TextTable.number((long) module.compared()) + " vectors";
      case PROVEN, NOT_PROVEN -> TextTable.number((long) module.compared()) + " signals";
      case BLACK_BOX -> "";
    };
  }
}
