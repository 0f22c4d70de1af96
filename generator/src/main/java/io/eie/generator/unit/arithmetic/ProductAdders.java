// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.arithmetic;

import static java.util.stream.Collectors.toList;

import io.eie.generator.config.AccumulatorStructure;
import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The accumulators and their adders: {@code acc(row) = sat(acc(row) + product)} per lane and cycle.
 * The rows of one cycle are distinct; the next cycle may use the same rows. Between passes, while
 * no product is in the unit, sums are read and start values are loaded.
 */
abstract class ProductAdders extends HardwareModule {
  final Bool flush = in(Bool.type());

  /** {@code entriesPerCycle} rows. */
  final List<ProductRow> rows;

  /** The products for the rows of the previous cycle. */
  final List<Product> products;

  final SumExchange exchange;

  /** The sums of the group that is exchanged, in the same cycle. */
  final List<SInt> sums;

  /** Number of sums that saturated. */
  final UInt saturations;

  ProductAdders(String name, EieConfig config) {
    super(name);
    rows = perLane(config, () -> in(() -> new ProductRow(config)));
    products = perLane(config, () -> in(() -> new Product(config)));
    exchange = in(() -> new SumExchange(config));
    sums =
        Stream.generate(() -> out(SInt.w(config.accumulatorBits())))
            .limit(config.exchangeRows())
            .toList();
    saturations = out(UInt.w(Widths.of(config.entriesPerCycle() + 1)));
  }

  /** Cycles from a row to the write of its sum. */
  static int latency(EieConfig config) {
    return config.accumulatorStructure() == AccumulatorStructure.PORTED ? 2 : 1;
  }

  /**
   * Whether the row of a lane must be 0 in every cycle in which a group of sums is read through its
   * port: the addresses of lane and group are or-ed. A choice would have a select with one load per
   * lane and bit, on the element's longest path. With one row in a group it has few, and is there.
   */
  static boolean idleRowIsZero(EieConfig config, int lane) {
    return config.accumulatorStructure() == AccumulatorStructure.PORTED
        && config.exchangeRows() > 1
        && lane < config.exchangeRows();
  }

  static ProductAdders of(EieConfig config) {
    return switch (config.accumulatorStructure()) {
      case PORTED -> new PortedAdders(config);
      case PER_ROW -> new PerRowAdders(config);
    };
  }

  static <T> List<T> perLane(EieConfig config, Supplier<T> lane) {
    return Stream.generate(lane).limit(config.entriesPerCycle()).collect(toList());
  }
}
