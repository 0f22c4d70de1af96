// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.hdl.Hw.any;
import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.unit.block.AddressMatch.inBlock;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.Access;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ControlWindow;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.ErrorCause;
import io.eie.generator.map.Region;
import io.eie.generator.map.Register;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Decodes a host request and decides whether it is allowed: combinational, generated from {@link
 * AddressMap}.
 *
 * <p>Refused: addresses that are not mapped or not a multiple of 8, reads of all elements, writes
 * to read-only addresses, and writes of memories with a partial strobe. Unmapped: neither a read
 * nor a whole aligned write of the word would be accepted.
 */
public final class AddressDecoder extends HardwareModule {
  final Bool write = in(Bool.type());
  final UInt address;
  final Bits strobe = in(Bits.w(8));

  final HostTarget target;
  final Bool refused = out(Bool.type());
  final Bool unmapped = out(Bool.type());

  /** Cause of the refusal. */
  final UInt cause = out(UInt.w(ErrorCause.BITS)).codes("cause", ErrorCause.values());

  private final AddressMap map;
  private final UInt registerIndex;

  /** High for an address in the memory of whichever element. */
  private final Map<ElementMemory, Bool> inMemory = new EnumMap<>(ElementMemory.class);

  /** High for the address of a register that can be written only as a whole. */
  private final Bool wholeRegister;

  public AddressDecoder(EieConfig config) {
    super("AddressDecoder");
    describe("Tells what a host address means and whether the request may be made.");
    map = AddressMap.of(config);
    address = in(UInt.w(map.addressBits()));
    target = out(() -> new HostTarget(config));
    registerIndex =
        wordIn(ControlWindow.REGISTERS).named("registerIndex").codes("register", Register.values());
    wholeRegister = registers(Register::wholeOnly);
    Bool whole = strobe.andR().or(write.not()).named("whole");
    Bool aligned = address.slice(AddressMap.WORD_LSB - 1, 0).asBits().orR().not().named("aligned");

    stage("registers, trace, program and codebooks");
    Bool control = region(Region.CONTROL).named("inControlRegion");
    Bool one = region(Region.ELEMENT).named("inElementRegion");
    Bool every = region(Region.ALL_ELEMENTS).named("inEveryRegion");
    List<Bool> allowed = new ArrayList<>();
    List<Bool> mapped = new ArrayList<>();
    for (ControlWindow window : ControlWindow.values()) {
      Bool hit =
          control
              .and(inBlock(address, window.block()))
              .and(below(wordIn(window), map.words(window), "wordsOf" + title(window.name())))
              .named(
                  switch (window) {
                    case REGISTERS -> "hitsRegister";
                    case TRACE -> "hitsTrace";
                    case PROGRAM -> "hitsProgram";
                    case CODEBOOK -> "hitsCodebook";
                  });
      Bool may =
          switch (window) {
            case REGISTERS -> mayUseRegister(whole);
            case TRACE -> write.not();
            case PROGRAM, CODEBOOK -> whole;
          };
      allowed.add(hit.and(may));
      mapped.add(hit);
      windowTarget(window).set(hit);
    }
    stage("memories of elements");
    UInt inElement = address.slice(map.elementLsb() - 1, 0);
    for (ElementMemory memory : map.memories()) {
      inMemory.put(
          memory, inBlock(inElement, map.block(memory)).named("in" + title(memory.name())));
    }
    Bool writable = memoryFits(config, true).named("writableMemory");
    Bool readable = writable.or(memoryFits(config, false)).named("readableMemory");
    Bool inOne = one.and(elementFits(config)).named("inOneElement");
    allowed.add(inOne.or(every).and(write).and(writable).and(whole));
    allowed.add(inOne.and(write.not()).and(readable));
    mapped.add(inOne.and(readable).or(every.and(writable)));
    stage("words of vectors");
    Bool vector = region(Region.VECTOR).named("inVectorRegion");
    Bool output = address.bit(map.vectorDirectionLsb()).named("isOutput");
    mapped.add(vector);
    allowed.add(vector.and(mux(output, write.not(), write.and(whole))));
    refused.set(any(allowed).and(aligned).not());
    unmapped.set(any(mapped).not());
    Bool partial = aligned.not().or(needsWhole(vector.or(one).or(every)).and(whole.not()));
    cause.set(
        mux(
            unmapped,
            u(ErrorCause.UNMAPPED.code(), ErrorCause.BITS),
            mux(
                partial,
                u(ErrorCause.PARTIAL.code(), ErrorCause.BITS),
                u(ErrorCause.DIRECTION.code(), ErrorCause.BITS))));
    stage("the target");
    target.element.set(one.or(every));
    target.everyone.set(every);
    target.vector.set(vector);
    target.output.set(output);
    target.buffer.set(address.slice(map.bufferLsb() + AddressMap.BUFFER_BITS - 1, map.bufferLsb()));
    // of all elements it is 0: from a number past the last one the transfers would count rows on
    UInt number = address.slice(map.elementLsb() + map.elementBits() - 1, map.elementLsb());
    target.number.set(number.asBits().gatedBy(every.not()).asUInt().resize(target.number.width()));
    target.memory.set(memory());
    UInt vectorWord = address.slice(map.bufferLsb() - 1, AddressMap.WORD_LSB);
    target.word.set(
        mux(
            control,
            controlWord(),
            mux(target.vector, vectorWord.resize(target.word.width()), elementWord())));
  }

  private Bool mayUseRegister(Bool whole) {
    Bool writable = registers(each -> each.access() != Access.READ_ONLY).named("writableRegister");
    return write.not().or(writable.and(wholeRegister.not().or(whole)));
  }

  private Bool registers(Predicate<Register> which) {
    List<Bool> chosen = new ArrayList<>();
    for (Register register : Register.values()) {
      if (which.test(register)) {
        chosen.add(registerIndex.eq(register.offset() / 8));
      }
    }
    return any(chosen);
  }

  private Bool needsWhole(Bool outsideOfControl) {
    return outsideOfControl.or(target.register.not()).or(wholeRegister).named("needsWhole");
  }

  private Bool windowTarget(ControlWindow window) {
    return switch (window) {
      case REGISTERS -> target.register;
      case TRACE -> target.trace;
      case PROGRAM -> target.program;
      case CODEBOOK -> target.codebook;
    };
  }

  private Bool region(Region region) {
    return inBlock(address, map.block(region));
  }

  private UInt wordIn(ControlWindow window) {
    return address.slice(log2(window.bytes()) - 1, AddressMap.WORD_LSB);
  }

  private UInt controlWord() {
    Bits word = bits(0, target.word.width());
    for (ControlWindow window : ControlWindow.values()) {
      word =
          word.or(
              wordIn(window)
                  .resize(word.width())
                  .asBits()
                  .gatedBy(inBlock(address, window.block())));
    }
    return word.asUInt().named("controlWord");
  }

  private UInt elementWord() {
    Bits word = bits(0, target.word.width());
    for (ElementMemory memory : map.memories()) {
      word = word.or(wordIn(memory).resize(word.width()).asBits().gatedBy(inMemory.get(memory)));
    }
    return word.asUInt().named("elementWord");
  }

  private UInt wordIn(ElementMemory memory) {
    int bits = map.block(memory).bits();
    return bits == AddressMap.WORD_LSB ? u(0, 1) : address.slice(bits - 1, AddressMap.WORD_LSB);
  }

  private UInt memory() {
    UInt code = u(ElementMemory.SPARSE.code(), ElementMemory.BITS);
    for (ElementMemory memory : map.memories()) {
      if (memory != ElementMemory.SPARSE) {
        code = mux(inMemory.get(memory), u(memory.code(), ElementMemory.BITS), code);
      }
    }
    return code.named("memory").codes("memory", ElementMemory.values());
  }

  private Bool elementFits(EieConfig config) {
    UInt number = address.slice(map.elementLsb() + map.elementBits() - 1, map.elementLsb());
    return below(number, config.processingElements(), "elements");
  }

  /**
   * Whether the address is in a memory that the host can write, or, with {@code writable} false, in
   * a read-only one.
   */
  private Bool memoryFits(EieConfig config, boolean writable) {
    List<Bool> fits = new ArrayList<>();
    for (ElementMemory each : map.memories()) {
      if (each.writable() == writable) {
        fits.add(
            inMemory
                .get(each)
                .and(below(wordIn(each), each.words(config), "wordsOf" + title(each.name()))));
      }
    }
    return fits.isEmpty() ? lit(false) : any(fits);
  }

  /** Whether {@code index < count}; constant where the index has no greater value. */
  private static Bool below(UInt index, int count, String name) {
    return count >= 1L << index.width() ? lit(true) : index.lt(u(count, index.width()).named(name));
  }

  private static String title(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static int log2(int powerOfTwo) {
    return Integer.numberOfTrailingZeros(powerOfTwo);
  }
}
