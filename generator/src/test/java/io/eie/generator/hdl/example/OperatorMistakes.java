// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.example;

import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.s;
import static io.eie.generator.hdl.Hw.select;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.example.Mistake.plain;

import io.eie.generator.hdl.UInt;
import java.util.List;

/** Operands, indices and literals out of range. */
public final class OperatorMistakes {
  private OperatorMistakes() {}

  /** All of them. */
  public static List<Mistake> all() {
    return List.of(
        plain("width of a type", it -> UInt.w(0), "width must lie in 1..4096, was 0 at LINE"),
        plain(
            "bit",
            it -> it.number.bit(8),
            "bit of input number UInt(8) must lie in 0..7, was 8 at LINE"),
        plain(
            "bit of a Bool",
            it -> it.flag.bit(1),
            "bit of input flag Bool must be 0, was 1 at LINE"),
        plain(
            "slice",
            it -> it.number.slice(2, 3),
            "slice of input number UInt(8) must lie in 7..0 with high >= low, was 2..3 at LINE"),
        plain(
            "bits of different width",
            it -> it.row.and(bits(1, 4)),
            "operands of and must have the same width, were input row Bits(8) and literal 1 at LINE"),
        plain(
            "mux of different width",
            it -> mux(it.flag, it.number, it.index),
            "operands of mux must have the same width, were input number UInt(8) and input index UInt(2) at LINE"),
        plain(
            "asBool",
            it -> it.row.asBool(),
            "asBool needs a signal of 1 bit, was input row Bits(8) at LINE"),
        plain("shift", it -> it.integer.shiftRight(8), "shift must lie in 0..7, was 8 at LINE"),
        plain(
            "unsigned literal",
            it -> u(256, 8),
            "literal must fit into 8 bits without sign, was 256 at LINE"),
        plain(
            "signed literal",
            it -> s(128, 8),
            "literal must fit into 8 bits with sign, was 128 at LINE"),
        plain(
            "no operand",
            it -> cat(List.of()),
            "cat must have at least one operand, had none at LINE"),
        plain(
            "no choice",
            it -> select(it.index, List.<UInt>of()),
            "select must have at least one choice, had none at LINE"),
        plain(
            "too many choices",
            it -> select(it.index, List.of(it.flag, it.flag, it.flag, it.flag, it.flag)),
            "select must have at most 4 choices for an index of 2 bits, had 5 at LINE"));
  }
}
