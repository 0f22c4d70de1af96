// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.verilog;

import io.eie.generator.verilog.Expression.Element;
import io.eie.generator.verilog.Expression.Name;
import io.eie.generator.verilog.Expression.Part;
import io.eie.generator.verilog.Expression.Unary;
import io.eie.generator.verilog.Item.Always;
import io.eie.generator.verilog.Item.Assign;
import io.eie.generator.verilog.Item.Instance;
import io.eie.generator.verilog.Item.Net;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Assigns each name of a module to a stage. The text is in the order of the stages, under their
 * titles, after the names without a stage. A process that drives registers of several stages is
 * divided, one process per stage; this is equivalent, because nonblocking assignments do not see
 * each other's results.
 */
final class StageOrder {
  private static final String EVENT_OF_LOGIC = "@(*)";

  private final List<String> titles = new ArrayList<>(List.of(""));
  private final Map<String, Integer> stages = new HashMap<>();

  /** Items under a title. */
  record Group<T>(String title, List<T> items) {}

  StageOrder(List<Reading.Stage> order) {
    for (Reading.Stage stage : order) {
      titles.add(stage.title());
      stage.names().forEach(name -> stages.putIfAbsent(name, titles.size() - 1));
    }
  }

  List<Group<Net>> nets(ModuleText module) {
    List<Net> nets = new ArrayList<>();
    for (Item item : module.items()) {
      if (item instanceof Net net) {
        nets.add(net);
      }
    }
    return groups(nets, net -> stage(net.name()));
  }

  List<Group<Item>> logic(ModuleText module) {
    List<Item> items = new ArrayList<>();
    for (Item item : module.items()) {
      if (item instanceof Always always) {
        items.addAll(split(always));
      } else if (item instanceof Assign || item instanceof Instance) {
        items.add(item);
      }
    }
    return groups(items, this::stage);
  }

  private <T> List<Group<T>> groups(List<T> items, java.util.function.ToIntFunction<T> stageOf) {
    List<Group<T>> groups = new ArrayList<>();
    for (int stage = 0; stage < titles.size(); stage++) {
      List<T> inside = new ArrayList<>();
      for (T item : items) {
        if (stageOf.applyAsInt(item) == stage) {
          inside.add(item);
        }
      }
      if (!inside.isEmpty()) {
        groups.add(new Group<>(titles.get(stage), inside));
      }
    }
    return groups;
  }

  private int stage(String name) {
    return stages.getOrDefault(name, 0);
  }

  private int stage(Item item) {
    if (item instanceof Assign assign) {
      return stage(targetName(assign.target()));
    } else if (item instanceof Instance instance) {
      return stage(instance.name());
    }
    Set<String> targets = new LinkedHashSet<>();
    collectTargets(((Always) item).body(), targets);
    return stage(targets.iterator().next());
  }

  private List<Always> split(Always always) {
    Set<String> targets = new LinkedHashSet<>();
    collectTargets(always.body(), targets);
    Set<Integer> numbers = new TreeSet<>();
    targets.forEach(target -> numbers.add(stage(target)));
    if (always.event().equals(EVENT_OF_LOGIC) || numbers.size() == 1) {
      return List.of(always);
    }
    List<Always> parts = new ArrayList<>();
    for (int number : numbers) {
      parts.add(new Always(always.event(), only(always.body(), number)));
    }
    return parts;
  }

  private List<Statement> only(List<Statement> statements, int stage) {
    List<Statement> rest = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assign assign) {
        if (assign.blocking()) {
          throw new VerilogError("registers must be assigned with <=, was " + assign.target());
        }
        if (stage(targetName(assign.target())) == stage) {
          rest.add(assign);
        }
      } else if (statement instanceof Statement.If branch) {
        only(branch, stage, rest);
      } else {
        throw new VerilogError("a process of registers must not hold a case");
      }
    }
    return rest;
  }

  private void only(Statement.If branch, int stage, List<Statement> rest) {
    List<Statement> yes = only(branch.yes(), stage);
    List<Statement> no = only(branch.no(), stage);
    if (!yes.isEmpty()) {
      rest.add(new Statement.If(branch.condition(), yes, no));
    } else if (!no.isEmpty()) {
      rest.add(new Statement.If(new Unary("!", branch.condition()), no, List.of()));
    }
  }

  private static void collectTargets(List<Statement> statements, Set<String> targets) {
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assign assign) {
        targets.add(targetName(assign.target()));
      } else if (statement instanceof Statement.If branch) {
        collectTargets(branch.yes(), targets);
        collectTargets(branch.no(), targets);
      } else {
        ((Statement.Case) statement).items().forEach(item -> collectTargets(item.body(), targets));
      }
    }
  }

  private static String targetName(Expression target) {
    if (target instanceof Name name) {
      return name.name();
    } else if (target instanceof Element element) {
      return element.name();
    } else if (target instanceof Part part) {
      return part.name();
    }
    throw new VerilogError("what is assigned must be a name or part of one, was " + target);
  }
}
