// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import io.eie.generator.hdl.source.SourceLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import spinal.core.BitCount;
import spinal.core.HardType;
import spinal.core.Mem;

/**
 * An array of words without reset or initial contents.
 *
 * <p>Every port has its own signals, named after the memory's field: {@code acc_read_address},
 * {@code acc_read_enable}, {@code acc_read_data}, {@code acc_write_enable} and so on; a second port
 * of a kind is {@code acc_read1_…}.
 */
public final class Memory {
  /** A signal of a port, and the part of its name after the memory's name. */
  record PortWire(Signal<?> signal, String word) {}

  final SourceLine madeAt = SourceLine.here();
  final List<PortWire> wires = new ArrayList<>();
  String explicitName;
  String verilogName;

  /** Names of the read ports in SpinalHDL's order of ports; null for write ports. */
  final List<String> portWords = new ArrayList<>();

  final Mem<spinal.core.Bits> array;

  private final ModuleBody body;
  private final int words;
  private final int width;
  private int reads;
  private int writes;
  private int readLatency;
  private int maskBits = 1;
  private final Set<UInt> addresses = Collections.newSetFromMap(new IdentityHashMap<>());

  Memory(ModuleBody body, int words, int width) {
    if (words < 2) {
      throw HardwareError.at(
          madeAt, "memory must have at least 2 words (use a register for one), had %d", words);
    }
    Type<Bits> type = Bits.w(width);
    this.body = body;
    this.words = words;
    this.width = width;
    this.array =
        body.atRoot(
            () ->
                new Mem<>(
                    new HardType<>(
                        () -> spinal.core.package$.MODULE$.Bits(new BitCount(type.width()))),
                    words));
  }

  /** Name of the data output of the read port called {@code word}. */
  String readData(String word) {
    return verilogName + "_" + word + "_data";
  }

  /** Number of words. */
  public int words() {
    return words;
  }

  /** Bits per word. */
  public int width() {
    return width;
  }

  /** Parts of a word that have a write enable of their own; 1 without a write mask. */
  int maskBits() {
    return maskBits;
  }

  /** Bits of an address. */
  public int addressWidth() {
    return 32 - Integer.numberOfLeadingZeros(words - 1);
  }

  /** Gives the memory another name than its Java field's. */
  public Memory named(String name) {
    Naming.checkJavaName(name);
    explicitName = name;
    return this;
  }

  /**
   * The word at {@code address}, in the same cycle. The memory is then a register file, not a
   * memory macro.
   */
  public Bits readAsync(UInt address) {
    requireOutsideWhen();
    String word = word("read", reads++);
    UInt addressWire = addressWire(address, word);
    portWords.add(word);
    return result(
        data ->
            array.readAsyncImpl(addressWire.node(), data, spinal.core.writeFirst$.MODULE$, false));
  }

  /**
   * The word at {@code address}, one cycle later. While {@code enable} is low the output keeps its
   * value. If a word is written in the cycle in which it is read, the output is the old word or the
   * new one; this is undefined.
   */
  public Bits readSync(UInt address, Bool enable) {
    requireOutsideWhen();
    String word = word("read", reads++);
    UInt addressWire = addressWire(address, word);
    Bool enableWire = wire(enable, Bool.type(), word + "_enable");
    portWords.add(word);
    readLatency = 1;
    return result(
        data ->
            atClock(
                () ->
                    array.readSyncImpl(
                        addressWire.node(),
                        data,
                        enableWire.node(),
                        spinal.core.dontCare$.MODULE$,
                        false,
                        false)));
  }

  /** Writes {@code data} at the end of a cycle in which {@code enable} is high. */
  public void write(UInt address, Bits data, Bool enable) {
    requireOutsideWhen();
    writePort(address, data, enable, null);
  }

  /**
   * Writes, at the end of a cycle in which {@code enable} is high, those equal parts of {@code
   * data} whose bit of {@code mask} is high; the lowest bit is for the lowest part.
   */
  public void write(UInt address, Bits data, Bool enable, Bits mask) {
    requireOutsideWhen();
    if (width % mask.width() != 0) {
      throw HardwareError.at(
          SourceLine.here(),
          "write mask of a memory must divide its words of %d bits into equal parts, was %s",
          width,
          mask);
    }
    maskBits = Math.max(maskBits, mask.width());
    writePort(address, data, enable, mask);
  }

  private void writePort(UInt address, Bits data, Bool enable, Bits mask) {
    String word = word("write", writes++);
    UInt addressWire = addressWire(address, word);
    Bits dataWire = wire(data, Bits.w(width), word + "_data");
    Bool enableWire = wire(enable, Bool.type(), word + "_enable");
    Bits maskWire = mask == null ? null : wire(mask, Bits.w(mask.width()), word + "_mask");
    portWords.add(null);
    atClock(
        () ->
            array.writeImpl(
                addressWire.node(),
                dataWire.node(),
                enableWire.node(),
                maskWire == null ? null : maskWire.node(),
                false));
  }

  private Bits result(java.util.function.Consumer<spinal.core.Bits> port) {
    return Expressions.value(
        Bits.w(width),
        Operation.READ,
        () -> {
          spinal.core.Bits data = new spinal.core.Bits();
          data.setWidth(width);
          port.accept(data);
          return data;
        });
  }

  /**
   * Creates ports in a clock domain without reset. Otherwise the module would get a reset port that
   * it does not need.
   */
  private void atClock(Runnable port) {
    body.useClock();
    var context = Elaboration.current().clockDomainWithoutReset().push();
    try {
      port.run();
    } finally {
      context.restore();
    }
  }

  private UInt addressWire(UInt address, String word) {
    addresses.add(address);
    return wire(address, UInt.w(addressWidth()), word + "_address");
  }

  /** The memory's properties for files other than Verilog. */
  Emission.MemoryInfo info(String module) {
    return new Emission.MemoryInfo(
        module,
        verilogName,
        words,
        width,
        maskBits,
        reads,
        writes,
        readLatency,
        addresses.size() == 1);
  }

  private <S extends Signal<S>> S wire(S source, Type<S> type, String word) {
    if (source.width() != type.width()) {
      throw HardwareError.at(
          SourceLine.here(),
          "%s of a memory of %d words of %d bits must have %d bits, was %s",
          word.replace('_', ' '),
          words,
          width,
          type.width(),
          source);
    }
    S wire = body.declare(type.make(), Role.WIRE);
    body.assign(wire, source);
    wires.add(new PortWire(wire, word));
    return wire;
  }

  private static String word(String kind, int number) {
    return number == 0 ? kind : kind + number;
  }

  private void requireOutsideWhen() {
    if (body != Elaboration.currentBody()) {
      throw HardwareError.at(
          SourceLine.here(),
          "ports of a memory of %s must be made in its constructor",
          body.title());
    }
    if (body.branch != null) {
      throw HardwareError.at(
          SourceLine.here(),
          "ports of a memory must be made outside of when(...); the condition belongs into enable,");
    }
  }
}
