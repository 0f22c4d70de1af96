// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An interface of the generated top module and its ports, for the descriptions that other tools
 * read. Together the interfaces of a configuration hold every port of the top module once.
 *
 * @param name as Vivado calls it: {@code s_axi}, {@code clk}
 * @param kind what it is
 * @param pins its ports
 */
public record TopInterface(String name, Kind kind, List<Pin> pins) {
  /** What an interface is. */
  public enum Kind {
    CLOCK,
    RESET,
    INTERRUPT,
    /** The native host port, of no standard. */
    NATIVE,
    /** Where the design tells that its clock may stop; of no standard. */
    IDLE,
    /** Inputs that lead to the memory macros; of no standard. */
    MEMORY,
    /** The input for scan tests; of no standard. */
    TEST,
    AXI4,
    AXI4_LITE,
    /** AXI4-Stream into the design. */
    STREAM_IN,
    /** AXI4-Stream out of the design. */
    STREAM_OUT;

    /** Whether tools know it by a bus definition. */
    public boolean standard() {
      return this != NATIVE && this != IDLE && this != MEMORY && this != TEST;
    }

    /** Whether it is a bus or a stream of AXI, whose clock Vivado wants to know. */
    public boolean axi() {
      return mapped() || this == STREAM_IN || this == STREAM_OUT;
    }

    /** Whether the map is reached through it by a bus of a standard. */
    public boolean mapped() {
      return this == AXI4 || this == AXI4_LITE;
    }
  }

  /**
   * A port of the top module.
   *
   * @param port its name in Verilog
   * @param logical what the standard of the interface calls it, in capitals
   * @param input whether it is an input of the top module
   * @param bits its width
   */
  public record Pin(String port, String logical, boolean input, int bits) {}

  private static final String TEST_MODE = "test_mode_i";
  private static final String BUS = "s_axi";
  private static final int RESPONSE_BITS = 2;

  /** Copies the list. */
  public TopInterface {
    pins = List.copyOf(pins);
  }

  /**
   * The interfaces of the top module: clock, reset, host port or bus, streams, interrupt, idle,
   * pins of memory macros, test mode.
   */
  public static List<TopInterface> of(EieConfig config) {
    List<TopInterface> all = new ArrayList<>();
    all.add(new TopInterface("clk", Kind.CLOCK, List.of(new Pin("clk", "CLK", true, 1))));
    String reset = config.resetKind().activeLow() ? "resetn" : "reset";
    all.add(new TopInterface(reset, Kind.RESET, List.of(new Pin(reset, "RST", true, 1))));
    all.add(host(config));
    if (config.streams()) {
      all.add(stream("s_axis", Kind.STREAM_IN, config));
      all.add(stream("m_axis", Kind.STREAM_OUT, config));
    }
    Pin interrupt = new Pin("interrupt_o", "INTERRUPT", false, 1);
    all.add(new TopInterface("interrupt", Kind.INTERRUPT, List.of(interrupt)));
    all.add(new TopInterface("idle", Kind.IDLE, List.of(new Pin("idle_o", "IDLE", false, 1))));
    if (!config.memoryPins().pins().isEmpty()) {
      all.add(new TopInterface("memory", Kind.MEMORY, memoryPins(config)));
    }
    if (config.testMode()) {
      Pin pin = new Pin(TEST_MODE, "TEST_MODE", true, 1);
      all.add(new TopInterface("test_mode", Kind.TEST, List.of(pin)));
    }
    return all;
  }

  private static List<Pin> memoryPins(EieConfig config) {
    return config.memoryPins().pins().stream()
        .map(pin -> new Pin(pin.portName(), pin.name().toUpperCase(Locale.ROOT), true, pin.bits()))
        .toList();
  }

  private static TopInterface stream(String name, Kind kind, EieConfig config) {
    boolean into = kind == Kind.STREAM_IN;
    List<Pin> pins =
        List.of(
            new Pin(name + "_tvalid", "TVALID", into, 1),
            new Pin(name + "_tready", "TREADY", !into, 1),
            new Pin(name + "_tdata", "TDATA", into, config.busBits()),
            new Pin(name + "_tlast", "TLAST", into, 1));
    return new TopInterface(name, kind, pins);
  }

  /** The interface of the host. */
  private static TopInterface host(EieConfig config) {
    return switch (config.hostBus()) {
      case NATIVE -> new TopInterface("host", Kind.NATIVE, nativePins(config));
      case AXI4 -> new TopInterface(BUS, Kind.AXI4, axiPins(config));
      case AXI4_LITE_32, AXI4_LITE_64 -> new TopInterface(BUS, Kind.AXI4_LITE, axiPins(config));
    };
  }

  private static List<Pin> nativePins(EieConfig config) {
    int word = EieConfig.HOST_WORD_BITS;
    List<Pin> pins = new ArrayList<>();
    in(pins, "req_valid", 1);
    out(pins, "req_ready", 1);
    in(pins, "req_write", 1);
    in(pins, "req_address", AddressMap.of(config).addressBits());
    in(pins, "req_data", word);
    in(pins, "req_strobe", word / Byte.SIZE);
    out(pins, "rsp_valid", 1);
    in(pins, "rsp_ready", 1);
    out(pins, "rsp_data", word);
    out(pins, "rsp_error", 1);
    out(pins, "rsp_unmapped", 1);
    return pins;
  }

  private static void in(List<Pin> pins, String name, int bits) {
    pins.add(new Pin(name + "_i", name.toUpperCase(Locale.ROOT), true, bits));
  }

  private static void out(List<Pin> pins, String name, int bits) {
    pins.add(new Pin(name + "_o", name.toUpperCase(Locale.ROOT), false, bits));
  }

  /** The pins of AXI4, or the fewer ones of AXI4-Lite. */
  private static List<Pin> axiPins(EieConfig config) {
    boolean bursts = config.hostBus() == HostBus.AXI4;
    int data =
        switch (config.hostBus()) {
          case AXI4 -> config.busBits();
          case AXI4_LITE_32 -> Integer.SIZE;
          default -> EieConfig.HOST_WORD_BITS;
        };
    Channels channels = new Channels(config, bursts);
    channels.address("AW");
    channels.begin("W", true).pin("DATA", data).pin("STRB", data / Byte.SIZE);
    channels.burst("LAST", 1);
    channels.begin("B", false).id().pin("RESP", RESPONSE_BITS);
    channels.address("AR");
    channels.begin("R", false).id().pin("DATA", data).pin("RESP", RESPONSE_BITS);
    channels.burst("LAST", 1);
    return channels.pins;
  }

  /** Collects pins channel by channel; the names in Verilog are Vivado's. */
  private static final class Channels {
    private final EieConfig config;
    private final boolean bursts;
    private final List<Pin> pins = new ArrayList<>();
    private String channel;
    private boolean input;

    Channels(EieConfig config, boolean bursts) {
      this.config = config;
      this.bursts = bursts;
    }

    Channels begin(String name, boolean into) {
      channel = name;
      input = into;
      pin("VALID", 1);
      add("READY", !into, 1);
      return this;
    }

    void address(String name) {
      begin(name, true).id().pin("ADDR", AddressMap.of(config).addressBits());
      burst("LEN", 8).burst("SIZE", 3).burst("BURST", 2);
    }

    Channels id() {
      return burst("ID", config.axiIdBits());
    }

    /** A pin that AXI4-Lite does not have. */
    Channels burst(String name, int bits) {
      return bursts ? pin(name, bits) : this;
    }

    Channels pin(String name, int bits) {
      return add(name, input, bits);
    }

    private Channels add(String name, boolean into, int bits) {
      String logical = channel + name;
      pins.add(new Pin(BUS + "_" + logical.toLowerCase(Locale.ROOT), logical, into, bits));
      return this;
    }
  }
}
