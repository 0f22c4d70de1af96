// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.equivalence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.Progress;
import io.eie.common.SmokeShard;
import io.eie.flow.equivalence.ModuleEquivalence.Method;
import io.eie.flow.synth.MappedModule;
import io.eie.flow.synth.MappedModule.Instance;
import io.eie.flow.synth.Synthesis;
import io.eie.flow.synth.SynthesisConditions;
import io.eie.flow.synth.SynthesisTools;
import io.eie.flow.synth.SynthesizedDesign;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.MultiplierStructure;
import io.eie.generator.config.PointerFormat;
import io.eie.generator.config.Preset;
import io.eie.generator.config.ResetKind;
import io.eie.generator.hdl.Emission;
import io.eie.generator.kit.SramTiming;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The gates of tiny4 against its Verilog, and gates with one fault. */
class EquivalenceTest {
  private static final EieConfig TINY = Preset.TINY4.config();
  private static final EieConfig GROUPS =
      TINY.toBuilder()
          .processingElements(8)
          .columnGroups(1, 2)
          .pointerFormat(PointerFormat.BLOCK)
          .build();
  private static final int LIMIT = 300;

  private static SynthesizedDesign element;

  @SmokeShard(of = 2)
  @Test
  void everyModuleOfAnElementIsEqual() {
    SynthesizedDesign design = element();

    EquivalenceResult result = EquivalenceCheck.of(design, LIMIT, Progress.NONE);

    assertEqual(result, design);
    assertThat(result.top()).isEqualTo("ProcessingElement");
    assertThat(result.library()).isEqualTo("osu018_stdcells");
    assertThat(result.configHash()).isEqualTo(TINY.hash());
    assertThat(result.toolVersions()).containsKeys("eie", "yosys", "abc");
  }

  @Tag("nightly")
  @Test
  void everyModuleOfTheWholeIsEqualBehindClockGates() {
    SynthesizedDesign design = synthesized(TINY, TestCells.nangate45(), "Eie");

    EquivalenceResult result = EquivalenceCheck.of(design, LIMIT, Progress.NONE);

    assertEqual(result, design);
    assertThat(modules(result)).containsKeys("Eie", "CentralControl", "ElementArray", "LnzdNode4");
  }

  /** Group roots, nodes of events, ring and block pointers among them. */
  @Tag("nightly")
  @Test
  void everyModuleOfADesignWithColumnGroupsIsEqual() {
    SynthesizedDesign design = synthesized(GROUPS, TestCells.osu018(), "Eie");

    EquivalenceResult result = EquivalenceCheck.of(design, LIMIT, Progress.NONE);

    assertEqual(result, design);
    assertThat(modules(result))
        .containsKeys("GroupRoot1", "RingControl", "RingShares", "SumRing", "BlockPointerRead");
  }

  /** Yosys would give the states other codes, and assume that no others are ever reached. */
  @Test
  void theStatesOfAGroupRootKeepTheirCodes() {
    SynthesizedDesign design = synthesized(GROUPS, TestCells.osu018(), "GroupRoot1");

    assertThat(prove(design, design.netlist().modules().get("EieGroupRoot1")).differences())
        .isEmpty();
  }

  @Test
  void registersBehindClockGatesAreProvenAndFaultsInTheirEnablesAreNot() {
    SynthesizedDesign design = synthesized(TINY, TestCells.nangate45(), "Codebook");
    MappedModule gates = design.netlist().modules().get("EieCodebook");
    assertThat(gates.counts()).containsKey("CLKGATE_X1");

    assertThat(prove(design, gates).method()).isEqualTo(Method.PROVEN);

    MappedModule exchanged = gates.copy();
    List<Instance> clockGates = instances(exchanged, "CLKGATE_X1");
    int[] enable = clockGates.get(0).pins().get("E");
    enable[0] =
        clockGates.stream()
            .mapToInt(gate -> gate.pins().get("E")[0])
            .filter(other -> other != enable[0])
            .findFirst()
            .orElseThrow();

    ModuleEquivalence wrong = prove(design, exchanged);

    assertThat(wrong.method()).isEqualTo(Method.NOT_PROVEN);
    assertThat(wrong.differences()).isNotEmpty().hasSizeLessThanOrEqualTo(10);
    assertThat(wrong.holds()).isFalse();

    MappedModule leaking = gates.copy();
    Instance inverter = instances(leaking, "INV_X1").get(0);
    inverter.pins().get("A")[0] = instances(leaking, "CLKGATE_X1").get(0).pins().get("GCK")[0];

    assertThatThrownBy(() -> NamedNetlist.of(leaking, design.library()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "a gated clock of EieCodebook must drive the clock of a plain flip-flop, drove A of %s (INV_X1)"
                .formatted(inverter.name()));
  }

  @SmokeShard(of = 3)
  @Test
  void aFaultInTheGatesIsFoundInEveryKindOfModule() {
    SynthesizedDesign design = element();
    Map<String, MappedModule> modules = design.netlist().modules();

    // another gate, in a module without others inside
    MappedModule queue = modules.get("EieActivationQueue").copy();
    retype(queue, "NAND2X1", "NOR2X1");
    ModuleEquivalence wrongGate = prove(design, queue);
    assertThat(wrongGate.method()).isEqualTo(Method.NOT_PROVEN);
    assertThat(wrongGate.differences()).isNotEmpty();

    // an input that nothing drives
    MappedModule open = modules.get("EieActivationQueue").copy();
    instances(open, "NAND2X1").get(0).pins().get("A")[0] = open.newNet();
    assertThat(prove(design, open).method()).isEqualTo(Method.NOT_PROVEN);

    // another connection between modules
    MappedModule element = modules.get("EieProcessingElement").copy();
    int[] value = instances(element, "EieActivationQueue").get(0).pins().get("upstream_value_i");
    int first = value[0];
    value[0] = value[1];
    value[1] = first;
    ModuleEquivalence crossed = prove(design, element);
    assertThat(crossed.method()).isEqualTo(Method.NOT_PROVEN);
    assertThat(crossed.differences())
        .containsExactlyInAnyOrder(
            "u_activation_queue.upstream_value_i[0]", "u_activation_queue.upstream_value_i[1]");

    // another connection to a memory
    MappedModule pointers = modules.get("EiePointerRead").copy();
    Instance bank =
        pointers.instances().stream()
            .filter(instance -> instance.type().startsWith("EieSramBank"))
            .findFirst()
            .orElseThrow();
    bank.pins().get("enable_i")[0] = MappedModule.HIGH;
    assertThat(prove(design, pointers).method()).isEqualTo(Method.NOT_PROVEN);

    // a memory that is not there
    pointers.instances().remove(bank);
    assertThat(prove(design, pointers).differences())
        .isNotEmpty()
        .anyMatch(signal -> signal.startsWith(bank.name() + "."));

    // another gate in the multiplier
    MappedModule multiplier = modules.get("EieMultiplier").copy();
    retype(multiplier, "XOR2X1", "NAND2X1");
    assertThat(prove(design, multiplier).method()).isEqualTo(Method.NOT_PROVEN);
  }

  @Tag("nightly")
  @Test
  void aMultiplierThatIsAnOperatorIsSimulated() {
    EieConfig config = TINY.toBuilder().multiplierStructure(MultiplierStructure.OPERATOR).build();
    SynthesizedDesign design = synthesized(config, TestCells.osu018(), "Multiplier");

    ModuleEquivalence equal = EquivalenceCheck.of(design, LIMIT, Progress.NONE).modules().get(0);
    assertThat(equal.method()).isEqualTo(Method.SIMULATED);
    assertThat(equal.compared()).isGreaterThanOrEqualTo(20_000);
    assertThat(equal.holds()).isTrue();

    MappedModule multiplier = design.netlist().modules().get("EieMultiplier").copy();
    retype(multiplier, "NAND2X1", "NOR2X1");
    ModuleEquivalence product =
        new ModuleSimulation(design, models(design)).compare(rtl(design, "Multiplier"), multiplier);
    assertThat(product.method()).isEqualTo(Method.DIFFERENT);
    assertThat(product.holds()).isFalse();
    assertThat(product.differences())
        .singleElement()
        .asString()
        .matches(
            "product_o must be 0x\\p{XDigit}+, was 0x\\p{XDigit}+ after \\{load_i=.*weight_i=.*}");
  }

  @SmokeShard(of = 3)
  @Test
  void asynchronousResetsAreProvenAndFaultsInThemAreNot() {
    EieConfig config = TINY.toBuilder().resetKind(ResetKind.ASYNC_LOW).build();
    SynthesizedDesign design = synthesized(config, TestCells.osu018(), "Sequencer");
    MappedModule gates = design.netlist().modules().get("EieSequencer");

    assertThat(prove(design, gates).differences()).isEmpty();
    assertThat(prove(design, gates).method()).isEqualTo(Method.PROVEN);

    MappedModule never = gates.copy();
    instances(never, "DFFSR").forEach(register -> register.pins().get("R")[0] = MappedModule.HIGH);
    ModuleEquivalence wrong = prove(design, never);
    assertThat(wrong.method()).isEqualTo(Method.NOT_PROVEN);
    assertThat(wrong.differences())
        .isNotEmpty()
        .allMatch(signal -> signal.matches("clear of .*|[.]{3}"));
  }

  @SmokeShard(of = 4)
  @Test
  void aProofThatTakesTooLongIsTold() {
    SynthesizedDesign design = element();

    ModuleEquivalence given =
        new ModuleProof(design, models(design), SynthesisTools.onPath())
            .prove(design.netlist().modules().get("EieCodebook"), 0);

    assertThat(given.method()).isEqualTo(Method.NOT_PROVEN);
    assertThat(given.compared()).isZero();
    assertThat(given.differences()).containsExactly("no proof within 0 s");
    assertThat(result(given).equivalent()).isFalse();
  }

  private static EquivalenceResult result(ModuleEquivalence module) {
    return new EquivalenceResult("", Map.of(), "Codebook", "", List.of(module));
  }

  private static void assertEqual(EquivalenceResult result, SynthesizedDesign design) {
    assertThat(result.modules())
        .allSatisfy(module -> assertThat(module.holds()).as(module.toString()).isTrue());
    assertThat(result.equivalent()).isTrue();
    Map<String, ModuleEquivalence> modules = modules(result);
    assertThat(modules)
        .containsKeys(
            design.netlist().modules().keySet().stream()
                .map(name -> name.replaceFirst("^Eie(?=.)", ""))
                .toArray(String[]::new));
    assertThat(modules.get("SramBank64x32").method()).isEqualTo(Method.BLACK_BOX);
    modules.forEach(
        (name, module) -> {
          if (!name.startsWith("SramBank")) {
            assertThat(module.method()).isEqualTo(Method.PROVEN);
            assertThat(module.compared()).isGreaterThanOrEqualTo(outputs(design, name));
          }
        });
  }

  /** Bits that a module gives. */
  private static int outputs(SynthesizedDesign design, String name) {
    return rtl(design, name).ports().stream()
        .filter(port -> port.direction() == Emission.Direction.OUTPUT)
        .mapToInt(Emission.PortInfo::width)
        .sum();
  }

  private static Map<String, ModuleEquivalence> modules(EquivalenceResult result) {
    return result.modules().stream()
        .collect(Collectors.toMap(ModuleEquivalence::module, Function.identity()));
  }

  private static void retype(MappedModule module, String type, String other) {
    Instance gate = instances(module, type).get(0);
    int place = module.instances().indexOf(gate);
    module.instances().set(place, new Instance(gate.name(), other, gate.pins()));
  }

  private static List<Instance> instances(MappedModule module, String type) {
    return module.instances().stream().filter(each -> each.type().equals(type)).toList();
  }

  private static ModuleEquivalence prove(SynthesizedDesign design, MappedModule gates) {
    return new ModuleProof(design, models(design), SynthesisTools.onPath()).prove(gates, LIMIT);
  }

  private static String models(SynthesizedDesign design) {
    return CellModels.of(design.netlist(), design.library(), SynthesisTools.onPath());
  }

  /** A module by the name of its unit. */
  private static Emission.Module rtl(SynthesizedDesign design, String unit) {
    return design.rtl().emission().modules().stream()
        .filter(module -> module.unit().equals(unit))
        .findFirst()
        .orElseThrow();
  }

  /** An element in Debian's cells, which more than one test looks at and none changes. */
  private static SynthesizedDesign element() {
    Path cells = TestCells.osu018();
    if (element == null) {
      element = synthesized(TINY, cells, "ProcessingElement");
    }
    return element;
  }

  private static SynthesizedDesign synthesized(EieConfig config, Path cells, String top) {
    SynthesisConditions slow =
        new SynthesisConditions(10, 0.05, 0.2, 0.2, SramTiming.OF_45_NM, true);
    return Synthesis.with(cells, slow).design(config, top, Progress.NONE);
  }
}
