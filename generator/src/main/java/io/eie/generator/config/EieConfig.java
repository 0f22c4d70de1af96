// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import java.util.List;
import java.util.Objects;

/**
 * Everything that is fixed when a design is generated. Every width in the design is a derived
 * method of this record, never a second parameter.
 *
 * <p>An instance is valid: construction throws a {@link ConfigException} that holds all broken
 * rules at once.
 *
 * @param processingElements processing elements N, 1..1024
 * @param numbers widths of the numbers
 * @param encoding storage format of the sparse matrix
 * @param element what one processing element is made of
 * @param memories depths of the memories of one element
 * @param control program, codebooks, reset
 */
public record EieConfig(
    int processingElements,
    NumberFormats numbers,
    EntryFormat encoding,
    ElementShape element,
    MemorySizes memories,
    ControlShape control) {
  /** Bits of a word at the host port. */
  public static final int HOST_WORD_BITS = 64;

  /** Checks the rules. Throws a {@link ConfigException} with every broken one. */
  public EieConfig(
      int processingElements,
      NumberFormats numbers,
      EntryFormat encoding,
      ElementShape element,
      MemorySizes memories,
      ControlShape control) {
    this.processingElements = processingElements;
    this.numbers = Objects.requireNonNull(numbers, "numbers");
    this.encoding = Objects.requireNonNull(encoding, "encoding");
    this.element = Objects.requireNonNull(element, "element");
    this.memories = Objects.requireNonNull(memories, "memories");
    this.control = Objects.requireNonNull(control, "control");
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

  /** The canonical form: JSON, keys in the order of the records, no white space. */
  public String canonicalJson() {
    return CanonicalForm.json(this);
  }

  /** Lower-case hexadecimal SHA-256 of the UTF-8 bytes of {@link #canonicalJson}, 64 digits. */
  public String hash() {
    return CanonicalForm.hash(this);
  }

  // numbers

  /** Bits of a codebook weight. */
  public int weightBits() {
    return numbers.weightBits();
  }

  /** Bits of an activation. */
  public int activationBits() {
    return numbers.activationBits();
  }

  /** Bits of an accumulator. */
  public int accumulatorBits() {
    return numbers.accumulatorBits();
  }

  /** Whether products are rounded before they are added (the paper's datapath). */
  public boolean narrow() {
    return numbers.accumulation() == Accumulation.NARROW;
  }

  // encoding

  /** Bits of the codebook index in an entry. */
  public int weightCodeBits() {
    return encoding.weightCodeBits();
  }

  /** Bits of the zero run in an entry. */
  public int zeroRunBits() {
    return encoding.zeroRunBits();
  }

  /** Bits of one row of the sparse-matrix memory. */
  public int sparseRowBits() {
    return encoding.sparseRowBits();
  }

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
    return memories.sparseRows() * entriesPerRow();
  }

  /** Entries L of one column that one element multiplies in a cycle. */
  public int entriesPerCycle() {
    return element.entriesPerCycle();
  }

  /** Banks of the sparse-matrix memory: 1, or 2 that hold even and odd rows. */
  public int sparseBanks() {
    return element.sparseBanks();
  }

  /** Rows in each bank of the sparse-matrix memory. */
  public int sparseBankDepth() {
    return memories.sparseRows() / sparseBanks();
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

  // addresses

  /** Bits of a column pointer: an entry index modulo a power of two not below the capacity. */
  public int pointerBits() {
    return indexBits(entryCapacity());
  }

  /** Pointers in each of the two banks. */
  public int pointerBankDepth() {
    return memories.pointers() / 2;
  }

  /** Bits that address a pointer over both banks; the lowest one selects the bank. */
  public int pointerAddressBits() {
    return indexBits(memories.pointers());
  }

  /** Bits that address a row of the sparse-matrix memory. */
  public int sparseAddressBits() {
    return indexBits(memories.sparseRows());
  }

  /** Bits that address a bias. */
  public int biasAddressBits() {
    return indexBits(memories.biases());
  }

  /** Bits that address an activation of one element. */
  public int activationAddressBits() {
    return indexBits(memories.activations());
  }

  /** Accumulators of one element. */
  public int rowsPerElement() {
    return element.rowsPerElement();
  }

  /** Accumulators written back, and start values loaded, in one cycle. */
  public int exchangeRows() {
    return element.exchangeRows();
  }

  /** Bits that address an accumulator. */
  public int rowBits() {
    return indexBits(rowsPerElement());
  }

  /** Levels of the radix-4 trees over the elements: max(1, ceil(log4 N)). */
  public int treeLevels() {
    return Math.max(1, (ceilLog2(processingElements) + 1) / 2);
  }

  /** Bits that tell {@code count} things apart, at least one. */
  private static int indexBits(int count) {
    return Math.max(1, ceilLog2(count));
  }

  private static int ceilLog2(int count) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(count - 1);
  }
}
