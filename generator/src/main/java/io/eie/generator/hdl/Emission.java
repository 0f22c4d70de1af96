// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The Verilog of a design.
 *
 * @param topName name of the top module
 * @param modules every module once, each after those it instantiates, in the order of their first
 *     instantiation
 */
public record Emission(String topName, List<Module> modules) {
  /** Copies the list. */
  public Emission {
    modules = List.copyOf(modules);
  }

  /**
   * A module.
   *
   * @param unit name in the Java source, without the design's prefix
   * @param name Verilog name
   * @param description one line, or empty
   * @param text the complete file
   * @param ports in the order of the module's port list
   * @param memories in the order of declaration
   * @param instances in the order of declaration
   * @param unusedBits signals with unused bits, in the order of the unit's declarations
   * @param properties what {@link Properties} declare, in the order of declaration; units have none
   */
  public record Module(
      String unit,
      String name,
      String description,
      String text,
      List<PortInfo> ports,
      List<MemoryInfo> memories,
      List<InstanceInfo> instances,
      List<UnusedBits> unusedBits,
      List<Property> properties) {
    /** Copies the lists. */
    public Module {
      ports = List.copyOf(ports);
      memories = List.copyOf(memories);
      instances = List.copyOf(instances);
      unusedBits = List.copyOf(unusedBits);
      properties = List.copyOf(properties);
    }

    /** A module without properties. */
    public Module(
        String unit,
        String name,
        String description,
        String text,
        List<PortInfo> ports,
        List<MemoryInfo> memories,
        List<InstanceInfo> instances,
        List<UnusedBits> unusedBits) {
      this(unit, name, description, text, ports, memories, instances, unusedBits, List.of());
    }
  }

  /** What a property says of its signal. */
  public enum PropertyKind {
    /** It is an input of any value, the same in every cycle. */
    CONSTANT,
    /** It is high in every cycle: what surrounds the unit sees to that. */
    ASSUME,
    /** It is high in every cycle: that is to be proven. */
    ASSERT,
    /** The same, and what is proven after it may use it. */
    LEMMA,
    /**
     * It is high in some cycle: the assumptions do not forbid what is to be proven something of.
     */
    COVER
  }

  /**
   * A property.
   *
   * @param kind what is said
   * @param name of the property; several in a row may be the parts of one
   * @param port Verilog name of the output that says whether it holds in this cycle, or of the
   *     constant
   */
  public record Property(PropertyKind kind, String name, String port) {}

  /**
   * A signal of which the unit intentionally does not use some bits.
   *
   * @param signal Verilog name, with {@code *} for any characters
   * @param reason why the bits are not used
   */
  public record UnusedBits(String signal, String reason) {}

  /** Direction of a port. */
  public enum Direction {
    INPUT,
    OUTPUT
  }

  /**
   * A port.
   *
   * @param name Verilog name
   * @param direction as the module sees it
   * @param width bits
   */
  public record PortInfo(String name, Direction direction, int width) {}

  /**
   * A memory.
   *
   * @param module Verilog name of the module that declares it
   * @param name Verilog name of the array
   * @param words number of words
   * @param width bits per word
   * @param maskBits parts of a word that have a write enable of their own; 1 without a write mask
   * @param readPorts number of read ports
   * @param writePorts number of write ports
   * @param readLatency cycles from address to data: 0 for a register file, 1 for a memory macro
   * @param oneAddress whether all ports have the same address, so that one port is enough
   */
  public record MemoryInfo(
      String module,
      String name,
      int words,
      int width,
      int maskBits,
      int readPorts,
      int writePorts,
      int readLatency,
      boolean oneAddress) {}

  /**
   * An instance in a module.
   *
   * @param name Verilog name of the instance
   * @param module Verilog name of the instantiated module
   */
  public record InstanceInfo(String name, String module) {}

  /**
   * A Verilog file.
   *
   * @param moduleName the module in the file; each file has one
   * @param fileName {@code moduleName.v}
   * @param text lines that end with a line feed
   */
  public record SourceFile(String moduleName, String fileName, String text) {}

  /** One file per module, in the order of {@link #modules}. */
  public List<SourceFile> files() {
    return modules.stream()
        .map(module -> new SourceFile(module.name(), module.name() + ".v", module.text()))
        .toList();
  }

  /** Maps the Verilog name of each module to its name without the design's prefix. */
  public Map<String, String> units() {
    Map<String, String> units = new LinkedHashMap<>();
    modules.forEach(module -> units.put(module.name(), module.unit()));
    return units;
  }

  /** The top module. */
  public Module top() {
    return modules.get(modules.size() - 1);
  }

  /** Ports of the top module. */
  public List<PortInfo> ports() {
    return top().ports();
  }

  /** The memories of all modules, each module counted once. */
  public List<MemoryInfo> memories() {
    return modules.stream().flatMap(module -> module.memories().stream()).toList();
  }

  /**
   * Maps the Verilog name of each module to the number of its instances in the whole design; 1 for
   * the top module.
   */
  public Map<String, Integer> copies() {
    return copies(topName);
  }

  /**
   * Maps the Verilog name of each module that is in another one to the number of its instances
   * there; 1 for the module itself, and no entry for a module that is not in it.
   *
   * @param root Verilog name of the other one
   */
  public Map<String, Integer> copies(String root) {
    Map<String, Integer> copies = new LinkedHashMap<>();
    copies.put(root, 1);
    for (int i = modules.size() - 1; i >= 0; i--) {
      Module parent = modules.get(i);
      Integer times = copies.get(parent.name());
      if (times != null) {
        parent.instances().forEach(each -> copies.merge(each.module(), times, Integer::sum));
      }
    }
    return copies;
  }

  /**
   * The module of a unit of which a design has one definition.
   *
   * @param unit name in the Java source
   */
  public Module ofUnit(String unit) {
    List<Module> found = modules.stream().filter(module -> module.unit().equals(unit)).toList();
    if (found.size() != 1) {
      throw new IllegalStateException(
          "a design must have one module " + unit + ", had " + found.size());
    }
    return found.get(0);
  }
}
