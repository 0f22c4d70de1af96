// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.Signal;
import io.eie.generator.unit.bus.Axi4;
import io.eie.generator.unit.bus.AxiBridge;
import io.eie.generator.unit.bus.AxiLite32;
import io.eie.generator.unit.bus.AxiLite64;
import io.eie.generator.unit.bus.AxiPin;
import io.eie.generator.unit.control.CentralControl;
import io.eie.generator.unit.control.HostRequest;
import io.eie.generator.unit.control.HostResponse;
import io.eie.generator.unit.control.ResetRelease;
import io.eie.generator.unit.stream.StreamBeat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The accelerator: central control and element array, one host port or bus, one interrupt.
 *
 * <p>An asynchronous reset is released with the clock ({@link ResetRelease}); requests wait until
 * then.
 */
public final class Eie extends HardwareModule {
  /** The host's bus, and the streams. */
  private static final Interface BUS = new Interface("s_axi", "sAxi", "aximm");

  private static final Interface STREAM_IN = new Interface("s_axis", "sAxis", "axis");
  private static final Interface STREAM_OUT = new Interface("m_axis", "mAxis", "axis");

  /** What a request and a response of the native port have; null where there is a bus. */
  final Channel<HostRequest> req;

  final Channel<HostResponse> rsp;
  final Bool interrupt;

  /** High while the clock may stop until the host offers something. */
  final Bool idle;

  /** Null where the reset is synchronous. */
  private final ResetRelease resetRelease;

  private final CentralControl centralControl;
  private final ElementArray elementArray;
  private final IdleDetector idleDetector;

  /** Null where the host uses the native port. */
  private final AxiBridge<?, ?, ?> bus;

  public Eie(EieConfig config) {
    super("Eie");
    describe("Efficient inference engine with " + config.processingElements() + " elements.");
    boolean direct = config.hostBus() == HostBus.NATIVE;
    rsp = direct ? master(() -> new HostResponse(config)) : null;
    interrupt = out(Bool.type());
    idle = out(Bool.type());
    req = direct ? slave(() -> new HostRequest(config)) : null;
    boolean asynchronous = config.resetKind().asynchronous();
    resetRelease = asynchronous ? instance(new ResetRelease(config)) : null;
    if (config.testMode() && !asynchronous) {
      unusedBits(
          throughPin(ResetRelease.TEST_MODE, Bool.type()),
          "for the clock gates that a flow inserts: a synchronous reset needs no bypass");
    }
    centralControl = inSystemReset(() -> instance(new CentralControl(config)));
    elementArray = inSystemReset(() -> instance(new ElementArray(config)));
    idleDetector = inSystemReset(() -> instance(new IdleDetector(config)));
    bus = direct ? null : inSystemReset(() -> instance(busOf(config)));

    Bool awake = resets(config).not();
    Bool takes = direct && !config.streams() ? awake : awake.named("takes");
    if (direct) {
      // A request that is taken in a cycle that ends in the reset of the registers would be lost.
      req.ready.set(centralControl.req.ready.and(takes));
      centralControl.req.valid.set(req.valid);
      centralControl.req.data.set(req.data);
      centralControl.rsp.connectTo(rsp);
    } else {
      bus.req.connectTo(centralControl.req);
      centralControl.rsp.connectTo(bus.rsp);
      bus.pins().forEach(pin -> connect(BUS, pin, pin.signal(), takes));
    }
    if (!interfaces(config).isEmpty()) {
      describeToVivado(config);
    }
    if (config.streams()) {
      pins(centralControl.streamIn, true)
          .forEach(pin -> connect(STREAM_IN, pin, pin.signal(), takes));
      pins(centralControl.streamOut, false)
          .forEach(pin -> connect(STREAM_OUT, pin, pin.signal(), takes));
    }
    interrupt.set(centralControl.interrupt);
    idleDetector.busy.set(
        direct ? centralControl.busy : centralControl.busy.or(bus.busy).named("anyBusy"));
    idle.set(idleDetector.idle);
    elementArray.access.set(centralControl.access);
    centralControl.reply.set(elementArray.reply);
    centralControl.broadcast.connectTo(elementArray.broadcast);
    elementArray.scan.connectTo(centralControl.scan);
    if (centralControl.groupEvents != null) {
      centralControl.groupEvents.set(elementArray.groupEvents);
    }
  }

  private <M extends HardwareModule> M inSystemReset(Supplier<M> making) {
    return resetRelease == null ? making.get() : resetBy(resetRelease.systemReset, making);
  }

  /** High in cycles that end in the reset of the registers. */
  private Bool resets(EieConfig config) {
    if (resetRelease == null) {
      return inReset();
    }
    Bool reset = resetRelease.systemReset;
    return config.resetKind().activeLow() ? reset.not() : reset;
  }

  private static AxiBridge<?, ?, ?> busOf(EieConfig config) {
    return switch (config.hostBus()) {
      case AXI4 -> new Axi4(config);
      case AXI4_LITE_32 -> new AxiLite32(config);
      case AXI4_LITE_64 -> new AxiLite64(config);
      case NATIVE -> throw new IllegalArgumentException("the native port has no bus");
    };
  }

  /**
   * A bus of the top module.
   *
   * @param name as tools call it
   * @param prefix what the names of its ports begin with
   * @param kind of interface, as Vivado calls it
   */
  private record Interface(String name, String prefix, String kind) {}

  /** The pins of a stream, TVALID to TLAST. */
  private static List<AxiPin> pins(Channel<StreamBeat> stream, boolean into) {
    return List.of(
        new AxiPin("TVALID", stream.valid, into, false),
        new AxiPin("TREADY", stream.ready, !into, into),
        new AxiPin("TDATA", stream.data.data, into, false),
        new AxiPin("TLAST", stream.data.last, into, false));
  }

  /** Makes the port of a pin; nothing is taken from the bus in a cycle that ends in a reset. */
  @SuppressWarnings("unchecked")
  private <S extends Signal<S>> void connect(
      Interface bus, AxiPin pin, Signal<S> inner, Bool takes) {
    S port = pin.input() ? in(inner.shape()) : out(inner.shape());
    port.named(bus.prefix + title(pin.name()));
    attribute(
        port,
        "X_INTERFACE_INFO",
        "xilinx.com:interface:" + bus.kind + ":1.0 " + bus.name + " " + pin.name());
    if (pin.input()) {
      inner.set(port);
    } else if (pin.takes()) {
      ((Bool) port).set(((Bool) inner).and(takes));
    } else {
      port.set((S) inner);
    }
  }

  /** AWADDR as Awaddr: a single word of a name. */
  private static String title(String capitals) {
    return capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String interfaces(EieConfig config) {
    List<String> names = new ArrayList<>();
    if (config.hostBus() != HostBus.NATIVE) {
      names.add(BUS.name);
    }
    if (config.streams()) {
      names.add(STREAM_IN.name);
      names.add(STREAM_OUT.name);
    }
    return String.join(":", names);
  }

  /** What Vivado needs to know of the interface beside the names of its pins. */
  private void describeToVivado(EieConfig config) {
    boolean low = config.resetKind().activeLow();
    String reset = low ? "resetn" : "reset";
    attribute("clk", "X_INTERFACE_INFO", "xilinx.com:signal:clock:1.0 clk CLK");
    attribute(
        "clk",
        "X_INTERFACE_PARAMETER",
        "XIL_INTERFACENAME clk, ASSOCIATED_BUSIF "
            + interfaces(config)
            + ", ASSOCIATED_RESET "
            + reset);
    attribute(reset, "X_INTERFACE_INFO", "xilinx.com:signal:reset:1.0 " + reset + " RST");
    attribute(
        reset,
        "X_INTERFACE_PARAMETER",
        "XIL_INTERFACENAME " + reset + ", POLARITY ACTIVE_" + (low ? "LOW" : "HIGH"));
    attribute(interrupt, "X_INTERFACE_INFO", "xilinx.com:signal:interrupt:1.0 interrupt INTERRUPT");
    attribute(
        interrupt, "X_INTERFACE_PARAMETER", "XIL_INTERFACENAME interrupt, SENSITIVITY LEVEL_HIGH");
  }
}
