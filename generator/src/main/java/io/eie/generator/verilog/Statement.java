// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.verilog;

import java.util.List;

/** A statement of an {@code always} block. */
sealed interface Statement {
  /** {@code target = value} or {@code target <= value}. */
  record Assign(Expression target, boolean blocking, Expression value) implements Statement {}

  /** {@code if}; the second list is empty without {@code else}. */
  record If(Expression condition, List<Statement> yes, List<Statement> no) implements Statement {}

  /** {@code case}; the default has no label. */
  record Case(Expression subject, List<Item> items) implements Statement {}

  /**
   * One case.
   *
   * @param label null for the default
   */
  record Item(Expression label, List<Statement> body) {}
}
