// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.flow.synth.MappedModule.Instance;
import io.eie.flow.synth.MappedModule.Port;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A netlist of gates as Yosys writes it in JSON: every module once, however often it is there.
 *
 * @param top name of the module that holds all others
 * @param modules by name, each after those it instantiates
 */
public record MappedNetlist(String top, Map<String, MappedModule> modules) {
  private static final Comparator<String> BEST_NAME =
      Comparator.comparing((String name) -> !name.replaceAll("\\[\\d+]$", "").endsWith("_q"))
          .thenComparing(Comparator.naturalOrder());

  /**
   * Reads what Yosys' {@code write_json} wrote.
   *
   * @param macros names of the modules that represent memory macros
   */
  static MappedNetlist read(Path json, String top, Set<String> macros) throws IOException {
    JsonNode root = new ObjectMapper().readTree(json.toFile()).path("modules");
    Map<String, MappedModule> read = new HashMap<>();
    root.fields()
        .forEachRemaining(
            entry -> {
              JsonNode attributes = entry.getValue().path("attributes");
              boolean box = attributes.has("blackbox") || attributes.has("whitebox");
              if (!box && !macros.contains(entry.getKey())) {
                read.put(entry.getKey(), module(entry.getKey(), entry.getValue()));
              }
            });
    Map<String, MappedModule> ordered = new LinkedHashMap<>();
    addBelow(top, read, ordered);
    return new MappedNetlist(top, ordered);
  }

  private static void addBelow(
      String name, Map<String, MappedModule> read, Map<String, MappedModule> ordered) {
    MappedModule module = read.get(name);
    if (module == null || ordered.containsKey(name)) {
      return;
    }
    module.instances().stream()
        .map(Instance::type)
        .distinct()
        .forEach(type -> addBelow(type, read, ordered));
    ordered.put(name, module);
  }

  /** The same with other names of its modules; the gates keep theirs. */
  public MappedNetlist renamed(UnaryOperator<String> names) {
    Map<String, MappedModule> renamed = new LinkedHashMap<>();
    for (MappedModule module : modules.values()) {
      MappedModule copy =
          module.renamed(
              names.apply(module.name()),
              type -> modules.containsKey(type) ? names.apply(type) : type);
      renamed.put(copy.name(), copy);
    }
    return new MappedNetlist(names.apply(top), renamed);
  }

  /** How often each module is there, by name; the top once. */
  Map<String, Integer> copies() {
    List<MappedModule> fromTop = new ArrayList<>(modules.values());
    Map<String, Integer> copies = new HashMap<>(Map.of(top, 1));
    for (int i = fromTop.size() - 1; i >= 0; i--) {
      MappedModule parent = fromTop.get(i);
      for (Instance instance : parent.instances()) {
        if (modules.containsKey(instance.type())) {
          copies.merge(instance.type(), copies.get(parent.name()), Integer::sum);
        }
      }
    }
    return copies;
  }

  private static MappedModule module(String name, JsonNode node) {
    List<Port> ports = new ArrayList<>();
    node.path("ports")
        .fields()
        .forEachRemaining(
            port ->
                ports.add(
                    new Port(
                        port.getKey(),
                        port.getValue().path("direction").asText().equals("input"),
                        nets(port.getValue().path("bits")))));
    List<Instance> instances = new ArrayList<>();
    node.path("cells")
        .fields()
        .forEachRemaining(
            cell -> {
              String type = cell.getValue().path("type").asText();
              boolean named = cell.getKey().matches("[A-Za-z_]\\w*");
              instances.add(
                  new Instance(
                      named ? cell.getKey() : "c" + instances.size() + "_",
                      type,
                      pins(cell.getValue().path("connections"))));
            });
    JsonNode nets = node.path("netnames");
    return new MappedModule(name, ports, instances, names(nets), madeUpBits(nets));
  }

  private static Map<String, int[]> pins(JsonNode connections) {
    Map<String, int[]> pins = new LinkedHashMap<>();
    connections.fields().forEachRemaining(pin -> pins.put(pin.getKey(), nets(pin.getValue())));
    return pins;
  }

  private static int[] nets(JsonNode bits) {
    int[] nets = new int[bits.size()];
    for (int i = 0; i < nets.length; i++) {
      nets[i] = net(bits.get(i));
    }
    return nets;
  }

  // Yosys numbers nets from 2; what may be anything is taken as 0.
  private static int net(JsonNode bit) {
    if (bit.isInt()) {
      return bit.intValue();
    }
    return bit.asText().equals("1") ? MappedModule.HIGH : MappedModule.LOW;
  }

  private static Map<Integer, List<String>> names(JsonNode netNames) {
    Map<Integer, List<String>> names = new HashMap<>();
    netNames
        .fields()
        .forEachRemaining(
            entry -> {
              JsonNode bits = entry.getValue().path("bits");
              boolean hidden = entry.getValue().path("hide_name").asInt() == 1;
              for (int i = 0; i < bits.size() && !hidden; i++) {
                String name = bits.size() == 1 ? entry.getKey() : entry.getKey() + "[" + i + "]";
                names.computeIfAbsent(net(bits.get(i)), net -> new ArrayList<>()).add(name);
              }
            });
    names.values().forEach(list -> list.sort(BEST_NAME));
    return names;
  }

  /** The bit of each net in a signal that synthesis made up, where it has one. */
  private static Map<Integer, Integer> madeUpBits(JsonNode netNames) {
    Map<Integer, Integer> places = new HashMap<>();
    netNames
        .elements()
        .forEachRemaining(
            signal -> {
              JsonNode bits = signal.path("bits");
              boolean hidden = signal.path("hide_name").asInt() == 1;
              for (int i = 0; i < bits.size() && hidden && bits.size() > 1; i++) {
                places.putIfAbsent(net(bits.get(i)), i);
              }
            });
    return places;
  }
}
