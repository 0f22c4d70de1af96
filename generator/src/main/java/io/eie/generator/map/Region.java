// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

/** The parts of the address space; {@link AddressMap#block(Region)} tells where each lies. */
public enum Region {
  /** Registers, program, codebooks, trace. */
  CONTROL("registers, program, codebooks, trace"),
  /** The memories of one element. */
  ELEMENT("the memories of one element"),
  /** The same memory of every element at once; reads are refused. */
  ALL_ELEMENTS("the same memory of every element at once, write only"),
  /** Input and output vectors in the order of their positions. */
  VECTOR("input vectors, write only, and output vectors, read only");

  private final String description;

  Region(String description) {
    this.description = description;
  }

  /** What lies there, without a full stop. */
  public String description() {
    return description;
  }
}
