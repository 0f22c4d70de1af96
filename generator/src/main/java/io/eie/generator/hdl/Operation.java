// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

/**
 * The operators, with the word that names a result without a Java name, and Verilog's requirements
 * on their operands.
 *
 * <p>Verilog can select bits of a name only. An arithmetic result has the width of its context
 * unless it has a name, and so has an inverted operand of a product: {@code a * ~b} extends {@code
 * b} with zeros first and inverts these too. SpinalHDL uses {@code _zz_} names or writes a wrong
 * value; here the value gets a name after its use.
 */
enum Operation {
  ADD("sum", false, true),
  SUBTRACT("difference", false, true),
  MULTIPLY("product", true, true),
  NEGATE("negated", false, true),
  SHIFT("shifted", false, true),
  EXTEND("wide", true, true),
  SELECT_BITS("part", true, false),
  CAST("cast", false, false),
  JOIN("joined", false, false),
  COMPARE("test", false, false),
  LOGIC("term", false, false),
  REDUCE("reduced", false, false),
  MUX("choice", false, false),
  READ("read", false, false),
  SELECT("selected", false, true),
  REGISTER("delayed", false, false);

  private final String word;
  private final boolean takesNamesOnly;
  private final boolean standsAlone;

  Operation(String word, boolean takesNamesOnly, boolean standsAlone) {
    this.word = word;
    this.takesNamesOnly = takesNamesOnly;
    this.standsAlone = standsAlone;
  }

  String word() {
    return word;
  }

  /** Whether the operands must be names. */
  boolean takesNamesOnly() {
    return takesNamesOnly;
  }

  /** Whether the result needs a name of its own inside another expression. */
  boolean standsAlone() {
    return standsAlone;
  }
}
