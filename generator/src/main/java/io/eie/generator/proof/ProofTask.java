// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.proof;

import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.EmitOptions;
import io.eie.generator.hdl.Emitter;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.Properties;
import io.eie.generator.unit.bus.AxiBridge;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The properties of a unit at one size.
 *
 * @param unit name of the unit, or of the tree of units
 * @param size what it is made with, such as {@code 3 places}
 * @param make makes the properties, or the unit in front of {@code harness}
 * @param start how registers and memories without reset begin
 * @param depths cycles that are searched for a property, where no proof for every number of cycles
 *     is in reach, by its name; under the empty name those for all properties
 * @param harness properties in Verilog; null where {@code make} makes them
 */
public record ProofTask(
    String unit,
    String size,
    Supplier<? extends HardwareModule> make,
    Start start,
    Map<String, Integer> depths,
    Harness harness) {

  /**
   * Properties in Verilog around a unit, all of them searched at once.
   *
   * @param file resource beside the bus units; its module is {@code formal}, and with COVER defined
   *     it asserts that a situation is not reached
   * @param defines options of {@code read_verilog}
   */
  public record Harness(String file, String defines) {
    /** The Verilog. */
    public String text() {
      try (InputStream text = AxiBridge.class.getResourceAsStream(file)) {
        return new String(text.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Copies the map. */
  public ProofTask {
    depths = Map.copyOf(depths);
  }

  /** Contents of registers and memories that have no reset. */
  public enum Start {
    /** Any. */
    ANY,
    /** 0. */
    ZERO
  }

  /** Proven for any number of cycles, from any contents. */
  static ProofTask of(String unit, String size, Supplier<? extends Properties> make) {
    return new ProofTask(unit, size, make, Start.ANY, Map.of(), null);
  }

  /** The same, all properties searched to a depth only. */
  public ProofTask searched(int cycles) {
    return searched("", cycles);
  }

  /** The same, a property searched to a depth only. */
  ProofTask searched(String property, int cycles) {
    Map<String, Integer> changed = new HashMap<>(depths);
    changed.put(property, cycles);
    return new ProofTask(unit, size, make, start, changed, harness);
  }

  /** Cycles that are searched for a property; 0 when it is proven for any number. */
  public int depth(String property) {
    int ofAll = depths.getOrDefault("", 0);
    return ofAll > 0 ? ofAll : depths.getOrDefault(property, 0);
  }

  /** The Verilog of properties and unit; the properties are the top module. */
  public Emission emission() {
    return Emitter.emit(EmitOptions.defaults(), make);
  }

  @Override
  public String toString() {
    return title();
  }

  /** Unit and size. */
  public String title() {
    return unit + ", " + size;
  }
}
