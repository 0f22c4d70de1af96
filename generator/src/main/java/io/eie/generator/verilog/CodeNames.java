// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.verilog;

import io.eie.generator.verilog.Expression.Binary;
import io.eie.generator.verilog.Expression.Choice;
import io.eie.generator.verilog.Expression.Literal;
import io.eie.generator.verilog.Expression.Name;
import io.eie.generator.verilog.Item.Constant;
import io.eie.generator.verilog.Item.Range;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Replaces literals by the names of codes, where a coded signal is compared with them, set or reset
 * to them, or selected by them. Each name is a {@code localparam}.
 */
final class CodeNames extends Visitor {
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

  /** The names of each coded signal's codes; the index is the code. */
  private final Map<String, List<String>> codes;

  /** The names that are used. */
  private final Map<String, Literal> used = new HashMap<>();

  private CodeNames(Map<String, List<String>> codes) {
    this.codes = codes;
  }

  static ModuleText write(ModuleText module, Map<String, List<String>> codes) {
    CodeNames names = new CodeNames(codes);
    List<Item> items = new ArrayList<>();
    module.items().forEach(item -> items.add(names.visit(item)));
    List<Item> all = new ArrayList<>();
    // codes of a kind in the order of their values
    new TreeSet<>(codes.values().stream().map(each -> String.join(" ", each)).toList())
        .stream()
            .flatMap(kind -> Stream.of(kind.split(" ")))
            .filter(names.used::containsKey)
            .forEach(name -> all.add(names.constant(name, names.used.get(name))));
    all.addAll(items);
    return module.withItems(all);
  }

  private Item constant(String name, Literal code) {
    Range range =
        code.width() == 1 ? Range.BIT : new Range("[" + (code.width() - 1) + ":0]", code.width());
    return new Constant(range, name, code);
  }

  @Override
  Expression change(Expression expression, Expression target, boolean combinational) {
    return target instanceof Name name && codes.containsKey(name.name())
        ? value(name.name(), expression)
        : inside(expression);
  }

  @Override
  Expression label(Expression subject, Expression label) {
    return subject instanceof Name name ? code(name.name(), label) : label;
  }

  /** Rewrites the value that is assigned to a coded signal. */
  private Expression value(String signal, Expression value) {
    return value instanceof Choice choice
        ? new Choice(
            inside(choice.condition()), value(signal, choice.yes()), value(signal, choice.no()))
        : code(signal, inside(value));
  }

  private Expression inside(Expression expression) {
    if (expression instanceof Binary binary && COMPARISONS.contains(binary.operator())) {
      if (binary.left() instanceof Name name) {
        return new Binary(binary.operator(), name, code(name.name(), inside(binary.right())));
      }
      if (binary.right() instanceof Name name) {
        return new Binary(binary.operator(), code(name.name(), inside(binary.left())), name);
      }
    }
    return expression.with(this::inside);
  }

  private Expression code(String signal, Expression expression) {
    List<String> names = codes.getOrDefault(signal, List.of());
    if (!(expression instanceof Literal literal)
        || literal.width() == 0
        || literal.value().compareTo(BigInteger.valueOf(names.size())) >= 0) {
      return expression;
    }
    String name = names.get(literal.value().intValue());
    Literal known = used.putIfAbsent(name, literal);
    if (known != null && known.width() != literal.width()) {
      throw new VerilogError("a code must have one width, has two: " + name);
    }
    return new Name(name);
  }
}
