// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

/** Is told the entries of a row tile, column after column; in a column, rows ascend. */
interface EntryVisitor {
  /**
   * A non-zero, and the padding before it.
   *
   * @param element that holds it
   * @param paddings padding entries before it, at least 0
   * @param run its zero run
   * @param code its code, 1..C-1
   */
  void entry(int element, int paddings, int run, int code);

  /** All entries of a column have been told. */
  void endOfColumn(int column);
}
