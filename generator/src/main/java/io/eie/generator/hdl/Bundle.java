// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import io.eie.generator.hdl.source.JavaFields;
import io.eie.generator.hdl.source.SourceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A group of signals. A subclass declares final fields: signals that {@link #field} returns,
 * further bundles, or lists of either.
 *
 * <p>A bundle can drive another one of the same class whose fields have the same widths.
 */
public abstract class Bundle implements Cloneable {
  private List<Leaf> leaves;

  /** A field's signal with its place in the bundle, such as {@code addressRow}. */
  record Leaf(String path, Signal<?> signal) {}

  /** Declares a field. It is a port, wire or register if the bundle is one. */
  protected final <S extends Signal<S>> S field(Type<S> type) {
    return type.make();
  }

  /** Drives every field from the same field of {@code source}. */
  public final void set(Bundle source) {
    requireLike(source);
    List<Leaf> from = source.leaves();
    List<Leaf> to = leaves();
    for (int i = 0; i < to.size(); i++) {
      setUnchecked(to.get(i).signal(), from.get(i).signal());
    }
  }

  /** All fields concatenated, the first in the least significant bits. */
  public final Bits asBits() {
    List<Signal<?>> msbFirst = new ArrayList<>();
    leaves().forEach(leaf -> msbFirst.add(0, leaf.signal()));
    return Hw.cat(msbFirst);
  }

  /**
   * Drives every field from {@code bits}, the concatenation that {@link #asBits} returns; {@code
   * bits} has {@link #width} bits.
   */
  public final void setBits(Bits bits) {
    if (bits.width() != width()) {
      throw HardwareError.at(
          SourceLine.here(),
          "setBits of %s must have %d bits, was %s",
          getClass().getSimpleName(),
          width(),
          bits);
    }
    int low = 0;
    for (Leaf leaf : leaves()) {
      Signal<?> signal = leaf.signal();
      Bits part = bits.slice(low + signal.width() - 1, low);
      setUnchecked(signal, typed(part, signal.shape().kind()));
      low += signal.width();
    }
  }

  /** Sum of the widths of all fields, in bits. */
  public final int width() {
    return leaves().stream().mapToInt(leaf -> leaf.signal().width()).sum();
  }

  private static Signal<?> typed(Bits bits, Type.Kind kind) {
    return switch (kind) {
      case BOOL -> bits.asBool();
      case BITS -> bits;
      case UINT -> bits.asUInt();
      case SINT -> bits.asSInt();
    };
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void setUnchecked(Signal target, Signal source) {
    target.set(source);
  }

  private void requireLike(Bundle other) {
    if (other.getClass() != getClass() || other.leaves().size() != leaves().size()) {
      throw HardwareError.at(
          SourceLine.here(),
          "%s must be set from a bundle of its class with as many fields, was %s",
          getClass().getSimpleName(),
          other.getClass().getSimpleName());
    }
  }

  final List<Leaf> leaves() {
    if (leaves == null) {
      List<Leaf> found = new ArrayList<>();
      JavaFields.visit(
          this,
          Bundle.class,
          (name, value) -> {
            if (value instanceof Signal<?> signal) {
              found.add(new Leaf(name, signal));
            } else if (value instanceof Bundle nested) {
              nested
                  .leaves()
                  .forEach(leaf -> found.add(new Leaf(name + "_" + leaf.path(), leaf.signal())));
            }
          });
      leaves = List.copyOf(found);
    }
    return leaves;
  }

  final void declareIn(ModuleBody body, Role role) {
    if (leaves().isEmpty()) {
      throw HardwareError.at(
          SourceLine.here(),
          "%s must have at least one field, had none",
          getClass().getSimpleName());
    }
    for (Leaf leaf : leaves()) {
      if (leaf.signal().role != Role.UNBOUND) {
        throw HardwareError.at(
            SourceLine.here(),
            "supplier of %s must make a new bundle each time, was one already in use",
            getClass().getSimpleName());
      }
      declareUnchecked(body, leaf.signal(), role);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void declareUnchecked(ModuleBody body, Signal signal, Role role) {
    body.declare(signal, role);
  }

  final Bundle copy() {
    try {
      Bundle copy = (Bundle) clone();
      copy.leaves = null;
      return copy;
    } catch (CloneNotSupportedException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
