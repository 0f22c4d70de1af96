// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map.export;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.BitField;
import io.eie.generator.map.ControlWindow;
import io.eie.generator.map.CounterName;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.ErrorCause;
import io.eie.generator.map.Region;
import io.eie.generator.map.Register;
import io.eie.generator.map.TraceField;
import io.eie.generator.map.VectorLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The page of the register and memory map of one configuration, for people. */
final class MapDocument {
  private final String name;
  private final EieConfig config;
  private final AddressMap map;
  private final List<Block> blocks = new ArrayList<>();

  private MapDocument(String name, EieConfig config) {
    this.name = name;
    this.config = config;
    this.map = AddressMap.of(config);
  }

  /** The page as Markdown, ending in a line break. */
  static String markdown(String name, EieConfig config) {
    return Markdown.of(of(name, config));
  }

  /** The page in HTML, without any other file. */
  static String html(String name, EieConfig config) {
    return HtmlPage.of(of(name, config));
  }

  /**
   * The parts of the page.
   *
   * @param name how the page calls the configuration, such as a preset's name
   */
  static List<Block> of(String name, EieConfig config) {
    MapDocument document = new MapDocument(name, config);
    document.introduction();
    document.regions();
    document.registers();
    document.errors();
    document.program();
    document.codebooks();
    document.vectors();
    document.elements();
    return document.blocks;
  }

  private void introduction() {
    title(1, "Register and memory map of `" + name + "`");
    paragraph(
        String.format(
            Locale.ROOT,
            """
        Generated from `io.eie.generator.map`, which is also the source of the decoder in the RTL
        and of the loader. Configuration %s.""",
            "`" + config.hash() + "`"));
    paragraph(
        String.format(
            Locale.ROOT,
            """
        The host port has 64-bit data and byte addresses of %s bits. A request is aligned to 8
        bytes and gets exactly one response, in order; a refused request gets an error response
        and changes nothing. While a program runs or a run waits, requests to program, codebooks,
        trace and element memories are refused; registers and vectors can be accessed.""",
            map.addressBits()));
  }

  private void regions() {
    title(2, "Regions");
    paragraph(
        "Each region is one block, aligned to its size. Between and after them nothing is mapped.");
    table(
        List.of("base", "bytes", "region", "contents"),
        rows -> {
          for (Region region : Region.values()) {
            rows.accept(
                List.of(
                    hex(map.block(region).base(), 1),
                    hex(map.block(region).bytes(), 1),
                    region.name(),
                    region.description()));
          }
        });
    title(2, "Control region");
    paragraph(
        "Addresses and sizes are the same in every configuration; addresses after the last word of a"
            + " window are unmapped.");
    table(
        List.of("base", "window", "words", "contents"),
        rows -> {
          for (ControlWindow window : ControlWindow.values()) {
            rows.accept(
                List.of(
                    hex(window.base(), 5),
                    window.name(),
                    Integer.toString(map.words(window)),
                    window.description()));
          }
        });
  }

  private void registers() {
    title(2, "Registers");
    paragraph("64 bits each. Bits that belong to no field read as zero.");
    blocks.add(
        new Block.Registers(
            Arrays.stream(Register.values())
                .map(
                    each ->
                        new Block.Entry(
                            each, hex(map.register(each), 2), hex(each.reset(config), 1)))
                .toList()));
  }

  private void errors() {
    title(2, "Error causes");
    table(
        List.of("cause", "name", "meaning"),
        rows -> {
          for (ErrorCause cause : ErrorCause.values()) {
            rows.accept(List.of(Integer.toString(cause.code()), cause.name(), cause.description()));
          }
        });
  }

  private void program() {
    title(2, "Program");
    int last = config.programLength() - 1;
    paragraph(
        String.format(
            Locale.ROOT,
            "Descriptor d, 0..%s, has %s words from `%s + %s * d`. Word 3 is reserved and not read. The"
                + " hardware checks every rule before the pass of a descriptor starts; STATUS then"
                + " holds the descriptor and the code of the first field that breaks its rule,"
                + " %s for a reserved bit that is 1.",
            last,
            DescriptorField.WORDS,
            hex(map.program(0, 0), 5),
            DescriptorField.WORDS * Long.BYTES,
            DescriptorField.RESERVED_CODE));
    table(
        List.of("word", "bits", "field", "meaning", "code", "rule"),
        rows -> {
          for (DescriptorField one : DescriptorField.values()) {
            List<String> row = new ArrayList<>(field(one.word(), one.field()));
            row.add(one.code() == DescriptorField.NO_CODE ? "-" : Integer.toString(one.code()));
            row.add(one.rule().orElse("any value"));
            rows.accept(row);
          }
        });
    title(2, "Trace");
    paragraph(
        String.format(
            Locale.ROOT,
            "The trace of descriptor d has %s words from `%s + %s * d`.",
            TraceField.WORDS,
            hex(map.trace(0, 0), 5),
            TraceField.WORDS * Long.BYTES));
    table(
        List.of("word", "bits", "field", "meaning"),
        rows -> {
          for (TraceField one : TraceField.values()) {
            rows.accept(field(one.word(), one.field()));
          }
        });
  }

  private static List<String> field(int word, BitField field) {
    return List.of(Integer.toString(word), field.bits(), field.name(), field.description());
  }

  private void codebooks() {
    title(2, "Codebooks");
    int lanes = config.codebookLanes();
    paragraph(
        String.format(
            Locale.ROOT,
            """
        Codebook c, 0..%s, has %s words from `%s + %s * c`. Weight code i, 0..%s, is in word
        i div %s, in the low %s bits of lane i mod %s; a lane has %s bits.""",
            config.codebooks() - 1,
            config.codebookWords(),
            hex(map.codebook(0, 0), 5),
            map.codebookStride() * Long.BYTES,
            config.codebookEntries() - 1,
            lanes,
            config.weightBits(),
            lanes,
            EieConfig.HOST_WORD_BITS / lanes));
  }

  private void vectors() {
    title(2, "Vectors");
    VectorLayout layout = VectorLayout.of(config);
    paragraph(
        String.format(
            Locale.ROOT,
            """
        Word k of buffer b, 0..%s, is at `%s + %s * b + 8 * k` for an input vector, which is only
        written, and at `%s + %s * b + 8 * k` for an output vector, which is only read. It holds
        positions %s k to %s k + %s, %s bits each, the first in the low bits. INPUT_VECTOR and
        OUTPUT_VECTOR have the number of buffers, their rows and the length of a vector.""",
            (1 << AddressMap.BUFFER_BITS) - 1,
            hex(map.vector(false, 0, 0), 1),
            hex(1L << map.bufferLsb(), 1),
            hex(map.vector(true, 0, 0), 1),
            hex(1L << map.bufferLsb(), 1),
            layout.positionsPerWord(),
            layout.positionsPerWord(),
            layout.positionsPerWord() - 1,
            layout.laneBits()));
    blocks.add(
        new Block.Points(
            List.of(
                """
                Positions of the last word past the vector's end are ignored when written, 0 when
                read. A word wholly past the end is refused, cause VECTOR_BOUNDS.""",
                String.format(
                    Locale.ROOT,
                    """
                    Position p is row p div %s of element p mod %s of the buffer. The positions from
                    the end of an input vector to the end of its last row must be 0: write these
                    activations once.""",
                    config.processingElements(),
                    config.processingElements()),
                """
                A buffer that the running or the waiting run reads (input) or writes (output) is
                refused, cause BUFFER_IN_USE.""",
                "A word that was written before RUN is seen by that run.")));
  }

  private void elements() {
    title(2, "Element memories");
    paragraph(
        String.format(
            Locale.ROOT,
            """
        Word w of a memory of element e, 0..%s, is at `%s + %s * e` plus the offset of the memory
        plus `8 * w`; that of all elements at once at `%s` plus the offset plus `8 * w`.""",
            config.processingElements() - 1,
            hex(map.block(Region.ELEMENT).base(), 1),
            hex(1L << map.elementLsb(), 1),
            hex(map.block(Region.ALL_ELEMENTS).base(), 1)));
    table(
        List.of("offset", "memory", "words", "access", "what it holds"),
        rows -> {
          for (ElementMemory memory : map.memories()) {
            rows.accept(
                List.of(
                    hex(map.block(memory).base(), 1),
                    memory.name(),
                    Integer.toString(map.words(memory)),
                    memory.writable() ? "read, write" : "read",
                    memory.description()));
          }
        });
    if (map.words(ElementMemory.COUNTERS) > 0) {
      title(2, "Counters of an element");
      paragraph("Words of the memory COUNTERS; cleared by a start.");
      table(
          List.of("word", "counter", "what is counted"),
          rows -> {
            for (CounterName counter : CounterName.values()) {
              rows.accept(
                  List.of(
                      Integer.toString(counter.word()),
                      counter.reportName(),
                      counter.description()));
            }
          });
    }
  }

  private void title(int level, String text) {
    blocks.add(new Block.Title(level, text));
  }

  private void paragraph(String text) {
    blocks.add(new Block.Paragraph(text));
  }

  private void table(List<String> titles, Consumer<Consumer<List<String>>> rows) {
    List<List<String>> all = new ArrayList<>();
    rows.accept(all::add);
    blocks.add(new Block.Grid(titles, all));
  }

  private static String hex(long value, int digits) {
    return String.format(Locale.ROOT, "0x%0" + digits + "x", value);
  }
}
