// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

import io.eie.generator.config.EieConfig;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Byte addresses at the host port of one configuration.
 *
 * <p>Every region is one block, CONTROL the first; so is every memory in the addresses of one
 * element. An element address is the base of its region, then {@code element << elementLsb}, the
 * base of the memory, and 8 times the word. Every address is a multiple of 8 and holds a 64-bit
 * host word.
 */
public final class AddressMap {
  /** Lowest address bit of a word index: the bits below are the byte in a host word. */
  public static final int WORD_LSB = 3;

  /** Bits of a buffer's number. */
  public static final int BUFFER_BITS = 3;

  /** log2 of the 4 KiB whose boundaries no burst of AXI crosses (IHI0022, "Burst length"). */
  public static final int PAGE_BITS = 12;

  private final EieConfig config;
  private final int wordBits;
  private final int elementBits;
  private final Map<ElementMemory, AddressBlock> memories;
  private final Map<Region, AddressBlock> regions;

  private AddressMap(EieConfig config) {
    this.config = config;
    this.wordBits =
        ceilLog2(
            Arrays.stream(ElementMemory.values())
                .mapToInt(memory -> memory.words(config))
                .max()
                .orElseThrow());
    this.elementBits = Math.max(1, ceilLog2(config.processingElements()));
    Map<ElementMemory, Integer> memoryBits = new EnumMap<>(ElementMemory.class);
    for (ElementMemory memory : ElementMemory.values()) {
      if (memory.hostVisible() && memory.words(config) > 0) {
        memoryBits.put(memory, WORD_LSB + ceilLog2(memory.words(config)));
      }
    }
    this.memories = AddressBlock.largestFirst(ElementMemory.class, memoryBits);
    Map<Region, Integer> regionBits = new EnumMap<>(Region.class);
    regionBits.put(Region.CONTROL, ceilLog2(ControlWindow.BYTES));
    regionBits.put(Region.ELEMENT, elementLsb() + elementBits);
    regionBits.put(Region.ALL_ELEMENTS, elementLsb());
    regionBits.put(Region.VECTOR, vectorDirectionLsb() + 1);
    this.regions = AddressBlock.smallestFirst(Region.class, regionBits, Region.CONTROL);
  }

  /** The map of a configuration. */
  public static AddressMap of(EieConfig config) {
    return new AddressMap(config);
  }

  // what the decoder needs

  /** Bits of a byte address at the host port. */
  public int addressBits() {
    return ceilLog2(end(regions.values()));
  }

  /** Addresses of a region. */
  public AddressBlock block(Region region) {
    return regions.get(region);
  }

  /**
   * Addresses of a memory of one element, from the first address of the element.
   *
   * @throws IllegalArgumentException when the memory is internal or left out
   */
  public AddressBlock block(ElementMemory memory) {
    if (!memory.hostVisible()) {
      throw new IllegalArgumentException(
          "memory must be visible to the host (it is internal), was " + memory);
    }
    if (!memories.containsKey(memory)) {
      throw new IllegalArgumentException(
          "memory must be part of the design (performanceCounters is false), was " + memory);
    }
    return memories.get(memory);
  }

  /** The memories of an element that the host reaches, in the order of their codes. */
  public Set<ElementMemory> memories() {
    return Collections.unmodifiableSet(memories.keySet());
  }

  /**
   * Bits of a word's number in a buffer of the VECTOR region. At least so many that the region is a
   * multiple of 4 KiB: no burst of AXI crosses such a boundary, so none begins in the region and
   * ends outside.
   */
  public int vectorWordBits() {
    int atLeast = PAGE_BITS - 1 - BUFFER_BITS - WORD_LSB;
    return Math.max(atLeast, ceilLog2(VectorLayout.of(config).capacity()));
  }

  /** Words of a buffer in the VECTOR region; those of the vector exist. */
  public int vectorWords() {
    return VectorLayout.of(config).capacity();
  }

  /** Lowest of the three bits of a buffer's number in the VECTOR region. */
  public int bufferLsb() {
    return WORD_LSB + vectorWordBits();
  }

  /** The bit that is 1 for output vectors in the VECTOR region. */
  public int vectorDirectionLsb() {
    return bufferLsb() + BUFFER_BITS;
  }

  /** Lowest bit of the element number: log2 of the bytes from one element to the next. */
  public int elementLsb() {
    return ceilLog2(end(memories.values()));
  }

  /** Bits of the element number, at least one. */
  public int elementBits() {
    return elementBits;
  }

  /** Bits of a word index in an element memory, internal ones included. */
  public int wordBits() {
    return wordBits;
  }

  /** Host words of a control window that exist. */
  public int words(ControlWindow window) {
    return window.words(config);
  }

  /** Host words of a memory of one element. */
  public int words(ElementMemory memory) {
    return memory.words(config);
  }

  /** Host words from one codebook to the next, a power of two. */
  public int codebookStride() {
    return ElementMemory.codebookStride(config);
  }

  // addresses

  /** Address of a register. */
  public long register(Register register) {
    return ControlWindow.REGISTERS.base() + register.offset();
  }

  /**
   * Address of a descriptor's word.
   *
   * @throws IllegalArgumentException when there is no such descriptor or word
   */
  public long program(int descriptor, int word) {
    check("descriptor", descriptor, config.programLength(), "program memory");
    check("word", word, DescriptorField.WORDS, "one descriptor");
    return control(ControlWindow.PROGRAM, descriptor * DescriptorField.WORDS + word);
  }

  /**
   * Address of a word of a descriptor's trace.
   *
   * @throws IllegalArgumentException when there is no such descriptor or word
   */
  public long trace(int descriptor, int word) {
    check("descriptor", descriptor, config.programLength(), "trace memory");
    check("word", word, TraceField.WORDS, "trace of one descriptor");
    return control(ControlWindow.TRACE, descriptor * TraceField.WORDS + word);
  }

  /**
   * Address of a word of a codebook: weight code i is in word i div lanes, lane i mod lanes.
   *
   * @throws IllegalArgumentException when there is no such codebook or word
   */
  public long codebook(int index, int word) {
    check("codebook", index, config.codebooks(), "codebooks of the central control");
    check("word", word, config.codebookWords(), "one codebook");
    return control(ControlWindow.CODEBOOK, index * codebookStride() + word);
  }

  /**
   * Address of a word in the memory of one element.
   *
   * @throws IllegalArgumentException when there is no such element or word, or the memory is
   *     internal or left out
   */
  public long element(int element, ElementMemory memory, int word) {
    check("element", element, config.processingElements(), "processing elements");
    return region(Region.ELEMENT) | (long) element << elementLsb() | inElement(memory, word);
  }

  /**
   * Address that writes a word of a memory in every element at once.
   *
   * @throws IllegalArgumentException when there is no such word, or the host cannot write the
   *     memory
   */
  public long allElements(ElementMemory memory, int word) {
    if (!memory.writable()) {
      throw new IllegalArgumentException(
          "memory must be writable (all elements are only written), was " + memory);
    }
    return region(Region.ALL_ELEMENTS) | inElement(memory, word);
  }

  /**
   * Address of a word of a vector.
   *
   * @param output whether it is an output vector, which is read; an input vector is written
   * @param buffer number of the buffer, 0..7
   * @param word number of the word, {@link VectorLayout}
   * @throws IllegalArgumentException when the activation memories cannot hold such a word
   */
  public long vector(boolean output, int buffer, int word) {
    check("buffer", buffer, 1 << BUFFER_BITS, "buffers of a direction");
    check("word", word, VectorLayout.of(config).capacity(), "activation memories");
    return region(Region.VECTOR)
        | (output ? 1L : 0) << vectorDirectionLsb()
        | (long) buffer << bufferLsb()
        | (long) word << WORD_LSB;
  }

  private long inElement(ElementMemory memory, int word) {
    AddressBlock block = block(memory);
    check("word", word, memory.words(config), memory + " of one element");
    return block.base() + ((long) word << WORD_LSB);
  }

  private long region(Region region) {
    return regions.get(region).base();
  }

  private static long end(Collection<AddressBlock> blocks) {
    return blocks.stream().mapToLong(AddressBlock::end).max().orElseThrow();
  }

  private static long control(ControlWindow window, int word) {
    return window.base() + ((long) word << WORD_LSB);
  }

  private static void check(String subject, int index, int count, String reason) {
    if (index < 0 || index >= count) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "%s must lie in 0..%s (%s), was %s", subject, count - 1, reason, index));
    }
  }

  private static int ceilLog2(long count) {
    return Long.SIZE - Long.numberOfLeadingZeros(count - 1);
  }
}
