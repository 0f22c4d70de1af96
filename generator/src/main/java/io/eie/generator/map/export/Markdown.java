// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map.export;

import io.eie.generator.map.BitField;
import java.util.List;

/** The page of the map as Markdown. */
final class Markdown {
  private final StringBuilder text = new StringBuilder();

  private Markdown() {}

  static String of(List<Block> blocks) {
    Markdown page = new Markdown();
    blocks.forEach(page::block);
    return page.text.toString();
  }

  private void block(Block block) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    if (block instanceof Block.Title title) {
      line("#".repeat(title.level()) + " " + title.text());
    } else if (block instanceof Block.Paragraph paragraph) {
      line(paragraph.text());
    } else if (block instanceof Block.Points points) {
      points.points().forEach(point -> line("- " + point.replace("\n", "\n  ")));
    } else if (block instanceof Block.Grid grid) {
      head(grid.titles());
      grid.rows().forEach(this::row);
    } else if (block instanceof Block.Registers registers) {
      head(List.of("address", "register", "access", "after reset", "bits", "field", "meaning"));
      registers.entries().forEach(this::register);
    }
  }

  private void register(Block.Entry entry) {
    row(
        List.of(
            entry.address(),
            entry.register().name(),
            entry.register().access().text(),
            entry.reset(),
            "",
            "",
            entry.register().description()));
    for (BitField field : entry.register().fields()) {
      row(List.of("", "", "", "", field.bits(), field.name(), field.description()));
    }
  }

  private void head(List<String> titles) {
    row(titles);
    row(titles.stream().map(title -> "---").toList());
  }

  private void row(List<String> cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
