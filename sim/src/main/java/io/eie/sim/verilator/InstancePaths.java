// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import io.eie.common.NearestName;
import io.eie.common.Quoted;
import io.eie.common.UserException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The instances of a design, by their paths from the top module, as its Verilog has them. */
final class InstancePaths {
  private static final Pattern MODULE =
      Pattern.compile("(?s)\\bmodule\\s+(\\w+)(.*?)\\bendmodule\\b");
  private static final Pattern INSTANCE = Pattern.compile("(?m)^\\s*(\\w+)\\s+(\\w+)\\s*\\(");
  private static final int SHOWN = 2;

  private record Instance(String module, String name) {}

  private final Map<String, List<Instance>> modules = new HashMap<>();
  private final List<String> paths = new ArrayList<>();

  private InstancePaths(VerilatorRequest request) {
    Map<String, String> texts = new HashMap<>();
    for (VerilogFile file : request.files()) {
      for (Matcher module = MODULE.matcher(file.text()); module.find(); ) {
        texts.put(module.group(1), module.group(2));
      }
    }
    texts.forEach(
        (name, text) -> {
          List<Instance> instances = new ArrayList<>();
          for (Matcher instance = INSTANCE.matcher(text); instance.find(); ) {
            if (texts.containsKey(instance.group(1))) {
              instances.add(new Instance(instance.group(1), instance.group(2)));
            }
          }
          modules.put(name, instances);
        });
    collect(request.top(), "");
  }

  static InstancePaths of(VerilatorRequest request) {
    return new InstancePaths(request);
  }

  private void collect(String module, String prefix) {
    for (Instance instance : modules.getOrDefault(module, List.of())) {
      paths.add(prefix + instance.name());
      collect(instance.module(), prefix + instance.name() + ".");
    }
  }

  /**
   * The path of an instance.
   *
   * @param wanted its path, or the end of it
   * @throws UserException when no instance, or more than one, has a path with this end
   */
  String named(String wanted) {
    if (paths.contains(wanted)) {
      return wanted;
    }
    List<String> found = paths.stream().filter(path -> path.endsWith("." + wanted)).toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    String rule =
        found.isEmpty()
            ? "nearest: " + NearestName.of(wanted, shortest())
            : String.format(
                Locale.ROOT,
                "%d have this name, the first %s",
                found.size(),
                String.join(" and ", found.subList(0, Math.min(SHOWN, found.size()))));
    throw new UserException(
        "instance of a waveform must be the only one of its name in the design ("
            + rule
            + "), was "
            + Quoted.of(wanted));
  }

  /** The name of each instance, with its path where others have the same name. */
  private List<String> shortest() {
    Map<String, Integer> counts = new HashMap<>();
    paths.forEach(path -> counts.merge(last(path), 1, Integer::sum));
    return paths.stream().map(path -> counts.get(last(path)) == 1 ? last(path) : path).toList();
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
