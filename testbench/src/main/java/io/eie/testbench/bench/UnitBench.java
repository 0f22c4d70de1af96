// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.bench;

import io.eie.generator.config.EieConfig;
import io.eie.sim.verilator.Port;
import io.eie.sim.verilator.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * A running unit with drivers, monitors and hooks around it. Cycle 0 is the first after the reset.
 *
 * <p>A cycle: drivers, monitors and {@link #drive} hooks set inputs; logic settles; {@link #answer}
 * hooks set the inputs that follow outputs in the same cycle, and logic settles again; drivers,
 * monitors and {@link #observe} hooks look; the clock rises.
 */
public final class UnitBench implements AutoCloseable {
  private static final long RESET_CYCLES = 2;
  private static final long SETTLING_CYCLES = 20;

  private final UnitDesign design;
  private final Simulation simulation;
  private final long seed;
  private final String repeat;
  private final List<Runnable> drives = new ArrayList<>();
  private final List<Runnable> answers = new ArrayList<>();
  private final List<Runnable> observations = new ArrayList<>();
  private final List<Driver> drivers = new ArrayList<>();
  private final List<Monitor> monitors = new ArrayList<>();
  private long cycle;

  UnitBench(UnitDesign design, Simulation simulation, long seed) {
    this.design = design;
    this.simulation = simulation;
    this.seed = seed;
    repeat = RepeatCommand.of(seed);
    String waves = System.getProperty(UnitDesign.WAVES);
    if (waves != null) {
      simulation.traceOpen(output(waves, ".fst"));
    }
  }

  // signals

  /** A port by its Verilog name. */
  public Port port(String name) {
    return simulation.port(name);
  }

  /** Whether there is a port of that name. */
  boolean has(String name) {
    return simulation.ports().stream().anyMatch(port -> port.name().equals(name));
  }

  /** The value of a port, without sign. */
  public long get(String name) {
    return port(name).get();
  }

  /** The value of a port, two's complement. */
  public long getSigned(String name) {
    return port(name).getSigned();
  }

  /** Whether a one-bit port is 1. */
  public boolean high(String name) {
    return get(name) != 0;
  }

  /** Drives an input from the next step on: 0..2^width-1, or a negative number of its width. */
  public void set(String name, long value) {
    Port port = port(name);
    if (value < 0 && port.width() < Long.SIZE) {
      port.setSigned(value);
    } else {
      port.set(value);
    }
  }

  /** The value of a port of any width, without sign. */
  public BigInteger getWide(String name) {
    return ChannelPorts.value(port(name));
  }

  /** Drives an input of any width from the next step on: 0..2^width-1. */
  public void setWide(String name, BigInteger value) {
    ChannelPorts.drive(port(name), value);
  }

  /** Drives a one-bit input from the next step on. */
  public void set(String name, boolean value) {
    set(name, value ? 1 : 0);
  }

  // the environment of the unit

  /** A source for the channel of that name: {@code name_valid_i}, fields, {@code name_ready_o}. */
  public Driver driver(String channel) {
    return add(new Driver(this, ChannelPorts.into(simulation, channel)));
  }

  /** A source for single ports that one of them marks as valid, without a ready. */
  public Driver driver(String valid, List<String> fields) {
    return add(new Driver(this, ChannelPorts.strobed(simulation, valid, fields)));
  }

  private Driver add(Driver driver) {
    drivers.add(driver);
    return driver;
  }

  /** A sink for the channel of that name: {@code name_valid_o}, fields, {@code name_ready_i}. */
  public Monitor monitor(String channel) {
    return add(new Monitor(this, ChannelPorts.outOf(simulation, channel)));
  }

  /** A sink for single ports that one of them marks as valid, without a ready. */
  public Monitor monitor(String valid, List<String> fields) {
    return add(new Monitor(this, ChannelPorts.strobed(simulation, valid, fields)));
  }

  private Monitor add(Monitor monitor) {
    monitors.add(monitor);
    return monitor;
  }

  /** Runs before each cycle, to set inputs. */
  public void drive(Runnable hook) {
    drives.add(hook);
  }

  /** Runs in each cycle when logic has settled, to set inputs that follow outputs at once. */
  public void answer(Runnable hook) {
    answers.add(hook);
  }

  /** Runs in each cycle when everything has settled, before the clock rises. */
  public void observe(Runnable hook) {
    observations.add(hook);
  }

  // time

  /** Rising edges since the reset. */
  public long cycle() {
    return cycle;
  }

  /** What the unit was made from. */
  public EieConfig config() {
    return design.config();
  }

  /** What random start, stalls and a test's own draws come from. */
  public long seed() {
    return seed;
  }

  /** Resets the unit; cycles count from 0 again. Inputs stay as they are. */
  public void reset() {
    boolean low = design.config().resetKind().activeLow();
    String name = low ? "resetn" : "reset";
    if (has(name)) {
      set(name, !low);
      simulation.tick(RESET_CYCLES);
      set(name, low);
    }
    monitors.forEach(Monitor::forget);
    cycle = 0;
  }

  /** One cycle with {@code flush_i} high; what is offered may vanish. */
  public void flush() {
    set("flush_i", true);
    step();
    set("flush_i", false);
    monitors.forEach(Monitor::forget);
  }

  /** One cycle. */
  public void step() {
    drivers.forEach(Driver::drive);
    monitors.forEach(Monitor::drive);
    drives.forEach(Runnable::run);
    simulation.eval();
    if (!answers.isEmpty()) {
      answers.forEach(Runnable::run);
      simulation.eval();
    }
    drivers.forEach(Driver::look);
    monitors.forEach(Monitor::look);
    observations.forEach(Runnable::run);
    simulation.tick();
    cycle++;
  }

  /** Several cycles. */
  public void step(long cycles) {
    for (long i = 0; i < cycles; i++) {
      step();
    }
  }

  /** Lets logic settle without a clock edge, for units without registers. */
  public void settle() {
    simulation.eval();
  }

  /**
   * Steps until a condition holds.
   *
   * @param what the condition, for the message of the failure after {@code limit} cycles
   * @param limit most cycles
   * @param holds the condition
   */
  public void stepUntil(String what, long limit, BooleanSupplier holds) {
    for (long waited = 0; !holds.getAsBoolean(); waited++) {
      if (waited == limit) {
        throw failure(design.top(), what + " within " + limit + " cycles, did not");
      }
      step();
    }
  }

  /**
   * Steps until every driver has sent everything and every expected token has come, and then some
   * cycles more in which nothing unexpected may come.
   *
   * @param limit cycles that it may take
   */
  public void finish(long limit) {
    for (long waited = 0; busy(); waited++) {
      if (waited == limit) {
        drivers.forEach(Driver::requireDone);
        monitors.forEach(Monitor::requireDone);
      }
      step();
    }
    step(SETTLING_CYCLES);
  }

  private boolean busy() {
    return drivers.stream().anyMatch(driver -> !driver.done())
        || monitors.stream().anyMatch(monitor -> !monitor.done());
  }

  // failures

  /** A failure of this run, to be thrown: {@code port must …, was …}. */
  public BenchFailure failure(String port, String rule) {
    return new BenchFailure(
        port,
        cycle,
        String.format(
            Locale.ROOT,
            "%s in cycle %d: %s%nunit %s, seed %d, repeat with: %s",
            port,
            cycle,
            rule,
            design.top(),
            seed,
            repeat));
  }

  /** Fails unless a port has the value that a model says; compared in the port's width. */
  public void check(String name, long expected) {
    Port port = port(name);
    long mask = -1L >>> (Long.SIZE - port.width());
    if (port.get() != (expected & mask)) {
      throw failure(
          name,
          String.format(
              Locale.ROOT,
              "must be %d (0x%x), was %d (0x%x)",
              expected,
              expected & mask,
              port.getSigned(),
              port.get()));
    }
  }

  /** Writes coverage if it is collected, and ends the simulation. */
  @Override
  public void close() {
    if (design.coverage()) {
      simulation.writeCoverage(CoverageFiles.next(design.top()));
    }
    simulation.close();
  }

  private Path output(String folder, String ending) {
    try {
      Path target = Files.createDirectories(Path.of(folder));
      String unique = UUID.randomUUID().toString().substring(0, 8);
      return target.resolve(design.top() + "-" + seed + "-" + unique + ending);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
