// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.verilog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the unit says about the names of a module, and the text for readers that is made with it.
 *
 * @param unnamed nets without a Java name; their values may replace them
 * @param constants nets that are assigned a literal and become {@code localparam}s
 * @param codes for each signal that holds one of several codes, the names by code; its literals
 *     become {@code localparam}s
 * @param attributes attributes by port, as text, in the order of the text
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
   * @param names signals that are declared or driven in the stage
   */
  public record Stage(String title, Set<String> names) {
    /** Copies the set. */
    public Stage {
      names = Set.copyOf(names);
    }
  }

  /**
   * Returns SpinalHDL's module as text for readers. Every bit of every named net has the same value
   * in every cycle.
   *
   * @throws VerilogError if the text is not of a form that SpinalHDL writes
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
