// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import static io.eie.flow.synth.Netlists.cell;
import static io.eie.flow.synth.Netlists.input;
import static io.eie.flow.synth.Netlists.output;
import static org.assertj.core.api.Assertions.assertThat;

import io.eie.flow.synth.MappedModule.Instance;
import io.eie.flow.synth.MappedModule.Port;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FanOutRepairTest {
  private static final CellLibrary TOY = CellLibrary.of("toy.lib", ToyLibrary.complete().text());
  private static final int CLOCK = 2;
  private static final int DATA = 3;

  @ParameterizedTest
  @ValueSource(ints = {33, 64, 500, 3000})
  void everyRegisterStillSeesTheInputThroughBuffers(int registers) {
    MappedModule module = repaired(registersOf(registers));

    Map<Integer, Integer> loads = loads(module);
    Map<Integer, Instance> drivers = drivers(module);
    assertThat(loads.get(DATA)).isLessThanOrEqualTo(32);
    loads.remove(CLOCK);
    assertThat(loads.values()).allMatch(load -> load <= 32);
    assertThat(module.instances())
        .filteredOn(instance -> instance.type().startsWith("DFF"))
        .hasSize(registers)
        .allSatisfy(
            register -> {
              int net = register.pins().get("D")[0];
              while (net != DATA) {
                assertThat(drivers.get(net).type()).startsWith("BUF_");
                net = drivers.get(net).pins().get("A")[0];
              }
            });
  }

  @Test
  void aFewLoadsNeedNothing() {
    assertThat(repaired(registersOf(32)).instances()).hasSize(32);
  }

  @Test
  void clocksAreLeftAlone() {
    MappedModule module = repaired(registersOf(500));

    assertThat(loads(module).get(CLOCK)).isEqualTo(500);
  }

  @Test
  void aDriverGetsTheStrengthThatItsLoadsNeed() {
    List<Instance> instances = new ArrayList<>();
    instances.add(cell("weak", "DFF_X1", "CK", CLOCK, "D", DATA, "Q", 4));
    instances.add(cell("busy", "DFF_X1", "CK", CLOCK, "D", DATA, "Q", 5));
    for (int i = 0; i < 20; i++) {
      instances.add(cell("load" + i, "INV_X1", "A", 5, "Z", 10 + i));
    }

    MappedModule module = repaired(instances);

    assertThat(type(module, "weak")).isEqualTo("DFF_X1");
    assertThat(type(module, "busy")).isEqualTo("DFF_X2");
  }

  @Test
  void loadsInsideAModuleCountOutside() {
    List<Instance> inside = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      inside.add(cell("load" + i, "INV_X1", "A", 4, "Z", 10 + i));
    }
    List<Port> ports = List.of(input("clk", CLOCK), input("data_i", 4));
    MappedModule leaf = new MappedModule("Leaf", ports, inside, Map.of());
    MappedModule top =
        new MappedModule(
            "Top",
            List.of(input("clk", CLOCK), input("data_i", DATA)),
            List.of(
                cell("driver", "DFF_X1", "CK", CLOCK, "D", DATA, "Q", 4),
                cell("u_leaf0", "Leaf", "clk", CLOCK, "data_i", 4),
                cell("u_leaf1", "Leaf", "clk", CLOCK, "data_i", 4)),
            Map.of());
    Map<String, MappedModule> modules = new LinkedHashMap<>();
    modules.put("Leaf", leaf);
    modules.put("Top", top);
    MappedNetlist netlist = new MappedNetlist("Top", modules);
    repair(netlist);

    assertThat(top.counts()).containsEntry("Leaf", 2).containsKey("BUF_X2");
    assertThat(top.port("data_i").nets()).containsExactly(DATA);
  }

  private static List<Instance> registersOf(int count) {
    List<Instance> registers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      registers.add(cell("r" + i, "DFF_X1", "CK", CLOCK, "D", DATA, "Q", 10 + i));
    }
    return registers;
  }

  private static MappedModule repaired(List<Instance> instances) {
    MappedNetlist netlist =
        Netlists.of(
            List.of(input("clk", CLOCK), input("data_i", DATA), output("q_o", 10)),
            instances.toArray(Instance[]::new));
    repair(netlist);
    return netlist.modules().get("Top");
  }

  private static void repair(MappedNetlist netlist) {
    NetlistCheck check = new NetlistCheck(netlist, TOY, Map.of());
    new FanOutRepair(netlist, TOY, check).repair();
    check.check();
  }

  private static String type(MappedModule module, String name) {
    return module.instances().stream()
        .filter(instance -> instance.name().equals(name))
        .findFirst()
        .orElseThrow()
        .type();
  }

  private static Map<Integer, Integer> loads(MappedModule module) {
    Map<Integer, Integer> loads = new HashMap<>();
    for (Instance instance : module.instances()) {
      instance
          .pins()
          .forEach(
              (pin, nets) -> {
                if (TOY.cell(instance.type()).pins().get(pin).input()) {
                  loads.merge(nets[0], 1, Integer::sum);
                }
              });
    }
    return loads;
  }

  private static Map<Integer, Instance> drivers(MappedModule module) {
    Map<Integer, Instance> drivers = new HashMap<>();
    for (Instance instance : module.instances()) {
      int[] nets = instance.pins().getOrDefault("Z", instance.pins().get("Q"));
      drivers.put(nets[0], instance);
    }
    return drivers;
  }
}
