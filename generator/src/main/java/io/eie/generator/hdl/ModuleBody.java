// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import io.eie.generator.hdl.source.SourceLine;
import io.eie.generator.verilog.Reading;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import spinal.core.BaseType;
import spinal.core.Component;
import spinal.core.Data;
import spinal.core.DataPrimitives;
import spinal.core.DslScopeStack$;
import spinal.core.Nameable$;
import spinal.core.SpinalTag;

/** The contents of a module: collected while its constructor runs, complete afterwards. */
final class ModuleBody {
  /** SpinalHDL's module. */
  static final class Part extends Component {}

  /** Marks an input that the module around the instance reads back. */
  static final class ReadOutside implements SpinalTag {}

  private static final String CLOCK = "clk";

  final HardwareModule module;

  /** The name in the Java source, without the design's prefix. */
  final String unit;

  /** The Verilog name: the prefix of the design and {@link #unit}. */
  final String definitionName;

  final ModuleBody parent;
  final Component component;
  final SourceLine madeAt = SourceLine.here();

  /** The first instance, elaborated in full; null unless this one is a replica. */
  final ModuleBody original;

  final List<Signal<?>> signals = new ArrayList<>();
  final List<Signal<?>> ports = new ArrayList<>();
  final List<Memory> memories = new ArrayList<>();
  final List<ModuleBody> children = new ArrayList<>();
  final List<Conditional.Branch> branches = new ArrayList<>();

  /** Inputs that every module around this one has too, up to the top, by name. */
  final Map<String, Signal<?>> throughPins = new LinkedHashMap<>();

  /** Verilog names of signals without a Java name, given after their use. */
  final Set<String> namedFromUse = new HashSet<>();

  private final Map<String, Constant> constants = new LinkedHashMap<>();
  private final List<Supplier<Emission.UnusedBits>> unusedBits = new ArrayList<>();
  private final List<PortAttribute> attributes = new ArrayList<>();
  private final List<Supplier<Emission.Property>> properties = new ArrayList<>();
  private final Map<String, Signal<?>> coverPoints = new LinkedHashMap<>();
  private final List<String> stageTitles = new ArrayList<>();
  private int stage;

  String description = "";
  String instanceName;
  Conditional.Branch branch;

  private final Map<Signal<?>, List<Assignment>> assignments = new HashMap<>();
  private boolean usesClock;
  private boolean usesReset;
  private boolean finished;

  private record Constant(BaseType net, Type<?> type, BigInteger value) {}

  private record PortAttribute(Supplier<String> port, String text) {}

  private record Assignment(Conditional.Branch branch, SourceLine line) {}

  ModuleBody(HardwareModule module, String unit, String definitionName, ModuleBody parent) {
    this.module = module;
    this.unit = unit;
    this.definitionName = definitionName;
    this.parent = parent;
    this.original = null;
    this.component = new Part();
    component.setDefinitionName(definitionName, true);
    if (parent != null) {
      parent.children.add(this);
    }
  }

  /** A replica, which is a black box for SpinalHDL. */
  ModuleBody(HardwareModule module, ModuleBody original, Component blackBox) {
    this.module = module;
    this.unit = original.unit;
    this.definitionName = original.definitionName;
    this.parent = original.parent;
    this.original = original;
    this.component = blackBox;
    this.usesClock = original.usesClock;
    this.usesReset = original.usesReset;
    this.finished = true;
    parent.children.add(this);
  }

  <S extends Signal<S>> S declare(S signal, Role role) {
    requireOpen();
    BaseType base = atRoot(() -> Expressions.declare(signal.shape()));
    switch (role) {
      case INPUT -> base.asInput();
      case OUTPUT -> base.asOutput();
      case REGISTER -> {
        base.setAsReg();
        base.clockDomain_$eq(Elaboration.current().clockDomainWithoutReset());
        usesClock = true;
      }
      default -> {}
    }
    signal.bind(this, role, base);
    signals.add(signal);
    if (role.isPort()) {
      ports.add(signal);
    }
    return signal;
  }

  <S extends Signal<S>> void setReset(S register, S value) {
    BaseType base = register.base();
    base.clockDomain_$eq(Elaboration.current().clockDomain());
    atRoot(
        () -> {
          base.initFrom(value.base(), base);
          return base;
        });
    register.resets = true;
    usesReset = true;
  }

  void useReset() {
    usesReset = true;
  }

  void useClock() {
    usesClock = true;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  <S extends Signal<S>> void assign(Signal<S> target, S source) {
    SourceLine line = SourceLine.here();
    requireReadable(source);
    requireDrivable(target, line);
    if (target.width() != source.width()) {
      throw HardwareError.at(
          line, "%s must be set from a signal of its width, was %s", target, source);
    }
    recordAssignment(target, line);
    target.stage = target.stage == 0 ? stage : target.stage;
    source.usedBy(target);
    ((DataPrimitives) target.base()).$colon$eq((Data) source.base(), Expressions.NOWHERE);
  }

  private void recordAssignment(Signal<?> target, SourceLine line) {
    List<Assignment> earlier = assignments.computeIfAbsent(target, t -> new ArrayList<>(2));
    for (Assignment assignment : earlier) {
      if (Conditional.encloses(branch, assignment.branch)) {
        throw HardwareError.at(
            line,
            "%s must not be set again where that overrides what was set at %s,",
            target,
            assignment.line);
      }
    }
    earlier.add(new Assignment(branch, line));
    for (Conditional.Branch b = branch; b != null; b = b.outer) {
      b.guard(target);
    }
  }

  private void requireDrivable(Signal<?> target, SourceLine line) {
    boolean own = target.owner == this && target.role.isDriven();
    boolean childInput =
        target.owner != null && target.owner.parent == this && target.role == Role.INPUT;
    if (!own && !childInput) {
      String holder = target.owner == null ? "no module" : target.owner.title();
      throw HardwareError.at(
          line,
          "%s must set only its own outputs, wires and registers and the inputs of its instances, was %s of %s",
          title(),
          target,
          holder);
    }
  }

  void requireReadable(Signal<?> signal) {
    if (signal.role == Role.LITERAL || signal.owner == this) {
      return;
    }
    if (signal.owner == null) {
      throw HardwareError.at(
          SourceLine.here(),
          "fields of a Bundle must be used after it was passed to in, out, wire, reg, slave or master");
    }
    if (signal.owner.parent == this && signal.role.isPort()) {
      if (signal.role == Role.INPUT) {
        signal.base().addTag(new ReadOutside());
      }
      return;
    }
    throw HardwareError.at(
        SourceLine.here(),
        "%s must use only its own signals and the ports of its instances, was %s of %s%s",
        title(),
        signal,
        signal.owner.title(),
        signal.owner == parent ? " (or was " + title() + " not passed to instance(...)?)" : "");
  }

  private void requireOpen() {
    ModuleBody current = Elaboration.currentBody();
    if (current != this) {
      throw current.parent == this ? Elaboration.forgotten(current) : closed();
    }
  }

  private HardwareError closed() {
    return HardwareError.at(
        SourceLine.here(), "%s must declare its signals in its own constructor", title());
  }

  /** Runs {@code body} outside of any {@code when}, where operators and declarations belong. */
  <T> T atRoot(Supplier<T> body) {
    if (branch == null) {
      return body.get();
    }
    var context = DslScopeStack$.MODULE$.set(component.dslBody());
    try {
      return body.get();
    } finally {
      context.restore();
    }
  }

  /**
   * Names all signals, does the checks that SpinalHDL would report without a Java line, and
   * restores the scope.
   */
  void finish() {
    if (branch != null) {
      throw HardwareError.at(madeAt, "%s must not end inside when(...)", title());
    }
    new Naming(this).nameAll();
    requireDrivers();
    for (ModuleBody child : children) {
      usesClock |= child.usesClock;
      usesReset |= child.usesReset;
    }
    finished = true;
    component.postInitCallback();
  }

  private void requireDrivers() {
    for (Signal<?> signal : signals) {
      if (signal.role.isDriven() && !assignments.containsKey(signal)) {
        throw HardwareError.at(signal.madeAt(), "%s of %s must be set, was not", signal, title());
      }
    }
    for (ModuleBody child : children) {
      for (Signal<?> port : child.ports) {
        if (port.role == Role.INPUT && !assignments.containsKey(port)) {
          throw HardwareError.at(
              child.madeAt,
              "%s of instance %s must be set in %s, was not",
              port,
              child.instanceName,
              title());
        }
      }
    }
  }

  /**
   * Records why bits of a signal are not used; the signal has its name only when the module is
   * complete.
   */
  void noteUnusedBits(Signal<?> signal, String reason) {
    requireReadable(signal);
    unusedBits.add(() -> new Emission.UnusedBits(nameHere(signal), reason));
  }

  /** The same for a signal that is named after its use. */
  void noteUnusedBits(String pattern, String reason) {
    unusedBits.add(() -> new Emission.UnusedBits(pattern, reason));
  }

  /** A port that says whether a property holds, which has its name when the module is complete. */
  void noteProperty(Emission.PropertyKind kind, String name, Signal<?> port) {
    properties.add(() -> new Emission.Property(kind, name, port.verilogName));
  }

  List<Emission.Property> properties() {
    return properties.stream().map(Supplier::get).toList();
  }

  void requireNewCoverPoint(String name) {
    if (coverPoints.containsKey(name)) {
      throw HardwareError.at(
          SourceLine.here(), "cover point %s must be declared once, was a second time", name);
    }
  }

  void noteCoverPoint(String name, Signal<?> port) {
    coverPoints.put(name, port);
  }

  /** A line of Verilog for each cover point; its label is {@code point_} and the name. */
  String coverStatements() {
    StringBuilder text = new StringBuilder();
    coverPoints.forEach(
        (name, port) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "  point_%s: cover property (@(posedge %s) %s);\n",
                    Naming.snakeCase(name),
                    CLOCK,
                    port.verilogName)));
    return text.toString();
  }

  /** The inputs of an instance that nothing drives yet. */
  List<Signal<?>> openInputs(ModuleBody child) {
    return child.ports.stream()
        .filter(port -> port.role == Role.INPUT && !assignments.containsKey(port))
        .toList();
  }

  /** Adds an attribute to a port, which has its name only when the module is complete. */
  void noteAttribute(Supplier<String> port, String name, String value) {
    Naming.checkJavaName(name);
    if (!value.matches("[ -~&&[^\"\\\\]]*")) {
      throw HardwareError.at(
          SourceLine.here(),
          "value of attribute %s must have printable characters without quotes and backslashes, was %s",
          name,
          value);
    }
    attributes.add(new PortAttribute(port, name + " = \"" + value + "\""));
  }

  private Map<String, List<String>> attributes() {
    Map<String, List<String>> byPort = new LinkedHashMap<>();
    for (PortAttribute attribute : attributes) {
      byPort.computeIfAbsent(attribute.port().get(), p -> new ArrayList<>()).add(attribute.text());
    }
    return byPort;
  }

  /** The name in this module's text of its own signal or of an instance's port. */
  private String nameHere(Signal<?> signal) {
    String name = signal.verilogName;
    return signal.owner == this ? name : signal.owner.instanceName + "_" + name;
  }

  List<Emission.UnusedBits> unusedBits() {
    return unusedBits.stream().map(Supplier::get).toList();
  }

  /** The data from which the text for readers is made. */
  Reading reading() {
    return new Reading(namedFromUse, constants.keySet(), codes(), attributes(), stages());
  }

  /**
   * Names of codes by signal: of this module's signals and of its instances' ports, by their
   * Verilog names.
   */
  private Map<String, List<String>> codes() {
    Map<String, List<String>> codes = new LinkedHashMap<>();
    for (Signal<?> signal : signals) {
      if (signal.codes != null && signal.verilogName != null) {
        codes.put(signal.verilogName, signal.codes);
      }
    }
    for (ModuleBody child : children) {
      for (Signal<?> port : child.ports) {
        if (port.codes != null) {
          codes.put(nameHere(port), port.codes);
        }
      }
    }
    return codes;
  }

  private List<Reading.Stage> stages() {
    List<Reading.Stage> all = new ArrayList<>();
    for (int number = 1; number <= stageTitles.size(); number++) {
      Set<String> names = new HashSet<>();
      for (Signal<?> signal : signals) {
        if (signal.stage == number && signal.verilogName != null) {
          names.add(signal.verilogName);
        }
      }
      all.add(new Reading.Stage(stageTitles.get(number - 1), names));
    }
    return all;
  }

  /** Signals that are created or first set after this call belong to a stage with this title. */
  void beginStage(String title) {
    int known = stageTitles.indexOf(title);
    if (known < 0) {
      stageTitles.add(title);
    }
    stage = known < 0 ? stageTitles.size() : known + 1;
  }

  /** Names of all constants, also of those that the text may not need. */
  Set<String> constantNames() {
    Set<String> names = new LinkedHashSet<>(constants.keySet());
    signals.stream()
        .filter(signal -> signal.codes != null)
        .forEach(signal -> names.addAll(signal.codes));
    return names;
  }

  int stage() {
    return stage;
  }

  /** A literal with a name: a net for SpinalHDL, a {@code localparam} in the text. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  BaseType constant(Signal<?> literal) {
    String name = Naming.snakeCase(literal.explicitName).toUpperCase(Locale.ROOT);
    Constant known = constants.get(name);
    if (known == null) {
      Type<?> type = literal.shape();
      BaseType net =
          atRoot(
              () -> {
                BaseType made = Expressions.declare(type);
                BaseType value = Expressions.literal(type.kind(), literal.literal, type.width());
                ((DataPrimitives) made).$colon$eq((Data) value, Expressions.NOWHERE);
                return made;
              });
      net.setName(name, Nameable$.MODULE$.USER_SET());
      known = new Constant(net, type, literal.literal);
      constants.put(name, known);
    } else if (!known.value().equals(literal.literal)
        || known.type().kind() != literal.shape().kind()
        || known.type().width() != literal.width()) {
      throw HardwareError.at(
          SourceLine.here(), "constant %s of %s must have one value, has two", name, title());
    }
    return known.net();
  }

  /** The line at which the signal was last set, or else made. */
  SourceLine lineOf(Signal<?> signal) {
    List<Assignment> lines = assignments.get(signal);
    return lines == null ? signal.madeAt() : lines.get(lines.size() - 1).line();
  }

  boolean isFinished() {
    return finished;
  }

  /**
   * Gives an input that SpinalHDL created for another reset than the design's the usual name of a
   * reset.
   */
  void nameReset(String name) {
    var inputs = component.getOrdredNodeIo();
    for (int i = 0; i < inputs.length(); i++) {
      BaseType input = inputs.apply(i);
      boolean declared = ports.stream().anyMatch(port -> port.base() == input);
      if (!declared && !input.getName().equals(CLOCK)) {
        input.setName(name, Nameable$.MODULE$.USER_SET());
      }
    }
    children.forEach(child -> child.nameReset(name));
  }

  boolean usesClock() {
    return usesClock;
  }

  boolean usesReset() {
    return usesReset;
  }

  String title() {
    return definitionName;
  }
}
