// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import io.eie.generator.hdl.source.SourceLine;
import java.util.function.Function;

/**
 * A hardware type, from which {@code in}, {@code out}, {@code wire} and {@code reg} create signals.
 *
 * @param <S> the signal class
 */
public final class Type<S extends Signal<S>> {
  enum Kind {
    BOOL,
    BITS,
    UINT,
    SINT
  }

  /** SpinalHDL's limit for one signal; memories have the same. */
  static final int MAX_WIDTH = 4096;

  private final Kind kind;
  private final int width;
  private final Function<Type<S>, S> maker;

  Type(Kind kind, int width, Function<Type<S>, S> maker) {
    if (width < 1 || width > MAX_WIDTH) {
      throw HardwareError.at(
          SourceLine.here(), "width must lie in 1..%d, was %d", MAX_WIDTH, width);
    }
    this.kind = kind;
    this.width = width;
    this.maker = maker;
  }

  /** Width in bits. */
  public int width() {
    return width;
  }

  Kind kind() {
    return kind;
  }

  S make() {
    return maker.apply(this);
  }

  @Override
  public String toString() {
    return switch (kind) {
      case BOOL -> "Bool";
      case BITS -> "Bits(" + width + ")";
      case UINT -> "UInt(" + width + ")";
      case SINT -> "SInt(" + width + ")";
    };
  }
}
