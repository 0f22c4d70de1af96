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
import spinal.core.internals.ComponentEmitterVerilog;
import spinal.core.internals.PhaseContext;
import spinal.core.internals.PhaseVerilog;

/** SpinalHDL's last phase, writing into memory: each module once, equal ones merged. */
final class VerilogWriter extends PhaseVerilog {
  private final EmitOptions options;
  private final Supplier<ModuleBody> top;
  private final Consumer<Emission> result;

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
    ComponentEmitterVerilog emitter =
        new ComponentEmitterVerilog(
            body.component,
            false,
            this,
            allocateAlgoIncrementalBase(),
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
    return emitter.result();
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
        body.definitionName, body.description, module.text(), ports, memories, instances);
  }
}
