// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

/** The kind of a signal in its module; determines the suffix of its Verilog name. */
enum Role {
  INPUT("_i", "input"),
  OUTPUT("_o", "output"),
  WIRE("", "wire"),
  REGISTER("_q", "register"),
  /** The result of an operator. */
  VALUE("", "value"),
  LITERAL("", "literal"),
  /** A field of a bundle that belongs to no module yet. */
  UNBOUND("", "bundle field");

  private final String suffix;
  private final String title;

  Role(String suffix, String title) {
    this.suffix = suffix;
    this.title = title;
  }

  String suffix() {
    return suffix;
  }

  String title() {
    return title;
  }

  boolean isPort() {
    return this == INPUT || this == OUTPUT;
  }

  boolean isDriven() {
    return this == OUTPUT || this == WIRE || this == REGISTER;
  }
}
