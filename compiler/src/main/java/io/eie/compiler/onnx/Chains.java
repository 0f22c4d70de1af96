// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import io.eie.common.Quoted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which nodes follow which, and what keeps them from being a chain. */
final class Chains {
  private static final String NOT_LAST =
      "it is followed by other layers; it can be left to the host only after the last layer";

  /**
   * A chain.
   *
   * @param nodes its nodes in order
   * @param host the nodes after it that are left to the host
   */
  record Chain(List<Visit> nodes, List<Visit> host) {}

  private final List<Visit> visits = new ArrayList<>();
  private final Map<String, List<Visit>> users = new HashMap<>();
  private final Set<String> outputs;

  Chains(List<Visit> found, Set<String> outputs) {
    this.outputs = outputs;
    Map<String, Boolean> leads = new HashMap<>();
    for (int index = found.size() - 1; index >= 0; index--) {
      Visit visit = found.get(index);
      boolean followed =
          visit.isHost()
              && visit.node().proto().getOutputList().stream()
                  .anyMatch(name -> leads.getOrDefault(name, false));
      Visit settled =
          followed
              ? visit.refused(
                  visit.reason().isEmpty() ? NOT_LAST : visit.reason() + "; " + NOT_LAST)
              : visit;
      visits.add(settled);
      settled.inputs().forEach(name -> leads.merge(name, !settled.isHost(), Boolean::logicalOr));
    }
    Collections.reverse(visits);
    for (Visit visit : visits) {
      new HashSet<>(visit.inputs())
          .forEach(name -> users.computeIfAbsent(name, key -> new ArrayList<>()).add(visit));
    }
  }

  List<Visit> visits() {
    return visits;
  }

  private List<Visit> users(String tensor) {
    return users.getOrDefault(tensor, List.of());
  }

  /** What is wrong with the use of a tensor; empty for nothing. */
  private String fork(String tensor) {
    List<Visit> next = users(tensor);
    if (next.stream().allMatch(Visit::isHost)) {
      return "";
    }
    if (next.size() > 1) {
      return "its result is used by "
          + next.size()
          + " nodes ("
          + String.join(
              ", ", next.stream().limit(4).map(visit -> Quoted.of(visit.node().name())).toList())
          + (next.size() > 4 ? ", …" : "")
          + "); layers must form a chain";
    }
    return outputs.contains(tensor)
        ? "its result is an output of the model and an input of another node"
        : "";
  }

  /** Sentences about all nodes that keep the whole graph from being a chain. */
  List<String> problems(List<String> inputs) {
    List<String> problems = new ArrayList<>();
    List<String> read = inputs.stream().filter(input -> !users(input).isEmpty()).toList();
    if (read.size() != 1) {
      problems.add(
          "a network must have one input, this has "
              + read.size()
              + ": "
              + read.stream().limit(10).map(Quoted::of).toList());
    }
    for (String input : read) {
      String fork = fork(input);
      if (!fork.isEmpty()) {
        problems.add("input " + Quoted.of(input) + ": " + fork);
      }
    }
    for (Visit visit : visits) {
      if (visit.kind() == Visit.Kind.REFUSED) {
        problems.add(visit.problem());
      }
      String fork = visit.isStep() ? fork(visit.output()) : "";
      if (!fork.isEmpty()) {
        problems.add(visit.node().label() + ": " + fork);
      }
    }
    return problems;
  }

  /** The visit that reads a tensor, where exactly one does and it is no host's. */
  Visit first(String tensor) {
    List<Visit> next = users(tensor);
    return next.size() == 1 ? next.get(0) : null;
  }

  /**
   * Follows a chain.
   *
   * @param from its first node
   * @param to the name of its last; empty for the end
   * @param problems where sentences about what ends it too early are added
   */
  Chain follow(Visit from, String to, List<String> problems) {
    List<Visit> nodes = new ArrayList<>();
    Visit visit = from;
    while (true) {
      if (!visit.isStep()) {
        problems.add(
            visit.isHost() ? visit.node().label() + ": it is left to the host" : visit.problem());
        return new Chain(nodes, List.of());
      }
      nodes.add(visit);
      if (visit.node().name().equals(to)) {
        return new Chain(nodes, List.of());
      }
      List<Visit> next = users(visit.output());
      String fork = fork(visit.output());
      if (!fork.isEmpty()) {
        problems.add(visit.node().label() + ": " + fork);
        return new Chain(nodes, List.of());
      }
      if (next.stream().allMatch(Visit::isHost)) {
        if (!to.isEmpty()) {
          problems.add("--to-node must name a node of the chain, was " + Quoted.of(to));
        }
        return new Chain(nodes, visits.stream().filter(Visit::isHost).toList());
      }
      visit = next.get(0);
    }
  }

  /** The longest runs of nodes that are chains of layers, most layers first. */
  List<List<Visit>> inside() {
    Set<Visit> done = Collections.newSetFromMap(new IdentityHashMap<>());
    List<List<Visit>> runs = new ArrayList<>();
    for (Visit start : visits) {
      List<Visit> run = new ArrayList<>();
      Visit visit = start;
      while (visit != null && visit.isStep() && done.add(visit)) {
        run.add(visit);
        visit = fork(visit.output()).isEmpty() ? first(visit.output()) : null;
      }
      List<Visit> trimmed = trimmed(run);
      if (!trimmed.isEmpty()) {
        runs.add(trimmed);
      }
    }
    runs.sort(Comparator.comparingLong((List<Visit> run) -> matrices(run)).reversed());
    return runs;
  }

  private static long matrices(List<Visit> run) {
    return run.stream().mapToLong(Visit::matrices).sum();
  }

  /** Without what precedes the first matrix, and without the end that cannot be folded. */
  private static List<Visit> trimmed(List<Visit> run) {
    int first = 0;
    while (first < run.size() && run.get(first).matrices() == 0) {
      first++;
    }
    for (int end = run.size(); end > first; end--) {
      List<String> problems = new ArrayList<>();
      List<Visit> part = run.subList(first, end);
      if (run.size() - end > 20 || ChainBuilder.build(part, problems).isEmpty()) {
        return List.of();
      }
      if (problems.isEmpty()) {
        return part;
      }
    }
    return List.of();
  }
}
