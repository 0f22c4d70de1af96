// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.image;

import io.eie.common.UserException;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.model.Positions;
import io.eie.compiler.model.SegmentModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ControlWindow;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Register;
import io.eie.generator.map.VectorBuffers;
import io.eie.generator.map.VectorLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A model as the driver loads it: every word with its address, where vectors lie, their order and
 * their formats, so that one driver serves every configuration. Little-endian; docs/formats.md has
 * the table of its bytes.
 */
public final class DriverImage {
  /** The first eight bytes. */
  static final String MAGIC = "EIEIMAGE";

  static final int FORMAT_VERSION = 1;
  static final int HEADER_BYTES = 176;

  /** Four bytes of 0 and the checksum. */
  static final int TRAILER_BYTES = 8;

  private static final int SEGMENT_BYTES = 16;
  private static final int RANGE_BYTES = 16;

  private final CompiledModel model;
  private final EieConfig config;
  private final AddressMap map;
  private final ByteBuffer image;

  /**
   * Neighbouring words.
   *
   * @param address byte address of the first
   */
  private record Range(long address, HostWords words) {
    int bytes() {
      return RANGE_BYTES + Long.BYTES * words.size();
    }
  }

  private DriverImage(CompiledModel model, ByteBuffer image) {
    this.model = model;
    this.config = model.config();
    this.map = AddressMap.of(config);
    this.image = image;
  }

  /**
   * The image of a model: the same model gives the same bytes.
   *
   * @throws UserException for a model of several copies: the driver moves one vector a run
   */
  public static byte[] of(CompiledModel model) {
    if (model.copies() > 1) {
      throw new UserException(
          "copies of an exported model must be 1 (the driver writes and reads one vector of a run),"
              + " was "
              + model.copies());
    }
    int bytes = new DriverImage(model, ByteBuffer.allocate(0)).bytes();
    ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    new DriverImage(model, buffer).write();
    return buffer.array();
  }

  /** The checksum that an image ends with. */
  public static int checksum(byte[] image) {
    CRC32 crc = new CRC32();
    crc.update(image, 0, image.length - Integer.BYTES);
    return (int) crc.getValue();
  }

  // sizes

  private int bytes() {
    long bytes = HEADER_BYTES + orderBytes(inputOrder()) + orderBytes(outputOrder());
    bytes += bytes(fixedRanges());
    for (SegmentModel segment : model.segments()) {
      bytes += SEGMENT_BYTES + bytes(ranges(segment));
    }
    return Math.toIntExact(bytes + TRAILER_BYTES);
  }

  private static long bytes(List<Range> ranges) {
    return ranges.stream().mapToLong(Range::bytes).sum();
  }

  private static int orderBytes(Positions order) {
    return isIdentity(order) ? 0 : (order.size() + 1) / 2 * Long.BYTES;
  }

  private static boolean isIdentity(Positions order) {
    return order.equals(Positions.identity(order.size()));
  }

  // what is in it

  /** The user's element at each position. */
  private Positions inputOrder() {
    return model.inputPositions().inverse();
  }

  private Positions outputOrder() {
    return model.outputPositions().inverse();
  }

  /** The 0 from the end of each input buffer's vector to the end of its rows. */
  private List<Range> fixedRanges() {
    VectorBuffers buffers = model.inputVector();
    int whole = buffers.length() / config.processingElements();
    List<Range> ranges = new ArrayList<>();
    for (int buffer = 0; buffer < buffers.buffers() && whole < buffers.bufferRows(); buffer++) {
      int row = buffers.firstRow() + buffer * buffers.bufferRows() + whole;
      ranges.add(
          new Range(
              map.allElements(ElementMemory.ACTIVATION, row),
              HostWords.of(new long[buffers.bufferRows() - whole])));
    }
    return ranges;
  }

  private List<Range> ranges(SegmentModel segment) {
    List<Range> ranges = new ArrayList<>();
    add(ranges, ControlWindow.PROGRAM.base(), segment.program());
    add(ranges, ControlWindow.CODEBOOK.base(), segment.codebooks());
    for (int element = 0; element < config.processingElements(); element++) {
      add(ranges, element, ElementMemory.SPARSE, segment.sparse().get(element));
      add(ranges, element, ElementMemory.POINTER, segment.pointer().get(element));
      add(ranges, element, ElementMemory.BIAS, segment.bias().get(element));
    }
    return ranges;
  }

  private void add(List<Range> ranges, int element, ElementMemory memory, HostWords words) {
    if (words.size() > 0) {
      add(ranges, map.element(element, memory, 0), words);
    }
  }

  private static void add(List<Range> ranges, long address, HostWords words) {
    if (words.size() > 0) {
      ranges.add(new Range(address, words));
    }
  }

  // bytes

  private void write() {
    int inputOrder = HEADER_BYTES;
    int outputOrder = inputOrder + orderBytes(inputOrder());
    int fixed = outputOrder + orderBytes(outputOrder());
    int segments = Math.toIntExact(fixed + bytes(fixedRanges()));
    putIdentity();
    putVectors();
    putOffset(inputOrder, inputOrder());
    putOffset(outputOrder, outputOrder());
    image.putInt(fixed).putInt(fixedRanges().size());
    image.putInt(segments).putInt(model.segments().size());
    putOrder(inputOrder());
    putOrder(outputOrder());
    fixedRanges().forEach(this::put);
    putSegments(segments);
    image.putInt(0).putInt(checksum(image.array()));
  }

  private void putIdentity() {
    image.put(MAGIC.getBytes(StandardCharsets.US_ASCII));
    image.putInt(FORMAT_VERSION).putInt(HEADER_BYTES).putLong(image.capacity());
    image.putInt(Register.VERSION).putInt(0);
    image.putLong(Register.CONFIG_HASH0.reset(config));
    image.putLong(Register.CONFIG_HASH1.reset(config));
    image.putLong(Register.CONFIG_HASH2.reset(config));
    image.putLong(Register.CONFIG_HASH3.reset(config));
  }

  private void putVectors() {
    image.putLong(model.inputVector().word()).putLong(model.outputVector().word());
    long input = map.vector(false, 0, 0);
    image.putLong(input).putLong(map.vector(true, 0, 0));
    image.putLong(map.vector(false, 1, 0) - input);
    boolean counters = config.performanceCounters();
    image.putLong(counters ? map.element(0, ElementMemory.COUNTERS, 0) : 0);
    image.putLong(1L << map.elementLsb());
    image.putInt(config.processingElements());
    image.putInt(counters ? ElementMemory.COUNTERS.words(config) : 0);
    image.putInt(VectorLayout.of(config).laneBits()).putInt(config.activationBits());
    image.putInt(model.inputs()).putInt(model.outputs());
    List<LayerModel> layers = model.layers();
    image.putInt(layers.get(0).inputFractionBits());
    image.putInt(layers.get(layers.size() - 1).outputFractionBits());
  }

  /** An offset of 0 is that of the order of the positions. */
  private void putOffset(int offset, Positions order) {
    image.putInt(isIdentity(order) ? 0 : offset);
  }

  private void putOrder(Positions order) {
    if (!isIdentity(order)) {
      for (int position = 0; position < order.size(); position++) {
        image.putInt(order.at(position));
      }
      image.put(new byte[orderBytes(order) - Integer.BYTES * order.size()]);
    }
  }

  private void putSegments(int offset) {
    long at = offset + (long) SEGMENT_BYTES * model.segments().size();
    for (SegmentModel segment : model.segments()) {
      List<Range> ranges = ranges(segment);
      image.putInt(segment.firstDescriptor()).putInt(segment.lastDescriptor());
      image.putInt(Math.toIntExact(at)).putInt(ranges.size());
      at += bytes(ranges);
    }
    model.segments().forEach(segment -> ranges(segment).forEach(this::put));
  }

  private void put(Range range) {
    image.putLong(range.address()).putInt(range.words().size()).putInt(0);
    for (int word = 0; word < range.words().size(); word++) {
      image.putLong(range.words().at(word));
    }
  }
}
