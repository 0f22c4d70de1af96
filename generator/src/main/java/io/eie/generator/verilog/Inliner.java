// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.verilog;

import io.eie.generator.verilog.Expression.Binary;
import io.eie.generator.verilog.Expression.Choice;
import io.eie.generator.verilog.Expression.Concatenation;
import io.eie.generator.verilog.Expression.Element;
import io.eie.generator.verilog.Expression.Literal;
import io.eie.generator.verilog.Expression.Name;
import io.eie.generator.verilog.Expression.Part;
import io.eie.generator.verilog.Expression.Unary;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Replaces a net by the expression that it is assigned, where the language's rules give the same
 * value: the expression has the width of the net or is extended with zeros only, and its sign has
 * no effect on the context. Otherwise the net remains.
 */
final class Inliner {
  /** Most names and literals of an expression that replaces a net with several uses. */
  private static final int SHORT = 2;

  private static final int FEW = 3;

  private final ModuleText module;
  private final Scope scope;
  private final Simplifier simplifier;
  private final Map<String, Expression> values = new HashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<String, Expression> resolved = new HashMap<>();
  private final Set<String> resolving = new HashSet<>();

  Inliner(ModuleText module, Set<String> candidates) {
    this.module = module;
    this.scope = new Scope(module);
    this.simplifier = new Simplifier(scope);
    findValues(candidates);
    countUses(module);
  }

  /** The module without the candidates that have no more uses. */
  ModuleText inlined() {
    Visitor visitor =
        new Visitor() {
          @Override
          Expression change(Expression value, Expression target, boolean combinational) {
            return alone(value, target, combinational);
          }
        };
    List<Item> items = new ArrayList<>();
    for (Item item : module.items()) {
      boolean candidate =
          item instanceof Item.Assign assign
              && assign.target() instanceof Name name
              && values.containsKey(name.name());
      if (candidate) {
        Name name = (Name) ((Item.Assign) item).target();
        items.add(new Item.Assign(name, resolve(name.name())));
      } else {
        items.add(visitor.visit(item));
      }
    }
    return withoutUnused(module.withItems(items));
  }

  private void findValues(Set<String> candidates) {
    Set<String> wires = new HashSet<>();
    for (Item item : module.items()) {
      if (item instanceof Item.Net net && net.kind().equals("wire") && net.attribute().isEmpty()) {
        wires.add(net.name());
      }
    }
    for (Item item : module.items()) {
      if (item instanceof Item.Assign assign
          && assign.target() instanceof Name name
          && candidates.contains(name.name())
          && wires.contains(name.name())
          && scope.width(assign.value()) == scope.width(name.name())) {
        if (values.put(name.name(), assign.value()) != null) {
          throw new VerilogError("a net must be assigned once, was twice: " + name.name());
        }
      }
    }
  }

  private void countUses(ModuleText text) {
    uses.clear();
    Visitor counter =
        new Visitor() {
          @Override
          Expression change(Expression value, Expression target, boolean combinational) {
            count(value);
            return value;
          }
        };
    text.items().forEach(counter::visit);
  }

  private void count(Expression expression) {
    nameOf(expression).ifPresent(name -> uses.merge(name, 1, Integer::sum));
    expression.operands().forEach(this::count);
  }

  private static java.util.Optional<String> nameOf(Expression expression) {
    if (expression instanceof Name name) {
      return java.util.Optional.of(name.name());
    } else if (expression instanceof Part part) {
      return java.util.Optional.of(part.name());
    }
    return expression instanceof Element element
        ? java.util.Optional.of(element.name())
        : java.util.Optional.empty();
  }

  private ModuleText withoutUnused(ModuleText text) {
    ModuleText rest = text;
    boolean found = true;
    while (found) {
      countUses(rest);
      List<Item> items = new ArrayList<>(rest.items());
      found = items.removeIf(item -> item instanceof Item.Assign assign && isUnused(assign));
      items.removeIf(
          item ->
              item instanceof Item.Net net
                  && values.containsKey(net.name())
                  && !uses.containsKey(net.name()));
      rest = rest.withItems(items);
    }
    return rest;
  }

  private boolean isUnused(Item.Assign assign) {
    return assign.target() instanceof Name name
        && values.containsKey(name.name())
        && !uses.containsKey(name.name());
  }

  /** The value of a candidate, in which other candidates are replaced. */
  private Expression resolve(String name) {
    Expression known = resolved.get(name);
    if (known != null) {
      return known;
    }
    if (!resolving.add(name)) {
      throw new VerilogError("a net must not depend on itself, does: " + name);
    }
    Expression value = alone(values.get(name), new Name(name), false);
    resolved.put(name, value);
    return value;
  }

  /** An expression without a context, assigned to a target of its own width or to none. */
  private Expression alone(Expression value, Expression target, boolean combinational) {
    int own = scope.width(value);
    int place = target == null ? own : Math.max(own, scope.width(target));
    return new Replacement(combinational).in(value, place, true);
  }

  /** A walk from an expression's root to its names. */
  private final class Replacement {
    private final boolean combinational;

    Replacement(boolean combinational) {
      this.combinational = combinational;
    }

    /**
     * @param place bits to which its context extends the expression
     * @param isolated whether its sign has no effect on its context
     */
    Expression in(Expression expression, int place, boolean isolated) {
      if (expression instanceof Name name) {
        return value(name, place, isolated);
      } else if (expression instanceof Part part) {
        return part(part, place);
      } else if (expression instanceof Element element) {
        return element(new Element(element.name(), self(element.index())));
      } else if (expression instanceof Unary unary) {
        boolean wide = Set.of("~", "-").contains(unary.operator());
        Expression operand = wide ? in(unary.operand(), place, isolated) : self(unary.operand());
        return simplifier.top(new Unary(unary.operator(), operand));
      } else if (expression instanceof Binary binary) {
        return simplifier.top(binary(binary, place));
      } else if (expression instanceof Choice choice) {
        Expression yes = in(choice.yes(), place, false);
        Expression no = in(choice.no(), place, false);
        return simplifier.top(new Choice(self(choice.condition()), yes, no));
      }
      // Parts of a concatenation and operands of $signed have their own width.
      return simplifier.top(expression.with(this::self));
    }

    private Expression self(Expression expression) {
      boolean number = expression instanceof Literal literal && literal.width() == 0;
      return number ? expression : in(expression, scope.width(expression), true);
    }

    private Expression binary(Binary binary, int place) {
      String operator = binary.operator();
      if (Scope.isLogical(operator)) {
        return new Binary(operator, self(binary.left()), self(binary.right()));
      }
      if (Scope.isShift(operator)) {
        return new Binary(operator, in(binary.left(), place, false), self(binary.right()));
      }
      int width =
          Scope.isComparison(operator)
              ? Math.max(scope.width(binary.left()), scope.width(binary.right()))
              : place;
      return new Binary(
          operator, in(binary.left(), width, false), in(binary.right(), width, false));
    }

    private Expression value(Name name, int place, boolean isolated) {
      if (!values.containsKey(name.name())) {
        return name;
      }
      Expression value = resolve(name.name());
      boolean fits =
          place == scope.width(name.name())
              ? isolated || !scope.isSigned(value)
              : scope.extendsWithZeros(value);
      boolean seen = !combinational || reads(value);
      return fits && seen && isWorthwhile(name.name(), value) ? value : name;
    }

    /**
     * Replaces a bit selection: Verilog can select bits of a name only; the bits of an inversion
     * are the inverted bits of its operand.
     */
    private Expression part(Part part, int place) {
      Expression value = values.containsKey(part.name()) ? resolve(part.name()) : part;
      boolean inverted = value instanceof Unary unary && unary.operator().equals("~");
      boolean sameWidth = place == part.high() - part.low() + 1;
      if (inverted && sameWidth) {
        Part bits = selected(((Unary) value).operand(), part);
        return bits.equals(part) ? part : new Unary("~", simplifier.top(bits));
      }
      return simplifier.top(values.containsKey(part.name()) ? selected(value, part) : part);
    }

    /**
     * The bits of the value, or the part itself if the value has no name of which they can be
     * selected.
     */
    private static Part selected(Expression value, Part part) {
      if (value instanceof Name name) {
        return new Part(name.name(), part.high(), part.low());
      } else if (value instanceof Part inner) {
        return new Part(inner.name(), inner.low() + part.high(), inner.low() + part.low());
      }
      return part;
    }

    /** Replaces an index into a bit selection by an index into its name. */
    private Expression element(Element element) {
      if (!values.containsKey(element.name())) {
        return element;
      }
      Expression value = resolve(element.name());
      if (value instanceof Name name && scope.width(name) > 1) {
        return new Element(name.name(), element.index());
      } else if (value instanceof Part inner && element.index() instanceof Literal index) {
        int place = inner.low() + index.value().intValueExact();
        String number = Integer.toString(place);
        return new Element(inner.name(), new Literal(number, 0, BigInteger.valueOf(place)));
      }
      return element;
    }
  }

  /** Whether a process that waits for changes would ever run: it does not for a constant. */
  private static boolean reads(Expression value) {
    return nameOf(value).isPresent() || value.operands().stream().anyMatch(Inliner::reads);
  }

  private boolean isWorthwhile(String name, Expression value) {
    int count = uses.getOrDefault(name, 0);
    int size = size(value);
    boolean plain = size <= SHORT && !(value instanceof Binary sum && isArithmetic(sum));
    return count == 1 || size <= 1 || plain && count <= FEW;
  }

  private static boolean isArithmetic(Binary binary) {
    return Set.of("+", "-", "*").contains(binary.operator()) || Scope.isShift(binary.operator());
  }

  private static int size(Expression expression) {
    if (expression.operands().isEmpty()) {
      return 1;
    }
    int size = expression instanceof Concatenation || expression instanceof Element ? 1 : 0;
    for (Expression operand : expression.operands()) {
      size += size(operand);
    }
    return size;
  }
}
