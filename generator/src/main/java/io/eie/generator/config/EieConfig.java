// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Everything that is fixed when a design is generated: a value for every {@link Parameter}. Every
 * width in the design is a derived method of this class, never a second parameter.
 *
 * <p>An instance is valid: {@link ConfigBuilder#build} throws a {@link ConfigException} that holds
 * all broken rules at once.
 */
public final class EieConfig {
  /** Bits of a word at the host port. */
  public static final int HOST_WORD_BITS = 64;

  private final Map<Parameter, Object> values = new EnumMap<>(Parameter.class);

  /**
   * Checks the rules.
   *
   * @param values a value of the right type for every parameter
   * @throws ConfigException with every broken rule
   */
  EieConfig(Map<Parameter, Object> values) {
    for (Parameter parameter : Parameter.values()) {
      this.values.put(
          parameter, Objects.requireNonNull(values.get(parameter), parameter.leafName()));
    }
    List<RuleBreach> breaches = ConfigRules.breaches(this);
    if (!breaches.isEmpty()) {
      throw ConfigException.of(breaches);
    }
  }

  /** A builder that starts from the default preset, {@link Preset#EIE64}. */
  public static ConfigBuilder builder() {
    return Preset.EIE64.config().toBuilder();
  }

  /** A builder that starts from this configuration. */
  public ConfigBuilder toBuilder() {
    return new ConfigBuilder(this);
  }

  /**
   * This configuration with one parameter changed, as {@code --set} does.
   *
   * @param name leaf name ({@code queueDepth}) or path ({@code element.queueDepth})
   * @param text the value as written in YAML
   * @throws ConfigException for an unknown name, a text of the wrong type, or a broken rule
   */
  public EieConfig with(String name, String text) {
    Parameter parameter = Parameter.named(name);
    return toBuilder().set(parameter, parameter.parse(text)).build();
  }

  /** The canonical form: JSON, keys in the order of the parameters, no white space. */
  public String canonicalJson() {
    return CanonicalForm.json(this);
  }

  /** Lower-case hexadecimal SHA-256 of the UTF-8 bytes of {@link #canonicalJson}, 64 digits. */
  public String hash() {
    return CanonicalForm.hash(this);
  }

  /** Processing elements N, 1..1024. */
  public int processingElements() {
    return number(Parameter.PROCESSING_ELEMENTS);
  }

  /** The numbers of column groups that a pass may use. */
  public ColumnGroups columnGroups() {
    return (ColumnGroups) of(Parameter.COLUMN_GROUPS);
  }

  /**
   * The levels of the tree whose nodes are column groups, without the top: level k has groups of
   * 4^k elements. Ascending; empty where there is one group only.
   */
  public List<Integer> groupLevels() {
    return IntStream.range(1, treeLevels())
        .filter(level -> columnGroups().counts().stream().anyMatch(g -> groupLevel(g) == level))
        .boxed()
        .toList();
  }

  /**
   * The level of the nodes that are the groups: k where a group has 4^k elements, 0 for one group.
   *
   * @param groups a count that the design offers
   */
  public int groupLevel(int groups) {
    return groups == 1 ? 0 : Integer.numberOfTrailingZeros(processingElements() / groups) / 2;
  }

  /** The number of groups at a level of {@link #groupLevel}. */
  public int groups(int level) {
    return level == 0 ? 1 : processingElements() >> 2 * level;
  }

  // numbers (specification, section 2)

  /** Bits of a codebook weight, 4..24. */
  public int weightBits() {
    return number(Parameter.WEIGHT_BITS);
  }

  /** Bits of an activation, 4..24. */
  public int activationBits() {
    return number(Parameter.ACTIVATION_BITS);
  }

  /** Bits of an accumulator: 24..48 when wide, 8..24 when narrow. */
  public int accumulatorBits() {
    return number(Parameter.ACCUMULATOR_BITS);
  }

  /** Whether products are added at full precision or rounded first. */
  public Accumulation accumulation() {
    return (Accumulation) of(Parameter.ACCUMULATION);
  }

  // storage format of the sparse matrix (specification, section 3)

  /** Bits of the codebook index in an entry, 2..8. */
  public int weightCodeBits() {
    return number(Parameter.WEIGHT_CODE_BITS);
  }

  /** Bits of the zero run in an entry, 2..8. */
  public int zeroRunBits() {
    return number(Parameter.ZERO_RUN_BITS);
  }

  /** Bits of one row of the sparse-matrix memory: 16, 32, 64, 128, 256 or 512. */
  public int sparseRowBits() {
    return number(Parameter.SPARSE_ROW_BITS);
  }

  // what one processing element is made of

  /** Usable slots of the activation queue, 1..256. */
  public int queueDepth() {
    return number(Parameter.QUEUE_DEPTH);
  }

  /** Column ranges kept between pointer read and sparse-matrix read, 1..16. */
  public int rangeDepth() {
    return number(Parameter.RANGE_DEPTH);
  }

  /**
   * Entries L of one column that one element multiplies in a cycle: 1 (the paper's element), 2, 4
   * or 8.
   */
  public int entriesPerCycle() {
    return number(Parameter.ENTRIES_PER_CYCLE);
  }

  /** Banks of the sparse-matrix memory: 1, or 2 that hold even and odd rows. */
  public int sparseBanks() {
    return number(Parameter.SPARSE_BANKS);
  }

  /** How the accumulators take L products in one cycle. */
  public AccumulatorStructure accumulatorStructure() {
    return (AccumulatorStructure) of(Parameter.ACCUMULATOR_STRUCTURE);
  }

  /** How the multipliers are described. */
  public MultiplierStructure multiplierStructure() {
    return (MultiplierStructure) of(Parameter.MULTIPLIER_STRUCTURE);
  }

  /** Register stages of the multiplier, 1..3. */
  public int multiplierStages() {
    return number(Parameter.MULTIPLIER_STAGES);
  }

  /** Accumulators of one element, 1..1024. */
  public int rowsPerElement() {
    return number(Parameter.ROWS_PER_ELEMENT);
  }

  /** Accumulators written back, and start values loaded, in one cycle: 1, 2, 4 or 8. */
  public int exchangeRows() {
    return number(Parameter.EXCHANGE_ROWS);
  }

  /** Whether every element counts its own busy and starved cycles, reads and saturations. */
  public boolean performanceCounters() {
    return (Boolean) of(Parameter.PERFORMANCE_COUNTERS);
  }

  // depths of the memories of one element

  /** Rows of the sparse-matrix memory of one element, 2..2^20. */
  public int sparseRows() {
    return number(Parameter.SPARSE_ROWS);
  }

  /**
   * Column pointers of one element, even, 4..2^20: with {@link PointerFormat#BLOCK} columns, a
   * multiple of 8.
   */
  public int pointers() {
    return number(Parameter.POINTERS);
  }

  /** How the pointer memory tells the entries of a column. */
  public PointerFormat pointerFormat() {
    return (PointerFormat) of(Parameter.POINTER_FORMAT);
  }

  /** Start values of accumulators of one element, 1..65536. */
  public int biases() {
    return number(Parameter.BIASES);
  }

  /** Activations of one element, 2..32768. */
  public int activations() {
    return number(Parameter.ACTIVATIONS);
  }

  /** Inputs of the top module that lead to every memory macro. */
  public MemoryPins memoryPins() {
    return (MemoryPins) of(Parameter.MEMORY_PINS);
  }

  /** What the memories store beside their data. */
  public MemoryProtection memoryProtection() {
    return (MemoryProtection) of(Parameter.MEMORY_PROTECTION);
  }

  /** Whether every value that a memory stores has a parity bit. */
  public boolean parity() {
    return memoryProtection() == MemoryProtection.PARITY;
  }

  /** Bits that a memory stores for a value: its own, and the parity bit where there is one. */
  public int storedBits(int valueBits) {
    return valueBits + (parity() ? 1 : 0);
  }

  /** Bits that a row of the sparse-matrix memory stores, over all its lanes. */
  public int storedSparseRowBits() {
    return sparseLanes() * storedBits(sparseRowBits() / sparseLanes());
  }

  // central control

  /** Layer descriptors that the program memory holds, 1..1024. */
  public int programLength() {
    return number(Parameter.PROGRAM_LENGTH);
  }

  /** Codebooks kept in the central control, 1..64. */
  public int codebooks() {
    return number(Parameter.CODEBOOKS);
  }

  /** Kind and level of the reset input of the whole design. */
  public ResetKind resetKind() {
    return (ResetKind) of(Parameter.RESET_KIND);
  }

  /** Whether the top module has an input for scan tests. */
  public boolean testMode() {
    return (Boolean) of(Parameter.TEST_MODE);
  }

  // the bus of the host

  /** The bus that the host uses. */
  public HostBus hostBus() {
    return (HostBus) of(Parameter.HOST_BUS);
  }

  /** Bits of a beat of {@link HostBus#AXI4} and of the streams: 64, 128 or 256. */
  public int busBits() {
    return number(Parameter.BUS_BITS);
  }

  /** Bits of an ID of {@link HostBus#AXI4}, 1..16. */
  public int axiIdBits() {
    return number(Parameter.AXI_ID_BITS);
  }

  /** Whether there are AXI4-Stream ports for vectors, {@link #busBits} wide. */
  public boolean streams() {
    return (Boolean) of(Parameter.STREAMS);
  }

  // derived: numbers

  /** Whether products are rounded before they are added (the paper's datapath). */
  public boolean narrow() {
    return accumulation() == Accumulation.NARROW;
  }

  // derived: encoding

  /** Bits of one stored entry: zero run above weight code. */
  public int entryBits() {
    return weightCodeBits() + zeroRunBits();
  }

  /** Entries in one sparse row: the largest power of two that fits (specification, section 3). */
  public int entriesPerRow() {
    return Integer.highestOneBit(sparseRowBits() / entryBits());
  }

  /** Entries that one element can store. */
  public int entryCapacity() {
    return sparseRows() * entriesPerRow();
  }

  /** Rows in each bank of the sparse-matrix memory. */
  public int sparseBankDepth() {
    return sparseRows() / sparseBanks();
  }

  /**
   * Entries of one column that the decoder sees at once: those of a row. Two banks show at least
   * one more than a row from any place, and up to twice as many; where all entries of a row are
   * multiplied at once, the decoder uses half a row of these to look past padding.
   */
  public int windowPlaces() {
    return sparseBanks() == 2 && entriesPerCycle() == entriesPerRow()
        ? entriesPerRow() + entriesPerRow() / 2
        : entriesPerRow();
  }

  /** 64-bit host words of one sparse row; a row narrower than 64 bits takes one. */
  public int sparseLanes() {
    return Math.max(1, sparseRowBits() / HOST_WORD_BITS);
  }

  /** Weights of one codebook, the zero of code 0 included. */
  public int codebookEntries() {
    return 1 << weightCodeBits();
  }

  /** Weights in one host word of a codebook: the largest power of two that fits. */
  public int codebookLanes() {
    return Integer.highestOneBit(HOST_WORD_BITS / weightBits());
  }

  /** Host words of one codebook. */
  public int codebookWords() {
    return (codebookEntries() + codebookLanes() - 1) / codebookLanes();
  }

  // derived: addresses

  /** Bits of a column pointer: an entry index modulo a power of two not below the capacity. */
  public int pointerBits() {
    return indexBits(entryCapacity());
  }

  /** Bits that address a column's pointer, in whichever bank or block it is. */
  public int pointerAddressBits() {
    return indexBits(pointers());
  }

  /** Bits that address a row of the sparse-matrix memory. */
  public int sparseAddressBits() {
    return indexBits(sparseRows());
  }

  /** Bits that address a bias. */
  public int biasAddressBits() {
    return indexBits(biases());
  }

  /** Bits that address an activation of one element. */
  public int activationAddressBits() {
    return indexBits(activations());
  }

  /** Bits that address an accumulator. */
  public int rowBits() {
    return indexBits(rowsPerElement());
  }

  /** Levels of the radix-4 trees over the elements: max(1, ceil(log4 N)). */
  public int treeLevels() {
    return Math.max(1, (ceilLog2(processingElements()) + 1) / 2);
  }

  /** Bits that tell {@code count} things apart, at least one. */
  private static int indexBits(int count) {
    return Math.max(1, ceilLog2(count));
  }

  private static int ceilLog2(int count) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(count - 1);
  }

  /** The value of a parameter: an Integer, a Boolean or an enumeration's constant. */
  Object of(Parameter parameter) {
    return values.get(parameter);
  }

  private int number(Parameter parameter) {
    return (Integer) of(parameter);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EieConfig config && values.equals(config.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return "EieConfig" + values;
  }
}
