// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import java.util.Objects;

/**
 * What came back.
 *
 * @param values the responses, row after row
 * @param columns 64-bit words of a response
 * @param responses rows
 * @param cycles rising edges it took
 */
public record ExchangeResult(long[] values, int columns, int responses, long cycles) {
  /**
   * One word of one response.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  public long value(int response, int column) {
    Objects.checkIndex(response, responses);
    return values[response * columns + Objects.checkIndex(column, columns)];
  }

  /** One word of every response. */
  public long[] column(int column) {
    long[] result = new long[responses];
    for (int i = 0; i < responses; i++) {
      result[i] = value(i, column);
    }
    return result;
  }
}
