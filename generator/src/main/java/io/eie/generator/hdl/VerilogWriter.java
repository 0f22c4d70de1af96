// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import spinal.core.BaseType;
import spinal.core.SpinalReport;
import spinal.core.internals.AssignmentStatement;
import spinal.core.internals.ComponentEmitterVerilog;
import spinal.core.internals.Expression;
import spinal.core.internals.PhaseContext;
import spinal.core.internals.PhaseVerilog;
import spinal.core.internals.Statement$;

/** SpinalHDL's last phase, with output in memory: each module once, equal ones merged. */
final class VerilogWriter extends PhaseVerilog {
  private final EmitOptions options;
  private final Supplier<ModuleBody> top;
  private final Consumer<Emission> result;

  /** SpinalHDL's text of a module. */
  private static final class Text extends ComponentEmitterVerilog {
    Text(ModuleBody body, PhaseVerilog base, PhaseContext context) {
      super(
          body.component,
          false,
          base,
          base.allocateAlgoIncrementalBase(),
          false,
          false,
          context.globalData().anonymSignalPrefix(),
          false,
          "",
          false,
          new ConcurrentHashMap<>(),
          new scala.collection.mutable.LinkedHashSet<>(),
          context,
          context.config(),
          new scala.collection.mutable.HashMap<>());
    }

    /**
     * The expression in the port map for an instance's input, or null if the input needs a wire of
     * its own. SpinalHDL searches all statements for readers of each input, which needs most of the
     * time for a thousand instances; {@link ModuleBody#requireReadable} has recorded the readers.
     */
    @Override
    public Expression isSubComponentInputBound(BaseType input) {
      boolean read = input.hasTag(ModuleBody.ReadOutside.class);
      boolean bound =
          read
              ? Statement$.MODULE$.isFullToFullStatement(input)
              : Statement$.MODULE$.isFullToFullStatementOrLit(input);
      return input.isInput() && input.isComb() && bound
          ? ((AssignmentStatement) input.head()).source()
          : null;
    }
  }

  private record Written(ModuleBody body, String text) {}

  VerilogWriter(
      PhaseContext context,
      SpinalReport<?> report,
      EmitOptions options,
      Supplier<ModuleBody> top,
      Consumer<Emission> result) {
    super(context, report);
    this.options = options;
    this.top = top;
    this.result = result;
  }

  @Override
  public void impl(PhaseContext context) {
    Map<String, Written> written = new LinkedHashMap<>();
    write(top.get(), context, written);
    List<Emission.Module> modules = new ArrayList<>();
    written.values().forEach(module -> modules.add(describe(module)));
    result.accept(new Emission(top.get().definitionName, modules));
  }

  private void write(ModuleBody body, PhaseContext context, Map<String, Written> written) {
    for (ModuleBody child : body.children) {
      if (child.original == null) {
        write(child, context, written);
      }
    }
    Written module = new Written(body, VerilogText.of(body, rawText(body, context), options));
    Written same = written.putIfAbsent(body.definitionName, module);
    if (same != null && !same.text().equals(module.text())) {
      throw HardwareError.at(
          body.madeAt,
          "%s must have the same text wherever it is used (put what differs into its name), was made differently at %s and",
          body.definitionName,
          same.body().madeAt);
    }
  }

  private String rawText(ModuleBody body, PhaseContext context) {
    return new Text(body, this, context).result();
  }

  private static Emission.Module describe(Written module) {
    ModuleBody body = module.body();
    List<Emission.PortInfo> ports = new ArrayList<>();
    var ordered = body.component.getOrdredNodeIo();
    for (int i = 0; i < ordered.length(); i++) {
      BaseType port = ordered.apply(i);
      ports.add(
          new Emission.PortInfo(
              port.getName(),
              port.isInput() ? Emission.Direction.INPUT : Emission.Direction.OUTPUT,
              port.getBitsWidth()));
    }
    List<Emission.MemoryInfo> memories =
        body.memories.stream().map(memory -> memory.info(body.definitionName)).toList();
    List<Emission.InstanceInfo> instances =
        body.children.stream()
            .map(child -> new Emission.InstanceInfo(child.instanceName, child.definitionName))
            .toList();
    return new Emission.Module(
        body.unit,
        body.definitionName,
        body.description,
        module.text(),
        ports,
        memories,
        instances,
        body.unusedBits(),
        body.properties());
  }
}
