// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.arithmetic;

import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.s;
import static io.eie.generator.hdl.Hw.select;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.OneHot;
import io.eie.generator.unit.block.Widths;
import java.util.ArrayList;
import java.util.List;

/**
 * The accumulators of one element, {@code rowsPerElement} of them in flip-flops (paper, section IV:
 * the destination register file). Each lane has one read port, valid in the same cycle, and one
 * write port, effective at the end of the cycle. The rows of a column ascend over the lanes, so
 * lane l accesses no row below l ({@link #firstRow}); its ports have no such rows, and a read of
 * one gives 0.
 *
 * <p>Between passes {@code exchangeRows} accumulators per cycle are read and written through the
 * same ports; the rows to read of the lanes are 0 in a cycle in which a group is read. If there are
 * fewer lanes, there are further ports; a further port accesses only the rows of its own index in a
 * group.
 */
public final class Accumulators extends HardwareModule {
  /** {@code entriesPerCycle} rows to read. */
  final List<UInt> readRow;

  final List<SInt> readSum;

  /** {@code entriesPerCycle} writes to distinct rows. */
  final List<AccumulatorWrite> updates;

  final SumExchange exchange;

  /** The sums of the group that is exchanged, in the same cycle, while it is drained. */
  final List<SInt> sums;

  private final List<SInt> sum = new ArrayList<>();

  /** For each lane, the lowest row that it accesses. */
  private final List<Integer> firstRow = new ArrayList<>();

  private final int lanes;
  private final int groupRows;
  private final int rowBits;
  private final int sumBits;

  public Accumulators(EieConfig config) {
    super("Accumulators");
    describe(config.rowsPerElement() + " accumulators of " + config.accumulatorBits() + " bits.");
    if (config.rowsPerElement() == config.exchangeRows()) {
      unusedBits("*_joined*", Widths.SINGLE);
    }
    lanes = config.entriesPerCycle();
    for (int lane = 0; lane < lanes; lane++) {
      firstRow.add(firstRow(config, lane));
    }
    groupRows = config.exchangeRows();
    rowBits = config.rowBits();
    sumBits = config.accumulatorBits();
    readRow = ProductAdders.perLane(config, () -> in(UInt.w(rowBits)));
    readSum = ProductAdders.perLane(config, () -> out(SInt.w(config.accumulatorBits())));
    updates = ProductAdders.perLane(config, () -> in(() -> new AccumulatorWrite(config)));
    exchange = in(() -> new SumExchange(config));
    if (config.entriesPerCycle() == 1 && config.exchangeRows() > 1) {
      unusedBits(exchange.drain, "the only lane reads row 0 of a group, and group 0 without one");
    }
    sums = new ArrayList<>();
    for (int i = 0; i < groupRows; i++) {
      sums.add(out(SInt.w(config.accumulatorBits())));
    }
    for (int row = 0; row < config.rowsPerElement(); row++) {
      sum.add(reg(SInt.w(config.accumulatorBits())));
    }
    stage("read ports");
    read(config);
    stage("write ports");
    write();
  }

  /**
   * The lowest row that a lane accesses. An entry issues through the lane of its rank in a slice,
   * or of its index in the window, and its row is at least that. Only where one bank shows as many
   * entries as there are lanes, the index is that in the memory's row, where a column may begin
   * anywhere.
   */
  public static int firstRow(EieConfig config, int lane) {
    boolean anywhere =
        config.sparseBanks() == 1 && config.windowPlaces() == config.entriesPerCycle();
    return anywhere ? 0 : lane;
  }

  private void read(EieConfig config) {
    for (int lane = 0; lane < lanes; lane++) {
      UInt row = readRow.get(lane);
      UInt address =
          lane < groupRows ? readAddress(config, lane, row).named("readAddress" + lane) : row;
      // A case: a simulator reads one sum, where ands and ors read all. With 0 as its default it
      // has
      // the same gates.
      int first = Math.min(firstRow.get(lane), sum.size() - 1);
      List<SInt> rows = sum.subList(first, sum.size());
      SInt found = select(address, first, rows, s(0, sumBits)).named("found" + lane);
      readSum.get(lane).set(found);
      if (lane < groupRows) {
        sums.get(lane).set(found);
      }
    }
    List<Bool> group = group(exchange.drainGroup);
    for (int place = lanes; place < groupRows; place++) {
      List<SInt> others = new ArrayList<>();
      for (int row = place; row < sum.size(); row += groupRows) {
        others.add(sum.get(row));
      }
      sums.get(place).set(OneHot.select(group, others));
    }
  }

  private void write() {
    List<Bits> marks = new ArrayList<>();
    List<SInt> values = new ArrayList<>();
    for (int lane = 0; lane < lanes; lane++) {
      AccumulatorWrite update = updates.get(lane);
      boolean shared = lane < groupRows;
      Bool load = exchange.load;
      Bool valid = update.valid;
      UInt row = update.row;
      SInt value = update.sum;
      if (shared) {
        valid = load.or(valid).named("writeEnable" + lane);
        row = mux(load, exchanged(exchange.loadGroup, lane), row).named("writeAddress" + lane);
        value = mux(load, exchange.start.get(lane), value).named("writeSum" + lane);
      }
      String name = "writes" + lane;
      marks.add(OneHot.decode(row, firstRow.get(lane), sum.size(), valid, name).named(name));
      values.add(value);
    }
    // The rows that any lane writes, as one word: a simulator needs one or per lane, not one per
    // row.
    Bits written = lanes == 1 ? marks.get(0) : OneHot.or(marks).named("written");
    List<Bool> loads =
        lanes < groupRows
            ? OneHot.marks(
                OneHot.word(group(exchange.loadGroup).stream().map(exchange.load::and).toList())
                    .named("loads"))
            : List.of();
    for (int row = 0; row < sum.size(); row++) {
      List<Bool> hits = new ArrayList<>();
      List<SInt> choices = new ArrayList<>();
      for (int lane = 0; lane < lanes; lane++) {
        if (row >= firstRow.get(lane)) {
          hits.add(marks.get(lane).bit(row));
          choices.add(values.get(lane));
        }
      }
      Bool hit = written.bit(row);
      int place = row % groupRows;
      if (place >= lanes) {
        Bool loaded = loads.get(row / groupRows);
        hits.add(loaded);
        hit = hit.or(loaded);
        choices.add(exchange.start.get(place));
      }
      SInt target = sum.get(row);
      SInt next = hits.size() == 1 ? choices.get(0) : OneHot.select(hits, choices);
      when(hit, () -> target.set(next));
    }
  }

  /** The row of a lane, or that of the same index in the group that is read. */
  private UInt readAddress(EieConfig config, int lane, UInt row) {
    if (!ProductAdders.idleRowIsZero(config, lane)) {
      return mux(exchange.drain, exchange.drainGroup, row);
    }
    Bits index = u(lane, Integer.numberOfTrailingZeros(groupRows)).asBits();
    Bits drained = cat(exchange.drainGroup, lane == 0 ? index : index.gatedBy(exchange.drain));
    return row.asBits().or(drained.asUInt().resize(rowBits).asBits()).asUInt();
  }

  private List<Bool> group(UInt number) {
    return OneHot.decode(number, sum.size() / groupRows);
  }

  /** The row of an index in an exchanged group. */
  private UInt exchanged(UInt group, int place) {
    int placeBits = Integer.numberOfTrailingZeros(groupRows);
    return placeBits == 0 ? group : cat(group, u(place, placeBits)).asUInt().resize(rowBits);
  }
}
