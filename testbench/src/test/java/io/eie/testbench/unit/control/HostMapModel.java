// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.control;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ControlWindow;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Region;
import io.eie.testbench.bench.UnitBench;
import java.util.ArrayList;
import java.util.List;

/** What a request at the host port means, by plain arithmetic on its address. */
final class HostMapModel {
  private static final List<String> KINDS =
      List.of("register", "trace", "program", "codebook", "element", "vector");

  /** RUN, which and the ones after it are written as a whole. */
  private static final int FIRST_WHOLE_REGISTER = 14;

  private final EieConfig config;
  private final AddressMap map;

  HostMapModel(EieConfig config) {
    this.config = config;
    map = AddressMap.of(config);
  }

  /**
   * The place that a request reaches.
   *
   * @param kind register, trace, program, codebook, element or vector
   * @param everyone whether it is the same place of every element, or an output vector
   * @param number of the element or buffer, else 0
   * @param memory of the element, else 0
   * @param word in the window, memory or vector
   */
  record Target(String kind, boolean everyone, int number, int memory, int word) {
    static Target of(String kind, int word) {
      return new Target(kind, false, 0, 0, word);
    }

    /** Compares with the ports {@code target_…_o}. */
    void check(UnitBench bench) {
      for (String each : KINDS) {
        bench.check("target_" + each + "_o", each.equals(kind) ? 1 : 0);
      }
      bench.check("target_word_o", word);
      if (kind.equals("vector")) {
        bench.check("target_output_o", everyone ? 1 : 0);
        bench.check("target_buffer_o", number);
        return;
      }
      bench.check("target_everyone_o", everyone ? 1 : 0);
      if (kind.equals("element")) {
        bench.check("target_memory_o", memory);
        bench.check("target_number_o", number);
      }
    }
  }

  /** The target, or null when the request is to be refused. */
  Target decode(long address, boolean write, int strobe) {
    if (address % 8 != 0) {
      return null;
    }
    boolean whole = !write || strobe == 0xff;
    for (Region region : Region.values()) {
      long offset = address - map.block(region).base();
      if (offset >= 0 && offset < map.block(region).bytes()) {
        return switch (region) {
          case CONTROL -> control(offset, write, whole);
          case ELEMENT -> whole ? element(offset, false, write) : null;
          case ALL_ELEMENTS -> whole && write ? element(offset, true, true) : null;
          case VECTOR -> vector(offset, write, whole);
        };
      }
    }
    return null;
  }

  /** Whether no whole request for the word at an address would be let through. */
  boolean unmapped(long address) {
    long word = address / 8 * 8;
    return decode(word, false, 0) == null && decode(word, true, 0xff) == null;
  }

  /** The code of the cause for which a request is refused. */
  int cause(long address, boolean write, int strobe) {
    if (unmapped(address)) {
      return 2;
    }
    boolean smallRegister = address < 8 * FIRST_WHOLE_REGISTER;
    boolean partial = write && strobe != 0xff && !smallRegister;
    return address % 8 != 0 || partial ? 4 : 5;
  }

  private Target vector(long offset, boolean write, boolean whole) {
    long words = 1L << map.vectorWordBits();
    long word = offset / 8 % words;
    long buffer = offset / 8 / words % 8;
    long direction = offset / 8 / words / 8;
    boolean allowed = direction == 0 && write && whole || direction == 1 && !write;
    return allowed ? new Target("vector", direction == 1, (int) buffer, 0, (int) word) : null;
  }

  private Target control(long offset, boolean write, boolean whole) {
    for (ControlWindow window : ControlWindow.values()) {
      long word = (offset - window.base()) / 8;
      if (offset >= window.base() && word < map.words(window)) {
        boolean allowed =
            switch (window) {
              case REGISTERS ->
                  !write || writable((int) word) && (whole || word < FIRST_WHOLE_REGISTER);
              case TRACE -> !write;
              case PROGRAM, CODEBOOK -> whole;
            };
        String kind =
            switch (window) {
              case REGISTERS -> "register";
              case TRACE -> "trace";
              case PROGRAM -> "program";
              case CODEBOOK -> "codebook";
            };
        return allowed ? Target.of(kind, (int) word) : null;
      }
    }
    return null;
  }

  /** Identity, hash, status and counts are not. */
  private static boolean writable(int register) {
    return register == 5 || register >= 7 && register <= 9 || register >= FIRST_WHOLE_REGISTER;
  }

  private Target element(long offset, boolean everyone, boolean write) {
    int number = (int) (offset / elementBytes());
    if (number >= config.processingElements()) {
      return null;
    }
    for (ElementMemory memory : map.memories()) {
      long word = (offset % elementBytes() - map.block(memory).base()) / 8;
      if (offset % elementBytes() >= map.block(memory).base() && word < memory.words(config)) {
        boolean allowed = !write || memory.writable();
        return allowed ? new Target("element", everyone, number, memory.code(), (int) word) : null;
      }
    }
    return null;
  }

  /** Bytes from one element to the next. */
  private long elementBytes() {
    return config.processingElements() == 1
        ? map.block(Region.ALL_ELEMENTS).bytes()
        : map.element(1, ElementMemory.BIAS, 0) - map.element(0, ElementMemory.BIAS, 0);
  }

  /** Addresses at both ends of everything, and just outside. */
  List<Long> corners() {
    List<Long> corners = new ArrayList<>();
    for (ControlWindow window : ControlWindow.values()) {
      addEnds(corners, window.base(), map.words(window));
      corners.add((long) window.base() + window.bytes() - 8);
    }
    int elements = config.processingElements();
    for (ElementMemory memory : map.memories()) {
      for (int element : new int[] {0, elements / 2, elements - 1, elements}) {
        long first = map.block(Region.ELEMENT).base() + element * elementBytes();
        addEnds(corners, first + map.block(memory).base(), memory.words(config));
      }
      long everywhere = map.block(Region.ALL_ELEMENTS).base() + map.block(memory).base();
      addEnds(corners, everywhere, memory.words(config));
      addEnds(corners, everywhere + elementBytes(), memory.words(config));
    }
    for (long number : new long[] {0, 7, 8, 15, 16}) {
      long buffer = map.block(Region.VECTOR).base() + (number << 3 + map.vectorWordBits());
      addEnds(corners, buffer, 1 << map.vectorWordBits());
    }
    for (Region region : Region.values()) {
      addEnds(corners, map.block(region).base(), (int) (map.block(region).bytes() / 8));
    }
    corners.add((1L << map.addressBits()) - 8);
    corners.removeIf(address -> address < 0 || address >= 1L << map.addressBits());
    return corners;
  }

  private static void addEnds(List<Long> corners, long base, int words) {
    for (int word : new int[] {-1, 0, 1, words - 1, words}) {
      corners.add(base + 8L * word);
    }
  }
}
