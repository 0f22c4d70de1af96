// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.explain;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Parameter;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ControlWindow;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What follows from a configuration before anything is generated: sizes, memories, addresses,
 * limits.
 */
public final class DesignFacts {
  private static final List<ControlWindow> CENTRAL_MEMORIES =
      List.of(ControlWindow.PROGRAM, ControlWindow.CODEBOOK, ControlWindow.TRACE);

  private static final int BYTE = 8;

  private final EieConfig config;
  private final AddressMap map;

  private DesignFacts(EieConfig config) {
    this.config = config;
    this.map = AddressMap.of(config);
  }

  /** Everything there is to say about a configuration. */
  public static List<Section> of(EieConfig config) {
    DesignFacts facts = new DesignFacts(config);
    return List.of(
        facts.configuration(),
        facts.formats(),
        facts.memories(),
        PipelineFacts.stages(config),
        PipelineFacts.buffering(config),
        facts.addresses(),
        facts.limits());
  }

  private Section configuration() {
    return new Section(
        "configuration",
        "Configuration",
        Arrays.stream(Parameter.values())
            .map(
                parameter ->
                    new Fact(
                        parameter.leafName(),
                        plain(parameter.of(config), parameter),
                        parameter.description()))
            .toList());
  }

  private Object plain(Object value, Parameter parameter) {
    return value instanceof Enum ? parameter.text(config) : value;
  }

  private Section formats() {
    return new Section(
        "formats",
        "Derived sizes",
        List.of(
            new Fact(
                "entryBits", config.entryBits(), "bits of a stored entry: zero run, weight code"),
            new Fact(
                "entriesPerRow",
                config.entriesPerRow(),
                "entries in one row of the sparse-matrix memory"),
            new Fact(
                "windowPlaces",
                config.windowPlaces(),
                "most entries of a column in the decoder at the same time"),
            new Fact(
                "codebookWeights",
                config.codebookEntries() - 1,
                "different non-zero weights of a layer"),
            new Fact(
                "longestGap",
                (1 << config.zeroRunBits()) - 1,
                "most rows that one entry skips; a longer gap needs padding"),
            new Fact("pointerBits", config.pointerBits(), "bits of a column pointer"),
            new Fact(
                "productBits",
                config.weightBits() + config.activationBits(),
                "bits of a product before it is rounded or added"),
            new Fact(
                "treeLevels",
                config.treeLevels(),
                "levels of the radix-4 trees (broadcast, LNZD, access)")));
  }

  private Section memories() {
    return new Section(
        "memories",
        "Memories, in bytes",
        List.of(
            new Fact(
                "sparseBytes",
                bytes(sparseBits()),
                (config.sparseBanks() == 1 ? "" : "2 banks of ")
                    + shape(config.sparseBankDepth(), config.storedSparseRowBits())),
            new Fact(
                "pointerBytes",
                bytes(pointerBits()),
                "2 banks of "
                    + shape(config.pointerBankDepth(), config.storedBits(config.pointerBits()))),
            new Fact(
                "biasBytes", bytes(biasBits()), grouped(config.biases(), config.accumulatorBits())),
            new Fact(
                "activationBytes",
                bytes(activationBits()),
                grouped(config.activations(), config.activationBits())),
            new Fact("elementBytes", elementBytes(), "all memories of one element"),
            new Fact(
                "centralBytes", centralBytes(), "program, codebooks and trace, once in a design"),
            new Fact("designBytes", designBytes(), "all memories of the design")));
  }

  private long sparseBits() {
    return bits(config.sparseRows(), config.storedSparseRowBits());
  }

  private long pointerBits() {
    return bits(config.pointers(), config.storedBits(config.pointerBits()));
  }

  private long biasBits() {
    return bits(config.biases(), config.storedBits(config.accumulatorBits()));
  }

  private long activationBits() {
    return bits(config.activations(), config.storedBits(config.activationBits()));
  }

  private long elementBytes() {
    return bytes(sparseBits() + pointerBits() + biasBits() + activationBits());
  }

  private long centralBytes() {
    return bytes(
        CENTRAL_MEMORIES.stream()
            .mapToLong(
                window -> bits(map.words(window), config.storedBits(EieConfig.HOST_WORD_BITS)))
            .sum());
  }

  private long designBytes() {
    return elementBytes() * config.processingElements() + centralBytes();
  }

  private Section addresses() {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            "addressBits",
            map.addressBits(),
            "bits of a byte address at the host port; every access is 8 bytes"));
    facts.add(new Fact("apertureBytes", 1L << map.addressBits(), aperture()));
    for (ControlWindow window : ControlWindow.values()) {
      facts.add(
          new Fact(
              camel(window),
              hex(window.base()),
              map.words(window) + " words: " + window.description()));
    }
    for (Region region : List.of(Region.ELEMENT, Region.ALL_ELEMENTS)) {
      facts.add(new Fact(camel(region), hex(map.block(region).base()), region.description()));
    }
    facts.add(
        new Fact(
            "elementStride", hex(1L << map.elementLsb()), "bytes from one element to the next"));
    for (ElementMemory memory : map.memories()) {
      facts.add(
          new Fact(
              "element"
                  + memory.name().charAt(0)
                  + memory.name().substring(1).toLowerCase(Locale.ROOT),
              hex(map.block(memory).base()),
              map.words(memory) + " words in an element: " + memory.description()));
    }
    return new Section("addresses", "Memory map", facts);
  }

  /** How the aperture compares with the least power of two that would hold the memories. */
  private String aperture() {
    long least = 2 * Long.highestOneBit(designBytes() - 1);
    return String.format(
        Locale.ROOT,
        "the accelerator's addresses: %d times designBytes rounded up to a power of two",
        (1L << map.addressBits()) / least);
  }

  private Section limits() {
    long elements = config.processingElements();
    return new Section(
        "limits",
        "Limits",
        List.of(
            new Fact(
                "outputsPerPass",
                elements * config.rowsPerElement(),
                "outputs of one row tile; a layer with more outputs needs several"),
            new Fact(
                "columnsPerTile",
                columnsPerTile(),
                "inputs of one column tile; a layer with more inputs needs several"),
            new Fact(
                "entriesPerElement",
                config.entryCapacity(),
                "stored entries, padding included, of all layers of one segment"),
            new Fact(
                "vectorPositions",
                elements * config.activations(),
                "values of the vectors that are in use at the same time"),
            new Fact(
                "passesPerProgram",
                config.programLength(),
                "row tiles times column tiles of all layers that run without the host"),
            new Fact(
                "layersPerProgram",
                Math.min(config.codebooks(), config.programLength()),
                "layers with weights of their own that run without the host")));
  }

  // A tile is a whole number of rows of N inputs, and its pointers are one more than its columns.
  private long columnsPerTile() {
    long elements = config.processingElements();
    return Math.max(0, (config.pointers() - 1) / elements * elements);
  }

  private static long bits(long words, int width) {
    return words * width;
  }

  private static long bytes(long bits) {
    return (bits + BYTE - 1) / BYTE;
  }

  /** Words of as many values as are exchanged in a cycle. */
  private String grouped(int values, int width) {
    return shape(values / config.exchangeRows(), config.storedBits(width) * config.exchangeRows());
  }

  private static String shape(int words, int width) {
    return words + " x " + width + " bits";
  }

  private static String hex(long address) {
    return "0x" + Long.toHexString(address);
  }

  private static String camel(Enum<?> constant) {
    String[] words = constant.name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder name = new StringBuilder(words[0]);
    for (String word : Arrays.asList(words).subList(1, words.length)) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }
}
