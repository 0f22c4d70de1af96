// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import com.sun.jna.Pointer;
import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import io.eie.common.NearestName;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One running instance of a design. It may be used by one thread at a time.
 *
 * <p>The clock rests low. A cycle is: set inputs, {@link #eval()} if outputs that depend on them in
 * the same cycle are to be read, {@link #tick()}. The rising edge in {@code tick} samples the
 * inputs as they are then; afterwards the clock has fallen again and outputs show the new state.
 *
 * <p>When the design ends the simulation ({@code $finish}, {@code $stop}, a failed assertion, logic
 * that does not settle), the call at hand and every later one that would run it throw {@link
 * SimulationException}. Ports can still be read, waveform and coverage still be written.
 */
public final class Simulation implements AutoCloseable {
  /** Nanoseconds of a clock cycle in waveforms. */
  public static final long TIME_PER_CYCLE = 10;

  private static final int NEAREST_NAMES = 3;

  private final VerilatedDesign design;
  private final Map<String, Port> ports = new LinkedHashMap<>();
  private final boolean clocked;
  private long handle;
  private boolean tracing;

  Simulation(VerilatedDesign design, long handle) {
    this.design = design;
    this.handle = handle;
    for (PortInfo info : design.ports()) {
      Pointer address = NativeCalls.eie_call_port_address(handle, ports.size());
      ByteBuffer memory = buffer(address, WordAccess.bytes(info.width()));
      ports.put(info.name(), new Port(this, info, ports.size(), memory));
    }
    Port clock = ports.get(design.request().clock());
    clocked = clock != null && clock.width() == 1 && !clock.isOutput();
    if (Ending.reached(handle)) {
      SimulationException ended = Ending.of(design.request().top(), handle);
      close();
      throw ended;
    }
  }

  private static ByteBuffer buffer(Pointer address, long bytes) {
    return address.getByteBuffer(0, bytes).order(ByteOrder.nativeOrder());
  }

  /** The design this is an instance of. */
  public VerilatedDesign design() {
    return design;
  }

  /** The ports of the top module, in the order in which Verilator lays them out. */
  public Collection<Port> ports() {
    return Collections.unmodifiableCollection(ports.values());
  }

  /**
   * A port by name. Look it up once and keep it.
   *
   * @throws IllegalArgumentException if there is none, with the nearest names
   */
  public Port port(String name) {
    Port port = ports.get(name);
    if (port == null) {
      throw new IllegalArgumentException(
          "port must be one of "
              + design.request().top()
              + "'s (nearest: "
              + String.join(", ", NearestName.of(name, ports.keySet(), NEAREST_NAMES))
              + "), was "
              + name);
    }
    return port;
  }

  /** Rising edges so far; after the design has ended, those before the one at which it did. */
  public long cycle() {
    requireOpen();
    return NativeCalls.eie_call_number(handle, NativeCalls.NUMBER_CYCLE);
  }

  /** What the design printed, at least the last 64 KiB of it. */
  public String output() {
    requireOpen();
    return NativeCalls.text(handle, NativeCalls.TEXT_OUTPUT);
  }

  /**
   * Settles combinational logic after inputs were set; no clock edge.
   *
   * @throws SimulationException if the design ends
   */
  public void eval() {
    requireOpen();
    check(NativeCalls.eie_call_eval(handle));
  }

  /**
   * One clock cycle.
   *
   * @throws SimulationException if the design ends
   */
  public void tick() {
    tick(1);
  }

  /**
   * Clock cycles with the inputs as they are, in one native call.
   *
   * @param cycles at least 0
   * @throws SimulationException if the design ends
   */
  public void tick(long cycles) {
    requireClock();
    requireCycles(cycles);
    check(NativeCalls.eie_call_tick(handle, cycles));
  }

  /**
   * Runs until {@code (port & mask) == (value & mask)}; looks before the first cycle already.
   *
   * @param maxCycles at least 0
   * @return cycles it took
   * @throws SimulationException if the design ends, or (kind TIMEOUT) the value does not come
   */
  public long runUntil(Port port, long mask, long value, long maxCycles) {
    requireClock();
    requireCycles(maxCycles);
    long cycles =
        NativeCalls.eie_call_run_until(handle, own(port).index(), 0, mask, value, maxCycles);
    if (cycles == NativeCalls.TIMEOUT) {
      throw Ending.timeout(
          handle,
          "port "
              + port.name()
              + " must become 0x"
              + Long.toHexString(value & mask)
              + " under mask 0x"
              + Long.toHexString(mask)
              + " within "
              + maxCycles
              + " cycles, was 0x"
              + Long.toHexString(port.getWords()[0] & mask));
    }
    return check(cycles);
  }

  /** {@link #runUntil(Port, long, long, long)} by name. */
  public long runUntil(String port, long mask, long value, long maxCycles) {
    return runUntil(port(port), mask, value, maxCycles);
  }

  /**
   * Sends requests, one per cycle while the design is ready, and collects responses, all in one
   * native call. Afterwards request valid and response ready are low.
   *
   * @param spec the channel
   * @param requests row after row, a value for each column of the request
   * @param options responses to wait for, limit in cycles, stalls
   * @throws IllegalArgumentException if rows are incomplete, a value does not fit its port, or a
   *     port has the wrong direction
   * @throws SimulationException if the design ends, or (kind TIMEOUT) the limit is reached
   */
  public ExchangeResult exchange(ExchangeSpec spec, long[] requests, ExchangeOptions options) {
    return exchange(spec, List.of(requests), options);
  }

  /**
   * The same over several request channels, which move independently of each other.
   *
   * @param requests row after row, for each channel
   * @param options responses to wait for; {@link ExchangeOptions#ONE_EACH} means as many as the
   *     first channel has rows
   */
  public ExchangeResult exchange(
      ExchangeSpec spec, List<long[]> requests, ExchangeOptions options) {
    requireClock();
    return new ExchangePlan(this, spec).run(handle, requests, options);
  }

  /** {@link #exchange(ExchangeSpec, long[], ExchangeOptions)} with a row for each request. */
  public ExchangeResult exchange(ExchangeSpec spec, long[][] rows, ExchangeOptions options) {
    long[] flat = Arrays.stream(rows).flatMapToLong(Arrays::stream).toArray();
    return exchange(spec, flat, options);
  }

  /**
   * A memory that the request opened ({@link VerilatorRequest.Builder#addBackdoorMemory}).
   *
   * @param scope instance names below the top module, joined by dots; empty for the top itself
   * @param name the variable
   * @throws IllegalArgumentException if there is no such open memory
   */
  public BackdoorMemory memory(String scope, String name) {
    return find(scope, name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "memory must be an array that the request opened for the back door, was "
                        + path(scope, name)
                        + "; opened: "
                        + design.request().controlLines().stream()
                            .filter(line -> line.startsWith("public_flat_rw"))
                            .toList()));
  }

  /**
   * A memory or a signal that the request opened, as {@link #memory} finds it; a signal is a memory
   * of one word. Empty where the design has none of that name: a changed design may lack it.
   */
  public Optional<BackdoorMemory> find(String scope, String name) {
    requireOpen();
    int[] shape = new int[3];
    Pointer address = NativeCalls.eie_call_memory(handle, scope, name, shape);
    if (address == null) {
      return Optional.empty();
    }
    WordAccess words =
        new WordAccess(buffer(address, (long) shape[1] * shape[2]), shape[0], shape[2]);
    return Optional.of(new BackdoorMemory(this, path(scope, name), shape[1], shape[0], words));
  }

  private static String path(String scope, String name) {
    return scope.isEmpty() ? name : scope + "." + name;
  }

  /**
   * Starts a waveform file, of the format that the design was built for, and recording. A cycle is
   * {@value #TIME_PER_CYCLE} ns long there; inputs change at the falling edge.
   *
   * @throws IllegalStateException if the design was built without waves, or a file is open
   * @throws EnvironmentException if the file cannot be written
   */
  public void traceOpen(Path file) {
    traceOpen(file, "");
  }

  /**
   * The same with the signals of one instance only, and of what is inside of it.
   *
   * @param instance path from the top module or the last part of it that no other instance has:
   *     {@code u_element_array.u_pe5}; empty for all signals
   * @throws UserException when there is no such instance, or more than one
   */
  public void traceOpen(Path file, String instance) {
    requireOpen();
    require(
        design.request().waves().records(), "design must be built with waves to write a waveform");
    require(!tracing, "waveform must be closed before another is opened");
    VerilatorRequest request = design.request();
    String scope =
        instance.isEmpty() ? "" : request.top() + "." + InstancePaths.of(request).named(instance);
    requireWritable(file);
    long result = NativeCalls.eie_call_trace_open(handle, file.toString(), scope);
    if (result == NativeCalls.REFUSED) {
      throw new EnvironmentException("waveform must be writable, was " + file);
    }
    check(result);
    tracing = true;
  }

  /** Goes on recording. */
  public void traceOn() {
    record(true);
  }

  /** Stops recording until {@link #traceOn()}; simulation is at full speed meanwhile. */
  public void traceOff() {
    record(false);
  }

  private void record(boolean on) {
    requireOpen();
    require(tracing, "waveform must be open to be switched");
    check(NativeCalls.eie_call_trace_record(handle, on ? 1 : 0));
  }

  /** Completes the waveform file; nothing if none is open. Closing the simulation does it too. */
  public void traceClose() {
    requireOpen();
    if (tracing) {
      tracing = false;
      NativeCalls.eie_call_trace_close(handle);
    }
  }

  /**
   * Writes what was counted so far, for {@link CoverageReport}.
   *
   * @throws IllegalStateException if the design was built without coverage
   * @throws EnvironmentException if the file cannot be written
   */
  public void writeCoverage(Path file) {
    requireOpen();
    require(
        design.request().coverage().counts(),
        "design must be built with coverage to write coverage");
    requireWritable(file);
    if (NativeCalls.eie_call_coverage_write(handle, file.toString()) != 0) {
      throw new EnvironmentException("coverage file must be writable, was " + file);
    }
  }

  /**
   * Runs final blocks, completes the waveform and frees the model. Ports must not be used after.
   */
  @Override
  public void close() {
    if (handle != 0) {
      long closing = handle;
      handle = 0;
      NativeCalls.eie_call_close(closing);
    }
  }

  void requireOpen() {
    if (handle == 0) {
      throw new IllegalStateException(
          "simulation of " + design.request().top() + " must be open, was closed");
    }
  }

  private void requireClock() {
    requireOpen();
    require(clocked, "design must have the one-bit input " + design.request().clock() + " to run");
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalStateException(rule);
    }
  }

  private static void requireCycles(long cycles) {
    if (cycles < 0) {
      throw new IllegalArgumentException("cycles must be at least 0, was " + cycles);
    }
  }

  private Port own(Port port) {
    if (ports.get(port.name()) != port) {
      throw new IllegalArgumentException(
          "port " + port.name() + " must belong to this simulation, was another's");
    }
    return port;
  }

  private static void requireWritable(Path file) {
    try {
      Files.write(file, List.of());
    } catch (IOException e) {
      throw new EnvironmentException(file + " must be writable, failed: " + FailureReason.of(e), e);
    }
  }

  long check(long result) {
    if (result == NativeCalls.FAILED) {
      throw Ending.of(design.request().top(), handle);
    }
    return result;
  }
}
