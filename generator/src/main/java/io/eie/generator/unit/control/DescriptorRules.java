// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.hdl.Hw.any;
import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.Copies;
import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.map.PointerLayout;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Checks every field of a descriptor against the sizes of the memories and against earlier
 * descriptors; {@link DescriptorField#rule} lists the rules.
 *
 * <p>Words 0, 1 and 2 arrive from a memory in three cycles and are stored in registers before
 * anything is compared. A broken rule of words 0 and 1 is known in the cycle after word 1, so the
 * mark of such a pass is never sent. A broken rule of word 2 is known one cycle later, before the
 * first token of the pass can arrive.
 *
 * <p>Rows of sums: after a pass without {@code last} the accumulators keep their sums, and the rows
 * of its sources are in use until the sums are written back. The unit stores both facts, also from
 * one run to the next.
 */
public final class DescriptorRules extends HardwareModule {
  /** Bits of a base with the rows of a buffer added. */
  private static final int BASE_BITS = 16;

  /** Bits of a number of rows that may be one more than a field holds. */
  private static final int ROW_BITS = 17;

  /** Bits of a signed difference of two numbers of rows. */
  private static final int ROOM_BITS = ROW_BITS + 1;

  /** Bits of a column number that may be greater than every pointer's: 16 bits of rows by N. */
  private static final int COLUMN_BITS = 34;

  final Bool flush = in(Bool.type());

  /** High in the cycle in which word 0, 1 or 2 is at {@link #data}. */
  final Bool word0 = in(Bool.type());

  final Bool word1 = in(Bool.type());
  final Bool word2 = in(Bool.type());
  final Bits data = in(Bits.w(64));

  /** The bases of word 0 with the rows of the run's buffers added, in the cycle of word 1. */
  final UInt source = in(UInt.w(BASE_BITS));

  final UInt destination = in(UInt.w(BASE_BITS));

  /** High in the cycle after word 1 when the descriptor is the first of its run. */
  final Bool initial = in(Bool.type());

  /** High in the cycle after word 1 when the descriptor is the last of its run. */
  final Bool terminal = in(Bool.type());

  /** High in the cycle after word 1 when words 0 and 1 break a rule. */
  final Bool refuses = out(Bool.type());

  /** High from the cycle after the one in which a broken rule is known to the next word 0. */
  final Bool invalid = out(Bool.type());

  /** Code of the first field that breaks a rule ({@link DescriptorField#code}). */
  final UInt field = out(UInt.w(DescriptorField.CODE_BITS));

  private final EieConfig config;
  private final UInt sourceBase = reg(UInt.w(BASE_BITS));
  private final UInt inputRows = reg(UInt.w(16));
  private final UInt destinationBase = reg(UInt.w(BASE_BITS));
  private final UInt biasBase = reg(UInt.w(16));
  private final Bool word1Held = regInit(Bool.type(), 0);
  private final UInt outputRows = reg(UInt.w(16));
  private Bool breaksPointerBase;
  private Bool breaksCodebook;
  private final Bool first = reg(Bool.type());
  private final Bool last = reg(Bool.type());
  private final Bool keep = reg(Bool.type());
  private final Bool biases = reg(Bool.type());
  private final Bool reserved1 = reg(Bool.type());

  /** Level of the column groups, and that of the pass before; null with one column group. */
  private final UInt groupLevel;

  private final UInt heldLevel;

  /** Whether the column groups compute a vector each, now and before; null without copies. */
  private final Bool copies;

  private final Bool heldCopies;

  /** Rows from the base to the end of a memory, or from the destination to a source. */
  private final SInt destinationRoom = reg(SInt.w(ROOM_BITS));

  private final SInt biasRoom = reg(SInt.w(ROOM_BITS));
  private final SInt sourceRoom = reg(SInt.w(ROOM_BITS));
  private final SInt liveRoom = reg(SInt.w(ROOM_BITS));
  private final UInt sourceEnd = reg(UInt.w(ROW_BITS));
  private final UInt pointerBase = reg(UInt.w(32));

  /**
   * Number of the codebook without the low bits that its bound, a multiple of a power of two, does
   * not depend on: a register that nothing depends on is not among the gates.
   */
  private final UInt codebookGroup;

  private final Bool reserved2 = reg(Bool.type());
  private final UInt lastRowColumn = reg(UInt.w(COLUMN_BITS));
  private final Bool word2Held = regInit(Bool.type(), 0);
  private final Bool invalidHeld = regInit(Bool.type(), 0);

  /** High while the sums of the last pass are in the accumulators. */
  private final Bool sumsKept = regInit(Bool.type(), 0);

  /** First row of the sources of these sums, and the row after the last one. */
  private final UInt liveFirst = reg(UInt.w(16));

  private final UInt liveEnd = reg(UInt.w(ROW_BITS));

  /** The rules that the descriptor breaks. */
  private final Map<DescriptorField, Bool> broken = new EnumMap<>(DescriptorField.class);

  private final Bool brokenReserved = reg(Bool.type());

  public DescriptorRules(EieConfig config) {
    super("DescriptorRules");
    describe("Checks each field of a descriptor before its pass starts.");
    this.config = config;
    if (codebookLow() > 0) {
      unusedBits(data, "the bound of the codebook does not depend on its low bits");
    }
    boolean groups = config.columnGroups().several();
    if (groups) {
      unusedBits(
          "last_row_column_*", "a place among all columns is below the number of activations");
    }
    groupLevel = groups ? reg(UInt.w(DescriptorField.GROUP_LEVEL.width())) : null;
    heldLevel = groups ? reg(UInt.w(DescriptorField.GROUP_LEVEL.width())) : null;
    boolean several = Copies.of(config).several();
    copies = several ? reg(Bool.type()) : null;
    heldCopies = several ? reg(Bool.type()) : null;
    codebookGroup = reg(UInt.w(DescriptorField.CODEBOOK.width() - codebookLow()));
    for (DescriptorField each : DescriptorField.values()) {
      if (each.rule().isPresent()) {
        broken.put(each, reg(Bool.type()).named("broken" + pascal(each)));
      }
    }
    stage("word 0 into registers");
    when(word0, this::holdWord0);
    stage("word 1 and differences of word 0 into registers");
    when(word1, this::holdWord1);
    word1Held.set(word1);
    stage("rules of words 0 and 1, the cycle after; word 2 into registers");
    checkRows();
    stage("rules of word 2, the cycle after");
    checkMatrix();
    invalid.set(invalidHeld);
    field.set(firstBroken());
    when(
        flush,
        () -> {
          sumsKept.set(false);
          word1Held.set(false);
          word2Held.set(false);
          invalidHeld.set(false);
        });
    coverRules();
    coverPoint("refusesBeforeMark", () -> refuses);
    coverPoint("refusesAfterMark", () -> word2Held.and(badMatrix()));
    coverPoint("valid", () -> word2Held.and(badMatrix().not()));
    coverPoint("sumsKept", () -> sumsKept);
    coverPoint("flushedDuringFetch", () -> flush.and(word1Held.or(word2Held)));
  }

  private Bool badMatrix() {
    return breaksPointerBase.or(breaksCodebook).or(reserved2);
  }

  private static String pascal(DescriptorField field) {
    String name = field.field().name();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private UInt part(DescriptorField field) {
    return data.slice(field.lsb() + field.width() - 1, field.lsb()).asUInt();
  }

  private Bool flag(DescriptorField field) {
    return data.bit(field.lsb());
  }

  private void holdWord0() {
    inputRows.set(part(DescriptorField.INPUT_ROWS));
    biasBase.set(part(DescriptorField.BIAS_BASE));
    invalidHeld.set(false);
  }

  private void holdWord1() {
    sourceBase.set(source);
    destinationBase.set(destination);
    outputRows.set(part(DescriptorField.OUTPUT_ROWS));
    first.set(flag(DescriptorField.FIRST));
    last.set(flag(DescriptorField.LAST));
    keep.set(flag(DescriptorField.KEEP_SUMS));
    biases.set(flag(DescriptorField.FIRST).and(flag(DescriptorField.BIAS_STORED)));
    if (groupLevel == null) {
      reserved1.set(reservedBits(1));
    } else {
      UInt level = part(DescriptorField.GROUP_LEVEL);
      groupLevel.set(level);
      List<Bool> known = new ArrayList<>(List.of(level.eq(0)));
      config.groupLevels().forEach(each -> known.add(level.eq(each)));
      Bool unknown = any(known).not();
      if (copies != null) {
        Bool flag = flag(DescriptorField.COPIES);
        copies.set(flag);
        unknown = unknown.or(flag.and(offersCopies(level).not()));
      }
      reserved1.set(reservedBits(1).or(unknown));
    }
    destinationRoom.set(room(u(config.activations(), ROW_BITS), destination));
    biasRoom.set(room(u(config.biases(), ROW_BITS), biasBase));
    sourceRoom.set(room(source, destination));
    liveRoom.set(room(liveFirst, destination));
    sourceEnd.set(source.plusWide(inputRows));
  }

  private void checkRows() {
    int activations = config.activations();
    Bool sourceOutside = notBelow(sourceBase, activations).named("sourceOutside");

    Map<DescriptorField, Bool> now = new EnumMap<>(DescriptorField.class);
    now.put(DescriptorField.SOURCE_BASE, sourceOutside);
    now.put(
        DescriptorField.INPUT_ROWS,
        inputRows.eq(0).or(sourceOutside.not().and(above(sourceEnd, activations))));
    now.put(
        DescriptorField.DESTINATION_BASE,
        misaligned(destinationBase)
            .or(outputsExceed(destinationRoom))
            .or(overlaps(sourceEnd, sourceRoom))
            .or(first.not().and(sumsKept).and(overlaps(liveEnd, liveRoom))));
    now.put(
        DescriptorField.BIAS_BASE, biases.and(misaligned(biasBase).or(outputsExceed(biasRoom))));
    now.put(DescriptorField.OUTPUT_ROWS, outputRows.eq(0).or(tooManyRows()));
    now.put(DescriptorField.FIRST, mux(initial, first.or(sumsKept).not(), first.eq(sumsKept)));
    now.put(DescriptorField.LAST, terminal.and(last.or(keep).not()));
    now.put(DescriptorField.KEEP_SUMS, keep.and(last.or(terminal.not())));
    now.replaceAll((each, breaks) -> breaks.named("breaks" + pascal(each)));

    List<Bool> all = new ArrayList<>(now.values());
    Bool reserved =
        groupLevel == null
            ? reserved1
            : reserved1.or(first.not().and(otherGroups())).named("breaksReserved");
    all.add(reserved);
    Bool breaks = any(all).named("breaks");
    refuses.set(word1Held.and(breaks));
    when(
        word1Held,
        () -> {
          now.forEach((each, value) -> broken.get(each).set(value));
          broken.get(DescriptorField.POINTER_BASE).set(false);
          broken.get(DescriptorField.CODEBOOK).set(false);
          brokenReserved.set(reserved);
          invalidHeld.set(breaks);
          if (groupLevel != null) {
            heldLevel.set(groupLevel);
          }
          if (copies != null) {
            heldCopies.set(copies);
          }
          sumsKept.set(last.or(breaks).not());
          liveFirst.set(mux(first.not().and(liveFirst.lt(sourceBase)), liveFirst, sourceBase));
          liveEnd.set(mux(first.not().and(liveEnd.gt(sourceEnd)), liveEnd, sourceEnd));
          lastRowColumn.set(lastRowColumn());
        });
  }

  /** Whether the column groups are others than those of the pass before. */
  private Bool otherGroups() {
    Bool other = groupLevel.ne(heldLevel);
    return copies == null ? other : other.or(copies.ne(heldCopies));
  }

  /** Whether groups of a level can compute a vector each. */
  private Bool offersCopies(UInt level) {
    List<Bool> levels = new ArrayList<>();
    for (int count : Copies.of(config).counts()) {
      if (count > 1) {
        levels.add(level.eq(config.groupLevel(count)));
      }
    }
    return any(levels);
  }

  /** Whether the rows of an output, of all column groups, are more than the accumulators. */
  private Bool tooManyRows() {
    Bool tooMany = above(outputRows, config.rowsPerElement());
    for (int level : config.groupLevels()) {
      int word = config.exchangeRows();
      int most = config.rowsPerElement() / config.groups(level) / word * word;
      Bool shared = groupLevel.eq(level);
      shared = copies == null ? shared : shared.and(copies.not());
      tooMany = mux(shared, above(outputRows, most), tooMany);
    }
    return tooMany;
  }

  /** Index of the pointer of the first column of the last row of inputs, without the base. */
  private UInt lastRowColumn() {
    UInt before = inputRows.minus(1);
    UInt column =
        before.times(u(config.processingElements(), COLUMN_BITS - 16)).resize(COLUMN_BITS);
    for (int level : config.groupLevels()) {
      UInt ofGroup = before.resize(COLUMN_BITS).shiftLeft(2 * level).resize(COLUMN_BITS);
      column = mux(groupLevel.eq(level), ofGroup, column);
    }
    return column;
  }

  private void checkMatrix() {
    when(
        word2,
        () -> {
          pointerBase.set(part(DescriptorField.POINTER_BASE));
          codebookGroup.set(part(DescriptorField.CODEBOOK).shiftRight(codebookLow()));
          reserved2.set(reservedBits(2));
        });
    word2Held.set(word2.and(refuses.not()));
    // the last row of inputs begins at a column that has its pointers
    UInt lastColumn =
        pointerBase
            .resize(COLUMN_BITS + 1)
            .plus(lastRowColumn.resize(COLUMN_BITS + 1))
            .named("lastColumn");
    PointerLayout pointers = PointerLayout.of(config);
    int low = Integer.numberOfTrailingZeros(pointers.alignment());
    Bool unaligned = low == 1 ? pointerBase.bit(0) : pointerBase.slice(low - 1, 0).ne(0);
    Bool badPointer =
        unaligned.or(lastColumn.gt(pointers.mostColumns() - 1L)).named("breaksPointerBase");
    long groups = config.codebooks() >> codebookLow();
    Bool badCodebook = notBelow(codebookGroup, groups).named("breaksCodebook");
    breaksPointerBase = badPointer;
    breaksCodebook = badCodebook;
    when(
        word2Held,
        () -> {
          broken.get(DescriptorField.POINTER_BASE).set(badPointer);
          broken.get(DescriptorField.CODEBOOK).set(badCodebook);
          brokenReserved.set(reserved2);
          invalidHeld.set(badPointer.or(badCodebook).or(reserved2));
        });
  }

  /** Each rule broken alone: no other rule hides it. */
  private void coverRules() {
    List<Bool> all = new ArrayList<>(broken.values());
    all.add(brokenReserved);
    broken.forEach((each, breaks) -> coverAlone("only" + pascal(each), breaks, all));
    coverAlone("onlyReserved", brokenReserved, all);
  }

  private void coverAlone(String name, Bool one, List<Bool> all) {
    List<Bool> others = all.stream().filter(each -> each != one).toList();
    coverPoint(name, () -> one.and(any(others).not()).and(invalidHeld));
  }

  private Bool outputsExceed(SInt room) {
    return wide(outputRows).gt(room);
  }

  /**
   * Whether the destination shares a row with the rows from {@code destination + room} to {@code
   * end}.
   */
  private Bool overlaps(UInt end, SInt room) {
    return destinationBase.resize(ROW_BITS).lt(end).and(outputsExceed(room));
  }

  private static SInt room(UInt limit, UInt base) {
    return wide(limit).minus(wide(base));
  }

  private static SInt wide(UInt rows) {
    return rows.resize(ROOM_BITS).asSInt();
  }

  private Bool misaligned(UInt base) {
    int bits = Integer.numberOfTrailingZeros(config.exchangeRows());
    return bits == 0 ? lit(false) : base.slice(bits - 1, 0).asBits().orR();
  }

  /** Whether a bit of the current word that belongs to no field is 1. */
  private Bool reservedBits(int word) {
    BitSet unused = new BitSet(Long.SIZE);
    unused.set(0, Long.SIZE);
    for (DescriptorField each : DescriptorField.values()) {
      boolean used =
          switch (each) {
            case GROUP_LEVEL -> groupLevel != null;
            case COPIES -> copies != null;
            default -> true;
          };
      if (each.word() == word && used) {
        unused.clear(each.lsb(), each.lsb() + each.width());
      }
    }
    List<Bool> runs = new ArrayList<>();
    for (int low = unused.nextSetBit(0); low >= 0; ) {
      int above = unused.nextClearBit(low);
      runs.add(data.slice(above - 1, low).orR());
      low = unused.nextSetBit(above);
    }
    return any(runs);
  }

  private static Bool above(UInt value, long limit) {
    return limit >= (1L << value.width()) - 1 ? lit(false) : value.gt(limit);
  }

  private static Bool notBelow(UInt value, long count) {
    return above(value, count - 1);
  }

  private int codebookLow() {
    return Integer.numberOfTrailingZeros(config.codebooks());
  }

  private UInt firstBroken() {
    int bits = DescriptorField.CODE_BITS;
    UInt code =
        mux(
            brokenReserved,
            u(DescriptorField.RESERVED_CODE, bits),
            u(DescriptorField.NO_CODE, bits));
    DescriptorField[] fields = DescriptorField.values();
    for (int index = fields.length - 1; index >= 0; index--) {
      DescriptorField each = fields[index];
      if (broken.containsKey(each)) {
        code = mux(broken.get(each), u(each.code(), bits), code);
      }
    }
    return code;
  }
}
