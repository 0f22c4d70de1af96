// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.power;

import io.eie.flow.synth.MappedModule;
import io.eie.flow.synth.MappedModule.Instance;
import io.eie.flow.synth.MappedModule.Port;
import io.eie.flow.synth.MappedNetlist;
import io.eie.flow.synth.NetlistVerilog;
import io.eie.sim.activity.InstanceActivity;
import io.eie.sim.activity.NetActivity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every gate and macro of a netlist with its nets, and what the nets did in a run. */
final class FlatNetlist {
  /**
   * A gate or a macro.
   *
   * @param module name of the module that it is in
   * @param nets of each pin, the least significant bit first
   */
  record Cell(String type, String module, Map<String, int[]> nets) {}

  private final MappedNetlist netlist;
  private final Map<String, Map<Integer, String>> names = new HashMap<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<NetActivity> activities = new ArrayList<>();

  private FlatNetlist(MappedNetlist netlist) {
    this.netlist = netlist;
    activities.add(new NetActivity("0", 0, 0, 0));
    activities.add(new NetActivity("1", Long.MAX_VALUE, 0, 0));
  }

  /**
   * Lays a netlist out.
   *
   * @param top what the netlist's top did
   */
  static FlatNetlist of(MappedNetlist netlist, InstanceActivity top) {
    FlatNetlist flat = new FlatNetlist(netlist);
    flat.place(netlist.modules().get(netlist.top()), top, new HashMap<>());
    return flat;
  }

  /**
   * @param known number of each net that is a net outside of the module too
   */
  private void place(MappedModule module, InstanceActivity activity, Map<Integer, Integer> known) {
    known.put(MappedModule.LOW, 0);
    known.put(MappedModule.HIGH, 1);
    Map<Integer, String> called =
        names.computeIfAbsent(module.name(), name -> NetlistVerilog.names(module));
    Map<String, NetActivity> found = new HashMap<>();
    activity.nets().forEach(net -> found.put(net.name(), net));
    for (Instance instance : module.instances()) {
      Map<String, int[]> nets = new LinkedHashMap<>();
      instance
          .pins()
          .forEach(
              (pin, local) -> {
                int[] flat = new int[local.length];
                for (int bit = 0; bit < local.length; bit++) {
                  NetActivity did = found.get(called.get(local[bit]));
                  flat[bit] = known.computeIfAbsent(local[bit], net -> add(did));
                }
                nets.put(pin, flat);
              });
      MappedModule inner = netlist.modules().get(instance.type());
      if (inner == null) {
        cells.add(new Cell(instance.type(), module.name(), nets));
      } else {
        place(inner, inside(activity, instance.name()), bound(inner, nets));
      }
    }
  }

  private static Map<Integer, Integer> bound(MappedModule inner, Map<String, int[]> nets) {
    Map<Integer, Integer> known = new HashMap<>();
    for (Port port : inner.ports()) {
      int[] outside = nets.get(port.name());
      for (int bit = 0; outside != null && bit < outside.length; bit++) {
        known.putIfAbsent(port.nets()[bit], outside[bit]);
      }
    }
    return known;
  }

  private static InstanceActivity inside(InstanceActivity activity, String name) {
    return activity.instances().stream()
        .filter(instance -> instance.name().equals(name))
        .findFirst()
        .orElseGet(() -> new InstanceActivity(name, List.of(), List.of()));
  }

  private int add(NetActivity activity) {
    activities.add(activity);
    return activities.size() - 1;
  }

  /** All gates and macros. */
  List<Cell> cells() {
    return cells;
  }

  /** How many nets there are; 0 and 1 are the constants. */
  int nets() {
    return activities.size();
  }

  /** What a net did; null when it was not recorded. */
  NetActivity activity(int net) {
    return activities.get(net);
  }
}
