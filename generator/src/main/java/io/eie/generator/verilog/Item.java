// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.verilog;

import java.util.List;

/** An item between a module's ports and {@code endmodule}. */
sealed interface Item {
  /**
   * A declaration.
   *
   * @param attribute {@code (* … *)} or empty
   * @param kind {@code wire} or {@code reg}
   * @param words number of words of a memory, else 0
   */
  record Net(String attribute, String kind, Range range, String name, int words) implements Item {
    int width() {
      return range.width();
    }
  }

  /** A continuous assignment. */
  record Assign(Expression target, Expression value) implements Item {}

  /**
   * A process.
   *
   * @param event the text after {@code always}
   */
  record Always(String event, List<Statement> body) implements Item {}

  /** An instance with its connections in the order of the ports. */
  record Instance(String module, String name, List<Connection> connections) implements Item {}

  /**
   * A connection.
   *
   * @param input whether the instance reads it
   * @param value null for an unconnected output
   */
  record Connection(String port, boolean input, Expression value) {}

  /** A named constant. */
  record Constant(Range range, String name, Expression value) implements Item {}

  /** A port of the module. */
  record Port(String direction, String kind, Range range, String name) {}

  /**
   * The range of a vector, {@code [width - 1:0]}.
   *
   * @param text as written, or empty for a single bit
   */
  record Range(String text, int width) {
    static final Range BIT = new Range("", 1);
  }
}
