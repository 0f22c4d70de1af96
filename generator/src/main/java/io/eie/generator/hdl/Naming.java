// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import io.eie.generator.hdl.source.JavaFields;
import io.eie.generator.hdl.source.SourceLine;
import io.eie.generator.verilog.Keywords;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import spinal.core.Nameable$;

/** Verilog names for all signals and instances of a module, from their Java fields. */
final class Naming {
  private static final Pattern JAVA_NAME = Pattern.compile("[a-zA-Z](_?[a-zA-Z0-9])*");
  private static final Pattern WORD_STARTS =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  private final ModuleBody body;
  private final Map<Object, String> javaNames = new IdentityHashMap<>();
  private final Set<Signal<?>> namedFromUse = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Signal<?>, String> userStems = new IdentityHashMap<>();
  private final Map<String, String> taken = new HashMap<>();

  Naming(ModuleBody body) {
    this.body = body;
    for (String port : new String[] {"clk", "reset", "resetn"}) {
      taken.put(port, "the clock and reset ports");
    }
  }

  /** {@code entryRow} as {@code entry_row}. */
  static String snakeCase(String javaName) {
    return WORD_STARTS.matcher(javaName).replaceAll("_").toLowerCase(Locale.ROOT);
  }

  static void checkJavaName(String name) {
    if (!JAVA_NAME.matcher(name).matches()) {
      throw HardwareError.at(
          SourceLine.here(),
          "name must be letters and digits with single underscores between, starting with a letter, was %s",
          name);
    }
  }

  static void requireNoKeyword(String name) {
    if (Keywords.contains(name)) {
      throw HardwareError.at(
          SourceLine.here(),
          "module name must not be a keyword of Verilog, SystemVerilog or VHDL, was %s",
          name);
    }
  }

  /**
   * The Java name of a signal of {@code module}, or null if no field has been assigned the signal
   * yet.
   */
  static String fieldOf(Signal<?> signal, HardwareModule module) {
    Map<Object, String> names = new IdentityHashMap<>();
    visitFields(module, names::putIfAbsent);
    return names.get(signal);
  }

  void nameAll() {
    visitFields(body.module, javaNames::putIfAbsent);
    body.constantNames().forEach(name -> claim(name, "constant " + name, body.madeAt));
    body.memories.forEach(this::nameMemory);
    body.children.forEach(this::nameInstance);
    body.signals.forEach(this::nameFromSource);
    body.branches.forEach(Conditional.Branch::nameSharedCondition);
    body.signals.forEach(this::nameFromUse);
  }

  private static void visitFields(HardwareModule module, BiConsumer<Object, String> names) {
    JavaFields.visit(module, HardwareModule.class, (name, value) -> collect(name, value, names));
  }

  private static void collect(String name, Object value, BiConsumer<Object, String> names) {
    if (value instanceof Bundle bundle) {
      bundle.leaves().forEach(leaf -> names.accept(leaf.signal(), name + "_" + leaf.path()));
    } else if (value instanceof Channel<?> channel) {
      names.accept(channel.valid, name + "_valid");
      names.accept(channel.ready, name + "_ready");
      collect(name, channel.data, names);
    } else {
      names.accept(value, name);
    }
  }

  private void nameMemory(Memory memory) {
    String javaName = memory.explicitName != null ? memory.explicitName : javaNames.get(memory);
    if (javaName == null) {
      throw HardwareError.at(
          memory.madeAt,
          "memory of %s must be held by a field or be given a name with .named(...), was not",
          body.title());
    }
    String stem = snakeCase(javaName);
    memory.verilogName = claim(stem, "memory " + javaName, memory.madeAt);
    memory.array.setName(memory.verilogName, Nameable$.MODULE$.USER_SET());
    for (Memory.PortWire wire : memory.wires) {
      apply(wire.signal(), stem + "_" + wire.word(), "memory " + javaName);
    }
    for (String word : memory.portWords) {
      if (word != null) {
        claim(memory.readData(word), "memory " + javaName, memory.madeAt);
      }
    }
  }

  private void nameInstance(ModuleBody child) {
    String javaName = child.instanceName != null ? child.instanceName : javaNames.get(child.module);
    if (javaName == null) {
      throw HardwareError.at(
          child.madeAt,
          "instance of %s in %s must be held by a field or be given a name with instance(\"name\", ...), was not",
          child.title(),
          body.title());
    }
    String stem = "u_" + snakeCase(javaName);
    child.instanceName = claim(stem, "field " + javaName, child.madeAt);
    child.component.setName(child.instanceName, Nameable$.MODULE$.USER_SET());
  }

  private void nameFromSource(Signal<?> signal) {
    String javaName = signal.explicitName != null ? signal.explicitName : javaNames.get(signal);
    if (signal.verilogName != null) {
      return;
    }
    if (javaName != null) {
      apply(
          signal,
          snakeCase(javaName),
          (signal.explicitName != null ? "name " : "field ") + javaName);
    } else if (signal.role != Role.VALUE && signal.operation != Operation.REGISTER) {
      throw unnamed(signal);
    }
  }

  private HardwareError unnamed(Signal<?> signal) {
    return HardwareError.at(
        signal.madeAt(),
        "%s of %s must be held by a field or be given a name with .named(...), was not",
        signal,
        body.title());
  }

  /**
   * Names a signal that needs a name and has none, after the first named signal that depends on it.
   */
  private void nameFromUse(Signal<?> signal) {
    boolean register = signal.operation == Operation.REGISTER;
    boolean needed = register || signal.needsName || signal.uses > 1;
    if (signal.verilogName != null || !needed) {
      return;
    }
    String user = stemOfUser(signal);
    if (user == null) {
      // Nothing that has a name depends on it: SpinalHDL drops it.
      if (register) {
        throw unnamed(signal);
      }
      return;
    }
    boolean condition = signal.consumers.isEmpty();
    String word = user + "_" + (condition ? "when" : signal.operation.word());
    String stem = word;
    for (int number = 2; taken.containsKey(stem + signal.role.suffix()); number++) {
      stem = word + number;
    }
    apply(signal, stem, "value for " + user);
    namedFromUse.add(signal);
    body.namedFromUse.add(signal.verilogName);
  }

  private String stemOfUser(Signal<?> signal) {
    if (userStems.containsKey(signal)) {
      return userStems.get(signal);
    }
    String stem = null;
    for (Signal<?> user : signal.consumers) {
      stem = stem == null ? stemSeenFromHere(user) : stem;
    }
    for (Conditional.Branch branch : signal.guarded) {
      stem =
          stem == null && branch.firstTarget() != null
              ? stemSeenFromHere(branch.firstTarget())
              : stem;
    }
    userStems.put(signal, stem);
    return stem;
  }

  private String stemSeenFromHere(Signal<?> user) {
    if (user.owner != body) {
      return user.owner.instanceName + "_" + user.stem;
    }
    boolean fromSource = user.stem != null && !namedFromUse.contains(user);
    return fromSource ? user.stem : stemOfUser(user);
  }

  private void apply(Signal<?> signal, String stem, String subject) {
    boolean bare = signal.explicitName != null && signal.role != Role.REGISTER;
    signal.stem = stem;
    signal.verilogName = claim(bare ? stem : stem + signal.role.suffix(), subject, signal.madeAt());
    signal.base().setName(signal.verilogName, Nameable$.MODULE$.USER_SET());
  }

  private String claim(String name, String subject, SourceLine line) {
    if (!JAVA_NAME.matcher(name).matches()) {
      throw HardwareError.at(
          line,
          "%s of %s must become a Verilog name of letters, digits and single underscores that starts with a letter, would be %s; rename it",
          subject,
          body.title(),
          name);
    }
    if (Keywords.contains(name)) {
      throw HardwareError.at(
          line,
          "%s of %s must not become a keyword of Verilog, SystemVerilog or VHDL, would be %s; rename it",
          subject,
          body.title(),
          name);
    }
    String other = taken.putIfAbsent(name, subject);
    if (other != null) {
      throw HardwareError.at(
          line,
          "%s of %s must not share its Verilog name with %s, would be %s; rename it",
          subject,
          body.title(),
          other,
          name);
    }
    return name;
  }
}
