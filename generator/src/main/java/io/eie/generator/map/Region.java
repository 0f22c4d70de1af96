// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

/** The parts of the address space, told apart by the two top address bits. */
public enum Region {
  /** Registers, program, codebooks, trace. */
  CONTROL("registers, program, codebooks, trace"),
  /** The memories of one element. */
  ELEMENT("the memories of one element"),
  /** The same memory of every element at once; reads are refused. */
  ALL_ELEMENTS("the same memory of every element at once, write only"),
  /** Input and output vectors in the order of their positions. */
  VECTOR("input vectors, write only, and output vectors, read only");

  /** Address bits that hold the code. */
  public static final int BITS = 2;

  private final String description;

  Region(String description) {
    this.description = description;
  }

  /** Value of the two top address bits. */
  public int code() {
    return ordinal();
  }

  /** What lies there, without a full stop. */
  public String description() {
    return description;
  }
}
