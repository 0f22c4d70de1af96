package io.eie.testbench.synth;

import io.eie.generator.config.EnvironmentException;
import io.eie.testbench.synth.MappedModule.Instance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What OpenSTA said about a netlist.
 *
 * @param worstSlackNs at the clock period aimed at
 * @param paths the worst first
 * @param lateModules names of the modules whose gates are in the slowest of the paths that are too
 *     slow, those that lack at least half as much as the worst
 */
record TimingReport(double worstSlackNs, List<TimingPath> paths, Set<String> lateModules) {
  private static final Pattern PATH =
      Pattern.compile("^(\\S+) \\([^)]*\\)\\s+(\\S+) \\([^)]*\\)\\s+(-?\\d+\\.\\d+)$");
  private static final Pattern WORST = Pattern.compile("^worst slack (-?\\d+\\.\\d+)$");
  private static final Pattern STEP = Pattern.compile("^.*\\s[v^] (\\S+) \\(\\S+\\)$");
  private static final Pattern SLACK = Pattern.compile("^(-?\\d+\\.\\d+)\\s+slack \\(VIOLATED\\)$");
  private static final Pattern BIT = Pattern.compile("(\\[\\d+])+$");

  private record Ends(String start, String end) {}

  /**
   * Reads the output of {@link SynthesisScripts#sta}.
   *
   * @throws EnvironmentException when it does not hold what was asked for
   */
  static TimingReport read(String said, MappedNetlist netlist) {
    Map<Ends, TimingPath> paths = new LinkedHashMap<>();
    Set<String> passed = new HashSet<>();
    Set<String> late = new HashSet<>();
    Double worst = null;
    for (String line : said.lines().map(String::strip).toList()) {
      Matcher path = PATH.matcher(line);
      Matcher slack = WORST.matcher(line);
      Matcher step = STEP.matcher(line);
      Matcher violated = SLACK.matcher(line);
      if (path.matches()) {
        Ends ends = new Ends(name(path.group(1), netlist), name(path.group(2), netlist));
        double value = Double.parseDouble(path.group(3));
        paths.merge(
            ends,
            new TimingPath(ends.start(), ends.end(), value, 1),
            (one, other) ->
                new TimingPath(
                    ends.start(),
                    ends.end(),
                    Math.min(one.slackNs(), other.slackNs()),
                    one.endpoints() + 1));
      } else if (slack.matches()) {
        worst = Double.valueOf(slack.group(1));
      } else if (step.matches()) {
        passed.add(module(step.group(1), netlist));
      } else if (violated.matches()) {
        if (worst != null && Double.parseDouble(violated.group(1)) <= worst / 2) {
          late.addAll(passed);
        }
        passed.clear();
      }
    }
    if (worst == null || paths.isEmpty()) {
      throw new EnvironmentException(
          "timing must tell the worst slack and the paths, sta said neither:\n"
              + String.join("\n", said.lines().limit(6).toList()));
    }
    return new TimingReport(worst, List.copyOf(paths.values()), late);
  }

  /** A pin by the name that its register, macro or port has in the Verilog source. */
  private static String name(String pin, MappedNetlist netlist) {
    List<String> parts = List.of(pin.split("/"));
    MappedModule module = netlist.modules().get(netlist.top());
    List<String> names = new ArrayList<>();
    for (String part : parts.subList(0, parts.size() - 1)) {
      Instance instance = find(module, part);
      MappedModule below = instance == null ? null : netlist.modules().get(instance.type());
      if (instance == null || below != null) {
        names.add(part);
        module = below == null ? module : below;
      } else {
        boolean macro = instance.pins().values().stream().anyMatch(nets -> nets.length > 1);
        String last = parts.get(parts.size() - 1);
        names.add(macro ? part + "." + last : register(module, instance));
      }
    }
    if (names.isEmpty()) {
      names.add(parts.get(0));
    }
    return BIT.matcher(String.join(".", names)).replaceAll("");
  }

  /** The module that a pin's gate is in. */
  private static String module(String pin, MappedNetlist netlist) {
    MappedModule module = netlist.modules().get(netlist.top());
    for (String part : pin.split("/")) {
      Instance instance = find(module, part);
      MappedModule below = instance == null ? null : netlist.modules().get(instance.type());
      module = below == null ? module : below;
    }
    return module.name();
  }

  private static Instance find(MappedModule module, String name) {
    return module.instances().stream()
        .filter(instance -> instance.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  // By what it drives; a clock gate drives clocks, which have no names, and goes by its enable.
  private static String register(MappedModule module, Instance instance) {
    return Stream.of("Q", "QN", "D", "E")
        .filter(instance.pins()::containsKey)
        .map(pin -> module.netName(instance.pins().get(pin)[0]))
        .filter(net -> net != null)
        .findFirst()
        .orElse(instance.type());
  }
}
