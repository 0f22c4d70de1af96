// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map.export;

import io.eie.common.quote.XmlText;
import java.util.Collections;
import java.util.List;

/** Lines of an XML text, indented by two blanks for each element that is open. */
final class XmlLines {
  private final String prefix;
  private final StringBuilder text = new StringBuilder();
  private int depth;

  /**
   * An empty text.
   *
   * @param prefix what the names of elements begin with, such as {@code ipxact:}, or empty
   * @param depth elements that are open around the text
   */
  XmlLines(String prefix, int depth) {
    this.prefix = prefix;
    this.depth = depth;
  }

  /** A line as it is. */
  XmlLines line(String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
    return this;
  }

  /**
   * An element with others in it.
   *
   * @param tag name and attributes, such as {@code bus name="AXI4"}
   */
  XmlLines element(String tag, Runnable content) {
    line("<" + prefix + tag + ">");
    depth++;
    content.run();
    depth--;
    return line("</" + prefix + tag.split(" ")[0] + ">");
  }

  /** An element without content. */
  XmlLines empty(String tag) {
    return line("<" + prefix + tag + "/>");
  }

  /** An element that holds a text, a number or another value. */
  XmlLines leaf(String tag, Object value) {
    String quoted = XmlText.of(String.valueOf(value));
    return line("<" + prefix + tag + ">" + quoted + "</" + prefix + tag + ">");
  }

  /** The lines, each with its line feed. */
  String text() {
    return text.toString();
  }

  /** The lines without line feeds. */
  List<String> lines() {
    return text.isEmpty() ? Collections.emptyList() : text.toString().lines().toList();
  }
}
