// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import io.eie.common.EnvironmentException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private record Ends(String start, String end) {}

  /**
   * Reads the output of {@link SynthesisScripts#sta}.
   *
   * @throws EnvironmentException when it does not hold what was asked for
   */
  static TimingReport read(String said, MappedNetlist netlist) {
    PinNames names = new PinNames(netlist);
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
        Ends ends = new Ends(names.source(path.group(1)), names.source(path.group(2)));
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
        passed.add(names.module(step.group(1)));
      } else if (violated.matches()) {
        if (worst != null && Double.parseDouble(violated.group(1)) <= worst / 2) {
          late.addAll(passed);
        }
        passed.clear();
      }
    }
    if (worst == null || paths.isEmpty()) {
      throw new EnvironmentException(
          "sta must report the worst slack and the paths, printed:\n"
              + String.join("\n", said.lines().limit(6).toList()));
    }
    return new TimingReport(worst, List.copyOf(paths.values()), late);
  }
}
