// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import java.util.Arrays;

/**
 * What is known of a computed tensor: its sides, and where in it the values of a vector are.
 *
 * @param sides its sides, {@link #UNKNOWN} where one is not known; null where nothing is
 * @param axis where the values of a vector are
 * @param batch whether the first axis counts vectors ({@link Axis#OPEN}, {@link Axis#LAST})
 */
record Flow(long[] sides, Axis axis, boolean batch) {
  /** A side that the model leaves open. */
  static final long UNKNOWN = -1;

  /** Where the values of a vector are. */
  enum Axis {
    /** Not decided: as {@link #LAST}, unless an operator wants otherwise. */
    OPEN,
    /** On all axes but that of the batch. */
    LAST,
    /** On the first of two axes: a vector is a column. */
    FIRST,
    /** On the axis after that of the batch; the axes that follow are positions. */
    CHANNEL
  }

  /** Nothing known. */
  static final Flow OPEN = new Flow(null, Axis.OPEN, true);

  static Flow open(long... sides) {
    return new Flow(sides, Axis.OPEN, sides.length > 1);
  }

  static Flow rows(long... sides) {
    return new Flow(sides, Axis.LAST, true);
  }

  boolean known() {
    return sides != null;
  }

  int rank() {
    return sides.length;
  }

  /** Length of a vector, or {@link #UNKNOWN}. */
  long features() {
    if (sides == null) {
      return UNKNOWN;
    }
    return switch (axis) {
      case FIRST -> sides[0];
      case CHANNEL -> sides[1];
      default -> product(batch ? 1 : 0, sides.length);
    };
  }

  /** Positions of which each is a vector, or {@link #UNKNOWN}. */
  long positions() {
    return sides == null ? UNKNOWN : product(2, sides.length);
  }

  /** The product of some sides, or {@link #UNKNOWN}. */
  long product(int from, int to) {
    long product = 1;
    for (int axisIndex = from; axisIndex < to; axisIndex++) {
      if (sides[axisIndex] < 0 || product > Integer.MAX_VALUE) {
        return UNKNOWN;
      }
      product *= sides[axisIndex];
    }
    return product;
  }

  /** Whether a matrix at its last axis works on whole vectors. */
  boolean lastAxisIsVector() {
    if (axis != Axis.OPEN && axis != Axis.LAST) {
      return false;
    }
    return sides == null || sides.length > 0 && product(batch ? 1 : 0, sides.length - 1) == 1;
  }

  /** The same sides with the values of a vector elsewhere. */
  Flow on(Axis other) {
    return new Flow(sides, other, batch);
  }

  /** With another last side. */
  Flow withLast(long side) {
    if (sides == null) {
      return rows(UNKNOWN, side);
    }
    long[] others = sides.clone();
    others[others.length - 1] = side;
    return new Flow(others, Axis.LAST, batch);
  }

  /** Sides as text: {@code ? x 784}. */
  String sidesText() {
    return sides == null
        ? "unknown sides"
        : String.join(
            " x ",
            Arrays.stream(sides).mapToObj(side -> side < 0 ? "?" : Long.toString(side)).toList());
  }
}
