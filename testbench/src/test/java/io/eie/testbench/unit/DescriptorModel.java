// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.PointerFormat;
import io.eie.generator.map.Descriptor;
import io.eie.generator.map.DescriptorField;
import java.util.Collections;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * Which field of a descriptor breaks its rule, told row by row: sets of rows in place of the
 * hardware's comparisons.
 */
public final class DescriptorModel {
  private static final long USED_1 = 0xf2f_1f1f_ffffL;
  private static final long USED_2 = 0xff_ffff_ffffL;

  private final EieConfig config;
  private final Set<Integer> liveRows = new HashSet<>();
  private boolean sumsKept;
  private int heldLevel;
  private boolean heldCopies;
  private boolean late;

  public DescriptorModel(EieConfig config) {
    this.config = config;
  }

  /** The sums are written back, flushed or lost with a refused descriptor. */
  public void forget() {
    sumsKept = false;
    liveRows.clear();
  }

  /** Whether the last descriptor left its sums in the accumulators. */
  public boolean sumsKept() {
    return sumsKept;
  }

  /** Whether the last descriptor broke a rule of word 2. */
  public boolean late() {
    return late;
  }

  /**
   * Takes the next descriptor of a run.
   *
   * @return the code of the first field that breaks its rule, 0 when all keep theirs
   */
  public int next(long[] words, boolean initial, boolean terminal) {
    return next(words, 0, 0, initial, terminal);
  }

  /**
   * The same in a run whose buffers begin so many rows after buffer 0.
   *
   * @param sourceRows rows that a source of the host's is moved by
   * @param destinationRows rows that a destination of the host's is moved by
   */
  public int next(
      long[] words, int sourceRows, int destinationRows, boolean initial, boolean terminal) {
    Descriptor d = moved(Descriptor.of(words), sourceRows, destinationRows);
    int early = early(d, words, initial, terminal);
    int code = early != 0 ? early : late(d, words);
    heldLevel = d.groupLevel();
    heldCopies = d.copies();
    late = early == 0 && code != 0;
    if (code != 0 || d.last()) {
      forget();
    } else {
      if (d.first()) {
        liveRows.clear();
      }
      liveRows.addAll(span(d.sourceBase(), d.inputRows()));
      sumsKept = true;
    }
    return code;
  }

  private static Descriptor moved(Descriptor d, int sourceRows, int destinationRows) {
    return new Descriptor(
        d.sourceBase() + (d.fromHost() ? sourceRows : 0),
        d.inputRows(),
        d.destinationBase() + (d.toHost() ? destinationRows : 0),
        d.biasBase(),
        d.outputRows(),
        d.productShift(),
        d.outputShift(),
        d.relu(),
        d.first(),
        d.biasStored(),
        d.last(),
        d.keepSums(),
        d.pointerBase(),
        d.codebook(),
        false,
        false,
        d.groupLevel(),
        d.copies());
  }

  /** Column groups of a level, or 0 where the design does not offer them. */
  private int groups(int level) {
    int groups = config.processingElements() >> 2 * level;
    boolean whole = groups << 2 * level == config.processingElements();
    whole &= groups > 1;
    return level == 0 ? 1 : whole && config.columnGroups().counts().contains(groups) ? groups : 0;
  }

  /** Whether the groups of a level may compute a vector each. */
  private boolean offersCopies(int level) {
    boolean words = !config.streams() && config.busBits() == Long.SIZE;
    int index = config.columnGroups().counts().indexOf(groups(level));
    // two bits of the vector registers tell which
    return words && level > 0 && index > 0 && index < 4;
  }

  /** Most rows of an element of its own outputs. */
  private int mostRows(int level, boolean copies) {
    int groups = copies && offersAny() ? 1 : groups(level);
    int rows = config.rowsPerElement();
    int most = 0;
    // each group's rows are rounded up to whole exchanges
    while (groups > 1 && (most + config.exchangeRows()) * groups <= rows) {
      most += config.exchangeRows();
    }
    return groups > 1 ? most : rows;
  }

  private boolean offersAny() {
    return !config.streams() && config.busBits() == Long.SIZE && config.columnGroups().several();
  }

  private int early(Descriptor d, long[] words, boolean initial, boolean terminal) {
    int activations = config.activations();
    int group = config.exchangeRows();
    if (d.sourceBase() >= activations) {
      return DescriptorField.SOURCE_BASE.code();
    }
    if (d.inputRows() == 0 || !inside(d.sourceBase(), d.inputRows(), activations)) {
      return DescriptorField.INPUT_ROWS.code();
    }
    if (d.destinationBase() % group != 0
        || !inside(d.destinationBase(), d.outputRows(), activations)
        || overlaps(d)) {
      return DescriptorField.DESTINATION_BASE.code();
    }
    boolean loads = d.first() && d.biasStored();
    int biases = config.biases();
    if (loads && (d.biasBase() % group != 0 || !inside(d.biasBase(), d.outputRows(), biases))) {
      return DescriptorField.BIAS_BASE.code();
    }
    if (d.outputRows() < 1 || d.outputRows() > mostRows(d.groupLevel(), d.copies())) {
      return DescriptorField.OUTPUT_ROWS.code();
    }
    if (initial ? !d.first() && !sumsKept : d.first() == sumsKept) {
      return DescriptorField.FIRST.code();
    }
    if (terminal && !d.last() && !d.keepSums()) {
      return DescriptorField.LAST.code();
    }
    if (d.keepSums() && (d.last() || !terminal)) {
      return DescriptorField.KEEP_SUMS.code();
    }
    boolean another = !d.first() && (d.groupLevel() != heldLevel || d.copies() != heldCopies);
    boolean reserved = (words[1] & ~USED_1) != 0 || groups(d.groupLevel()) == 0 || another;
    reserved |= d.copies() && !offersCopies(d.groupLevel());
    return reserved ? DescriptorField.RESERVED_CODE : 0;
  }

  private int late(Descriptor d, long[] words) {
    int elements = config.processingElements() / groups(d.groupLevel());
    long lastRow = (long) elements * (d.inputRows() - 1);
    boolean blocks = config.pointerFormat() == PointerFormat.BLOCK;
    long lastPointer = d.pointerBase() + lastRow + (blocks ? 0 : 1);
    if (d.pointerBase() % (blocks ? 8 : 2) != 0 || lastPointer >= config.pointers()) {
      return DescriptorField.POINTER_BASE.code();
    }
    if (d.codebook() >= config.codebooks()) {
      return DescriptorField.CODEBOOK.code();
    }
    return (words[2] & ~USED_2) != 0 ? DescriptorField.RESERVED_CODE : 0;
  }

  private boolean overlaps(Descriptor d) {
    Set<Integer> sources = span(d.sourceBase(), d.inputRows());
    Set<Integer> earlier = new HashSet<>();
    if (!d.first() && !liveRows.isEmpty()) {
      // the hardware keeps the earlier sources of a layer as one range
      int low = Collections.min(liveRows);
      earlier = span(low, Collections.max(liveRows) - low + 1);
    }
    return meets(d, sources) || meets(d, earlier);
  }

  /**
   * Whether the destination shares a row with a range; without rows, whether it splits the range.
   */
  private static boolean meets(Descriptor d, Set<Integer> range) {
    int base = d.destinationBase();
    if (d.outputRows() == 0) {
      return range.contains(base - 1) && range.contains(base);
    }
    return span(base, d.outputRows()).stream().anyMatch(range::contains);
  }

  private static Set<Integer> span(int first, int count) {
    Set<Integer> rows = new HashSet<>();
    for (int row = 0; row < count; row++) {
      rows.add(first + row);
    }
    return rows;
  }

  private static boolean inside(int first, int count, int limit) {
    return first + count <= limit;
  }

  /** A descriptor that keeps every rule as a run of its own, of up to 20 rows of inputs. */
  public static Descriptor draw(EieConfig config, Random random) {
    boolean blocks = config.pointerFormat() == PointerFormat.BLOCK;
    int step = blocks ? 8 : 2;
    int lastColumn = config.pointers() - (blocks ? 1 : 2);
    int elements = config.processingElements();
    int withPointers = lastColumn / elements + 1;
    // a whole group of outputs must be left
    int besideOutputs = config.activations() - config.exchangeRows();
    int rows = 1 + random.nextInt(Math.min(20, Math.min(withPointers, besideOutputs)));
    int bases = (lastColumn - elements * (rows - 1)) / step + 1;
    int codebook = random.nextInt(config.codebooks());
    return draw(config, random, rows, (long) step * random.nextInt(bases), codebook);
  }

  /**
   * A descriptor that keeps every rule, with sources and destination anywhere in the memories.
   *
   * @param inputRows rows of inputs, fewer than there are activations
   */
  public static Descriptor draw(
      EieConfig config, Random random, int inputRows, long pointerBase, int codebook) {
    int group = config.exchangeRows();
    int activations = config.activations() / group * group;
    int biases = config.biases();
    int room = (activations - inputRows) / group * group;
    int outputRows = 1 + random.nextInt(Math.min(config.rowsPerElement(), room));
    int outputs = (outputRows + group - 1) / group * group;
    int spare = group * random.nextInt((room - outputs) / group + 1);
    boolean sourceFirst = random.nextBoolean();
    int destination = sourceFirst ? activations - outputs - spare : spare;
    int source =
        sourceFirst
            ? random.nextInt(destination - inputRows + 1)
            : destination
                + outputs
                + random.nextInt(activations - inputRows - destination - outputs + 1);
    boolean biased = outputs <= biases && random.nextBoolean();
    return new Descriptor(
        source,
        inputRows,
        destination,
        biased ? group * random.nextInt((biases - outputs) / group + 1) : random.nextInt(1 << 16),
        outputRows,
        random.nextInt(32),
        random.nextInt(32),
        random.nextBoolean(),
        true,
        biased,
        true,
        false,
        pointerBase,
        codebook);
  }
}
