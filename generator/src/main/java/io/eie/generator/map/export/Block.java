// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map.export;

import io.eie.generator.map.Register;
import java.util.List;
import java.util.Locale;

/**
 * A part of the page of the map, in the order of the page. What stands between backticks in a text
 * is code; a text has no other marks.
 */
public sealed interface Block {
  /**
   * A title.
   *
   * @param level 1 for the page, 2 for a section
   */
  record Title(int level, String text) implements Block {
    /** What a link to the section names. */
    public String anchor() {
      return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
  }

  /** A paragraph. */
  record Paragraph(String text) implements Block {}

  /** Points of a list. */
  record Points(List<String> points) implements Block {
    /** Copies the list. */
    public Points {
      points = List.copyOf(points);
    }
  }

  /** A table; every row has a cell for each title. */
  record Grid(List<String> titles, List<List<String>> rows) implements Block {
    /** Copies the lists. */
    public Grid {
      titles = List.copyOf(titles);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** The registers, each with its fields. */
  record Registers(List<Entry> entries) implements Block {
    /** Copies the list. */
    public Registers {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A register of a configuration.
   *
   * @param address as the page writes it
   * @param reset value after reset, as the page writes it
   */
  record Entry(Register register, String address, String reset) {}
}
