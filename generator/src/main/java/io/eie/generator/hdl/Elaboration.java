// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import io.eie.generator.hdl.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import spinal.core.ClockDomain;

/**
 * One run of the unit's constructors: the modules that exist, and the one whose constructor runs.
 * Belongs to the thread that runs the constructors.
 */
final class Elaboration {
  private static final ThreadLocal<Elaboration> CURRENT = new ThreadLocal<>();

  private ClockDomain clockDomain;
  private final ClockDomain withoutReset;
  private final String modulePrefix;
  private final boolean coverPoints;
  private final List<ModuleBody> open = new ArrayList<>();

  private Elaboration(ClockDomain clockDomain, EmitOptions options) {
    this.modulePrefix = options.modulePrefix();
    this.coverPoints = options.coverPoints();
    this.clockDomain = clockDomain;
    this.withoutReset = clockDomain.withoutReset();
  }

  static void begin(ClockDomain clockDomain, EmitOptions options) {
    CURRENT.set(new Elaboration(clockDomain, options));
  }

  static void end() {
    CURRENT.remove();
  }

  static Elaboration current() {
    Elaboration current = CURRENT.get();
    if (current == null) {
      throw HardwareError.at(
          SourceLine.here(), "hardware must be made inside the supplier given to Emitter.emit");
    }
    return current;
  }

  /** The module whose constructor runs. */
  static ModuleBody currentBody() {
    Elaboration current = current();
    if (current.open.isEmpty()) {
      throw HardwareError.at(
          SourceLine.here(), "signals must be made and used inside a HardwareModule's constructor");
    }
    return current.open.get(current.open.size() - 1);
  }

  /** Whether cover points are made. */
  boolean coverPoints() {
    return coverPoints;
  }

  ModuleBody openModule(HardwareModule module, String unit) {
    ModuleBody parent = open.isEmpty() ? null : currentBody();
    ModuleBody body = new ModuleBody(module, unit, definitionName(unit, parent), parent);
    open.add(body);
    return body;
  }

  /** The top module of a prefixed design is the prefix alone: the name that users instantiate. */
  private String definitionName(String unit, ModuleBody parent) {
    boolean top = parent == null && !modulePrefix.isEmpty();
    String name = top ? modulePrefix : modulePrefix + unit;
    Naming.requireNoKeyword(name);
    return name;
  }

  /** Ends the constructor of {@code child}, which must be the module opened last. */
  void closeModule(ModuleBody child, ModuleBody parent) {
    ModuleBody last = open.isEmpty() ? null : currentBody();
    if (last != child) {
      if (last == null || last == parent || child.isFinished()) {
        throw HardwareError.at(
            SourceLine.here(), "%s must be passed to instance(...) once", child.title());
      }
      throw forgotten(last);
    }
    if (child.parent != parent) {
      throw parent == null ? forgotten(child) : wrongParent(child, parent);
    }
    open.remove(open.size() - 1);
    child.finish();
  }

  static HardwareError forgotten(ModuleBody child) {
    return HardwareError.at(
        child.madeAt,
        "%s must be passed to instance(...) as soon as it is made, was not",
        child.title());
  }

  private static HardwareError wrongParent(ModuleBody child, ModuleBody parent) {
    return HardwareError.at(
        SourceLine.here(),
        "%s must become an instance of the module that made it, was given to %s",
        child.title(),
        parent.title());
  }

  /** Runs {@code making}; everything that it creates has another reset. */
  <T> T resetBy(spinal.core.Bool reset, Supplier<T> making) {
    ClockDomain outside = clockDomain;
    clockDomain =
        outside.copy(
            outside.clock(),
            reset,
            outside.copy$default$3(),
            outside.softReset(),
            outside.clockEnable(),
            outside.config(),
            outside.frequency(),
            outside.copy$default$8());
    var context = clockDomain.push();
    try {
      return making.get();
    } finally {
      context.restore();
      clockDomain = outside;
    }
  }

  ClockDomain clockDomain() {
    return clockDomain;
  }

  ClockDomain clockDomainWithoutReset() {
    return withoutReset;
  }
}
