// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;

/**
 * A constant of a graph. Its elements are read when one is asked for.
 *
 * @param name its name, for messages
 * @param sides its sides; none for a single number
 * @param real whether its type is one of floating-point numbers
 * @param elements yields the element at an index in C order
 */
record Tensor(String name, int[] sides, boolean real, Supplier<IntToDoubleFunction> elements) {
  static Tensor of(String name, boolean real, int[] sides, double... values) {
    return new Tensor(name, sides, real, () -> index -> values[index]);
  }

  int rank() {
    return sides.length;
  }

  int count() {
    return Arrays.stream(sides).reduce(1, Math::multiplyExact);
  }

  /** The elements, to be fetched once for many. */
  IntToDoubleFunction reader() {
    return elements.get();
  }

  double[] values() {
    double[] values = new double[count()];
    IntToDoubleFunction reader = reader();
    Arrays.setAll(values, reader::applyAsDouble);
    return values;
  }

  long[] wholes() {
    return Arrays.stream(values()).mapToLong(value -> (long) value).toArray();
  }

  /** The same elements with other sides. */
  Tensor withSides(int... others) {
    return new Tensor(name, others, real, elements);
  }

  Tensor withReal(boolean other) {
    return new Tensor(name, sides, other, elements);
  }

  /** The tensor with its axes in another order. */
  Tensor transposed(int[] order) {
    int[] strides = new int[rank()];
    int stride = 1;
    for (int axis = rank() - 1; axis >= 0; axis--) {
      strides[axis] = stride;
      stride *= sides[axis];
    }
    int[] turned = Arrays.stream(order).map(axis -> sides[axis]).toArray();
    int[] steps = Arrays.stream(order).map(axis -> strides[axis]).toArray();
    return new Tensor(
        name,
        turned,
        real,
        () -> {
          IntToDoubleFunction reader = reader();
          return index -> reader.applyAsDouble(source(index, turned, steps));
        });
  }

  private static int source(int index, int[] sides, int[] steps) {
    int rest = index;
    int source = 0;
    for (int axis = sides.length - 1; axis >= 0; axis--) {
      source += rest % sides[axis] * steps[axis];
      rest /= sides[axis];
    }
    return source;
  }

  /** Sides as text: {@code 300 x 784}. */
  String sidesText() {
    return sides.length == 0
        ? "no sides"
        : String.join(" x ", Arrays.stream(sides).mapToObj(Integer::toString).toList());
  }
}
