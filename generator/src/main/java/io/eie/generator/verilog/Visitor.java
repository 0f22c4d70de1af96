// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.verilog;

import io.eie.generator.verilog.Item.Always;
import io.eie.generator.verilog.Item.Assign;
import io.eie.generator.verilog.Item.Connection;
import io.eie.generator.verilog.Item.Instance;
import java.util.ArrayList;
import java.util.List;

/** Changes each expression that a module reads; targets of assignments do not change. */
abstract class Visitor {
  /**
   * Returns the replacement of a whole expression.
   *
   * @param target the target of its assignment, or null where only its own width matters
   * @param combinational whether it is in a process that waits for its inputs
   */
  abstract Expression change(Expression expression, Expression target, boolean combinational);

  /** Returns the replacement of a label of a {@code case}. */
  Expression label(Expression subject, Expression label) {
    return label;
  }

  final Item visit(Item item) {
    if (item instanceof Assign assign) {
      return new Assign(place(assign.target()), change(assign.value(), assign.target(), false));
    } else if (item instanceof Always always) {
      return new Always(always.event(), visit(always.body(), always.event().equals("@(*)")));
    } else if (item instanceof Instance instance) {
      List<Connection> connections = new ArrayList<>();
      for (Connection each : instance.connections()) {
        boolean read = each.input() && each.value() != null;
        Expression value = read ? change(each.value(), null, false) : each.value();
        connections.add(new Connection(each.port(), each.input(), value));
      }
      return new Instance(instance.module(), instance.name(), connections);
    }
    return item;
  }

  private List<Statement> visit(List<Statement> statements, boolean combinational) {
    List<Statement> changed = new ArrayList<>();
    statements.forEach(statement -> changed.add(visit(statement, combinational)));
    return changed;
  }

  private Statement visit(Statement statement, boolean combinational) {
    if (statement instanceof Statement.Assign assign) {
      return new Statement.Assign(
          place(assign.target()),
          assign.blocking(),
          change(assign.value(), assign.target(), combinational));
    } else if (statement instanceof Statement.If branch) {
      return new Statement.If(
          change(branch.condition(), null, combinational),
          visit(branch.yes(), combinational),
          visit(branch.no(), combinational));
    }
    Statement.Case cases = (Statement.Case) statement;
    List<Statement.Item> items = new ArrayList<>();
    for (Statement.Item item : cases.items()) {
      Expression label = item.label() == null ? null : label(cases.subject(), item.label());
      items.add(new Statement.Item(label, visit(item.body(), combinational)));
    }
    return new Statement.Case(change(cases.subject(), null, combinational), items);
  }

  /**
   * Changes the index in a target of an assignment; the index is read, the target's name is not.
   */
  private Expression place(Expression target) {
    return target instanceof Expression.Element element
        ? element.with(index -> change(index, null, false))
        : target;
  }
}
