// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.fpga;

import io.eie.cli.output.TextTable;
import io.eie.flow.fpga.FpgaResult;
import io.eie.flow.fpga.FpgaResult.Utilisation;
import io.eie.flow.fpga.MemoryUse;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** What {@code eie fpga} prints. */
public final class FpgaText {
  private static final String END = System.lineSeparator();

  private FpgaText() {}

  /** The memories, the cells, the device and what must not be. */
  public static String of(FpgaResult result) {
    TextTable memories = new TextTable("memory", "words", "bits", "count", "block RAMs", "needed");
    for (MemoryUse memory : result.memories()) {
      memories.add(
          memory.module(),
          TextTable.number((long) memory.words()),
          TextTable.number((long) memory.bits()),
          TextTable.number((long) memory.count()),
          TextTable.number((long) memory.found()),
          TextTable.number((long) memory.expected()));
    }
    StringBuilder text = new StringBuilder(memories.toString()).append(END).append(END);
    StringJoiner cells = new StringJoiner(", ", result.family() + ": ", "");
    cells.add(cells(result, "luts", "look-up tables"));
    cells.add(cells(result, "flipFlops", "flip-flops"));
    cells.add(cells(result, "carries", "carry cells"));
    cells.add(cells(result, "multipliers", "multipliers"));
    cells.add(cells(result, "lutMemories", "look-up tables as memory"));
    cells.add(cells(result, "blockRams", "block RAMs"));
    text.append(cells);
    if (result.device() != null) {
      text.append(END).append(result.device()).append(": ");
      StringJoiner used = new StringJoiner(", ");
      for (Map.Entry<String, Utilisation> kind : result.utilisation().entrySet()) {
        if (kind.getValue().used() > 0) {
          used.add(
              String.format(
                  Locale.ROOT,
                  "%s %,d of %,d",
                  kind.getKey(),
                  kind.getValue().used(),
                  kind.getValue().available()));
        }
      }
      text.append(used).append(END);
      text.append(
          String.format(
              Locale.ROOT,
              "clock %.1f MHz (target %.1f), bitstream %,d bytes",
              result.fmaxMHz(),
              result.clockMHz(),
              result.bitstreamBytes()));
    }
    result.problems().forEach(problem -> text.append(END).append(problem));
    return text.toString();
  }

  private static String cells(FpgaResult result, String kind, String name) {
    return String.format(Locale.ROOT, "%,d %s", result.cells().get(kind), name);
  }
}
