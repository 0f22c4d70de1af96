// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit;

import io.eie.testbench.bench.Token;

/** What an element tells the LNZD tree about one row of the source vector. */
public final class ScannedRow {
  private ScannedRow() {}

  /** The token of an activation; the trees put the element's number in. */
  public static Token of(long activation) {
    return Token.of("non_zero", activation != 0, "last", 1, "element", 0, "value", activation);
  }

  /** An empty token's value means nothing. */
  public static Token seen(Token token) {
    return token.flag("non_zero") ? token : token.with("value", 0);
  }
}
