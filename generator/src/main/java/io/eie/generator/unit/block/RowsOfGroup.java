// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.block;

import static io.eie.generator.hdl.Hw.u;

import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.UInt;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which rows of a group of rows there are, when only the first rows of all groups are. */
public final class RowsOfGroup {
  private RowsOfGroup() {}

  /**
   * For each row r of a group, whether {@code group * perGroup + r < rows}. The groups are compared
   * once for all rows.
   *
   * @param perGroup rows of a group, a power of 2
   * @param of end of the signals' names
   */
  public static List<Bool> below(UInt group, int perGroup, UInt rows, String of) {
    int rowBits = Integer.numberOfTrailingZeros(perGroup);
    int width = Math.max(group.width(), rows.width() - rowBits);
    UInt number = group.resize(width);
    UInt whole = rows.shiftRight(rowBits).resize(width);
    Bool complete = number.lt(whole).named("complete" + of);
    if (rowBits == 0) {
      return List.of(complete);
    }
    UInt rest = rows.slice(rowBits - 1, 0).asBits().asUInt().named("rest" + of);
    Bool begun = number.eq(whole).named("begun" + of);
    Stream<Bool> first =
        IntStream.range(0, perGroup - 1)
            .mapToObj(row -> complete.or(begun.and(u(row, rowBits).lt(rest))));
    return Stream.concat(first, Stream.of(complete)).toList();
  }
}
