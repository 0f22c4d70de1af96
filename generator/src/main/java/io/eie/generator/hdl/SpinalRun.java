// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import io.eie.generator.config.ResetKind;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import scala.Function1;
import scala.collection.mutable.ArrayBuffer;
import scala.runtime.BoxedUnit;
import spinal.core.ClockDomain;
import spinal.core.ClockDomainConfig;
import spinal.core.ClockDomainStack$;
import spinal.core.Component;
import spinal.core.GlobalData$;
import spinal.core.NamingScope;
import spinal.core.SpinalConfig;
import spinal.core.SpinalConfig$;
import spinal.core.SpinalReport;
import spinal.core.fiber.Handle$;
import spinal.core.internals.Phase;
import spinal.core.internals.PhaseAllocateNames;
import spinal.core.internals.PhaseContext;
import spinal.core.internals.PhaseCreateComponent;
import spinal.core.internals.PhasePullClockDomains;
import spinal.core.internals.PhaseVerilog;
import spinal.core.internals.SpinalVerilogBoot$;

/**
 * One run of SpinalHDL's phases. Four phases are replaced: they run the units' constructors in the
 * calling thread, connect the clocks of replicas, keep names unchanged, and write into memory.
 */
final class SpinalRun {
  private final EmitOptions options;
  private final Supplier<? extends HardwareModule> top;
  private HardwareModule topModule;
  private Emission emission;

  SpinalRun(EmitOptions options, Supplier<? extends HardwareModule> top) {
    this.options = options;
    this.top = top;
  }

  Emission emission() {
    PrintStream silence =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    try {
      scala.Console$.MODULE$.withOut(
          silence, () -> SpinalVerilogBoot$.MODULE$.<Component>singleShot(config(), () -> null));
    } catch (HardwareError | VirtualMachineError error) {
      throw error;
    } catch (Throwable failure) {
      // Scala throws checked exceptions undeclared; an exception of a unit's constructor is thrown
      // unchanged.
      throw SpinalMessages.translate(failure, topModule);
    }
    return emission;
  }

  private SpinalConfig config() {
    ArrayBuffer<Function1<ArrayBuffer<Phase>, BoxedUnit>> inserters = new ArrayBuffer<>();
    inserters.addOne(
        phases -> {
          exchange(phases);
          return BoxedUnit.UNIT;
        });
    Map<String, Object> values = new HashMap<>();
    values.put("mode", spinal.core.Verilog$.MODULE$);
    values.put("defaultConfigForClockDomains", clockConfig());
    values.put("nameWhenByFile", false);
    values.put("headerWithRepoHash", false);
    values.put("cutLongExpressions", false);
    values.put("phasesInserters", inserters);
    return configOf(values);
  }

  private ClockDomainConfig clockConfig() {
    ResetKind kind = options.resetKind();
    return new ClockDomainConfig(
        spinal.core.RISING$.MODULE$,
        kind.asynchronous() ? spinal.core.ASYNC$.MODULE$ : spinal.core.SYNC$.MODULE$,
        kind.activeLow() ? spinal.core.LOW$.MODULE$ : spinal.core.HIGH$.MODULE$,
        spinal.core.HIGH$.MODULE$,
        spinal.core.HIGH$.MODULE$);
  }

  /**
   * SpinalConfig has more than sixty parameters with defaults, which only Scala's compiler inserts.
   */
  private static SpinalConfig configOf(Map<String, Object> values) {
    try {
      SpinalConfig$ companion = SpinalConfig$.MODULE$;
      Method apply =
          Arrays.stream(SpinalConfig$.class.getMethods())
              .filter(m -> m.getName().equals("apply") && m.getReturnType() == SpinalConfig.class)
              .max(java.util.Comparator.comparingInt(Method::getParameterCount))
              .orElseThrow();
      Object[] arguments = new Object[apply.getParameterCount()];
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = SpinalConfig$.class.getMethod("apply$default$" + (i + 1)).invoke(companion);
      }
      SpinalConfig defaults = (SpinalConfig) apply.invoke(companion, arguments);
      for (int i = 0; i < arguments.length; i++) {
        String name = defaults.productElementName(i);
        arguments[i] = values.getOrDefault(name, arguments[i]);
      }
      return (SpinalConfig) apply.invoke(companion, arguments);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("SpinalConfig is not as expected", e);
    }
  }

  private void exchange(ArrayBuffer<Phase> phases) {
    for (int i = 0; i < phases.length(); i++) {
      Phase phase = phases.apply(i);
      if (phase instanceof PhaseCreateComponent) {
        phases.update(i, step(true, this::elaborate));
      } else if (phase instanceof PhasePullClockDomains) {
        phases.insert(i, step(true, context -> connectReplicas()));
        phases.insert(i + 2, step(true, context -> nameResets()));
        i += 2;
      } else if (phase instanceof PhaseAllocateNames) {
        phases.update(i, step(false, context -> allocateNames(topModule.body())));
      } else if (phase instanceof PhaseVerilog) {
        PhaseContext context = GlobalData$.MODULE$.get().phaseContext();
        phases.update(
            i,
            new VerilogWriter(
                context, new SpinalReport<>(), options, topModule(), result -> emission = result));
      }
    }
  }

  private Supplier<ModuleBody> topModule() {
    return () -> topModule.body();
  }

  private void elaborate(PhaseContext context) {
    ClockDomain domain = clockDomain(context);
    var clocks = ClockDomainStack$.MODULE$.set(Handle$.MODULE$.sync(domain));
    Elaboration.begin(domain, options);
    try {
      topModule = top.get();
      Elaboration.current().closeModule(topModule.body(), null);
    } finally {
      Elaboration.end();
    }
    clocks.restore();
  }

  private static ClockDomain clockDomain(PhaseContext context) {
    spinal.core.ClockDomain$ companion = spinal.core.ClockDomain$.MODULE$;
    return companion.external(
        "",
        context.config().defaultConfigForClockDomains(),
        companion.external$default$3(),
        companion.external$default$4(),
        companion.external$default$5(),
        companion.external$default$6(),
        companion.external$default$7());
  }

  /** Names the resets of all modules but the top one, whose reset port has its name already. */
  private void nameResets() {
    String name = options.resetKind().activeLow() ? "resetn" : "reset";
    topModule.body().children.forEach(child -> child.nameReset(name));
  }

  private void connectReplicas() {
    connectReplicas(topModule.body());
  }

  private static void connectReplicas(ModuleBody body) {
    for (ModuleBody child : body.children) {
      if (child.component instanceof Replica.Box box) {
        pullClock(body, child, box.clockDomain().get());
        box.connectClock(box.clockDomain().get());
      } else {
        connectReplicas(child);
      }
    }
  }

  /** Gives the parent its clock before its reset, as in modules without replicas. */
  private static void pullClock(ModuleBody parent, ModuleBody replica, ClockDomain domain) {
    if (replica.usesClock()) {
      parent.component.rework(
          () -> {
            domain.readClockWire();
            return replica.usesReset() ? domain.readResetWire() : null;
          });
    }
  }

  /** Does not reserve the names of modules, because a signal may have the name of a module. */
  private static void allocateNames(ModuleBody body) {
    body.children.forEach(SpinalRun::allocateNames);
    body.component.allocateNames(new NamingScope("", null));
  }

  private interface Step {
    void run(PhaseContext context);
  }

  private static Phase step(boolean changesNetlist, Step step) {
    return new Phase() {
      @Override
      public void impl(PhaseContext context) {
        step.run(context);
      }

      @Override
      public boolean hasNetlistImpact() {
        return changesNetlist;
      }
    };
  }
}
