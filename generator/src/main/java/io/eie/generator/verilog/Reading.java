// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.verilog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the author of a module knows of its names, and the text for a reader that follows from it.
 *
 * @param unnamed nets that the author gave no name: they may be replaced by what they are assigned
 * @param constants nets that are assigned a literal and become {@code localparam}s
 * @param codes of each signal that holds one of several codes, their names by code: literals in its
 *     place become {@code localparam}s
 * @param attributes of ports, as they are written, in the order of the text
 * @param stages in the order of the text
 */
public record Reading(
    Set<String> unnamed,
    Set<String> constants,
    Map<String, List<String>> codes,
    Map<String, List<String>> attributes,
    List<Stage> stages) {
  /** Copies the collections. */
  public Reading {
    unnamed = Set.copyOf(unnamed);
    constants = Set.copyOf(constants);
    codes = Map.copyOf(codes);
    attributes = Map.copyOf(attributes);
    stages = List.copyOf(stages);
  }

  /**
   * A stage of a pipeline.
   *
   * @param title one line
   * @param names what is declared or driven in it
   */
  public record Stage(String title, Set<String> names) {
    /** Copies the set. */
    public Stage {
      names = Set.copyOf(names);
    }
  }

  /**
   * The module of a text as SpinalHDL writes it, in a form for a reader: equal in every bit of
   * every named net in every cycle.
   *
   * @throws VerilogError if the text holds anything that is not known here
   */
  public String of(String text) {
    ModuleText module = withConstants(ModuleReader.read(text));
    Simplifier simplifier = new Simplifier(new Scope(module));
    Visitor simplify =
        new Visitor() {
          @Override
          Expression change(Expression value, Expression target, boolean combinational) {
            return simplifier.all(value);
          }
        };
    ModuleText simple = module.withItems(module.items().stream().map(simplify::visit).toList());
    ModuleText inlined = new Inliner(simple, unnamed).inlined();
    return ModulePrinter.print(CodeNames.write(inlined, codes), attributes, new StageOrder(stages));
  }

  private ModuleText withConstants(ModuleText module) {
    Map<String, Expression> values = new HashMap<>();
    for (Item item : module.items()) {
      if (item instanceof Item.Assign assign
          && assign.target() instanceof Expression.Name name
          && constants.contains(name.name())) {
        values.put(name.name(), assign.value());
      }
    }
    List<Item> items = new ArrayList<>();
    for (Item item : module.items()) {
      if (item instanceof Item.Net net && values.containsKey(net.name())) {
        items.add(new Item.Constant(net.range(), net.name(), literal(net, values.get(net.name()))));
      } else if (!(item instanceof Item.Assign assign
          && assign.target() instanceof Expression.Name name
          && values.containsKey(name.name()))) {
        items.add(item);
      }
    }
    return module.withItems(items);
  }

  private static Expression literal(Item.Net net, Expression value) {
    if (value instanceof Expression.Literal literal && literal.width() == net.width()) {
      return literal;
    }
    throw new VerilogError("a constant must be a literal of its width, is not: " + net.name());
  }
}
