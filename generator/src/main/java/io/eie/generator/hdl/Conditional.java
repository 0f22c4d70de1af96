// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import io.eie.generator.hdl.source.SourceLine;
import java.util.HashSet;
import java.util.Set;
import scala.Function0;
import scala.runtime.BoxedUnit;
import spinal.core.WhenContext;
import spinal.core.when$;

/**
 * The continuation of {@link Hw#when}: further cases. The first case whose condition holds is
 * effective.
 */
public final class Conditional {
  private final ModuleBody body;
  private final Branch enclosing;
  private WhenContext context;
  private Branch last;
  private boolean closed;

  private Conditional(ModuleBody body) {
    this.body = body;
    this.enclosing = body.branch;
  }

  static Conditional when(Bool condition, Runnable statements) {
    ModuleBody body = Elaboration.currentBody();
    body.requireReadable(condition);
    Conditional conditional = new Conditional(body);
    Branch branch = conditional.branch(condition, null);
    conditional.context =
        when$.MODULE$.apply(
            condition.node(), conditional.block(branch, statements), Expressions.NOWHERE);
    return conditional;
  }

  /** Adds a case for {@code condition} and not any earlier condition. */
  public Conditional elseWhen(Bool condition, Runnable statements) {
    requireOpen("elseWhen");
    body.requireReadable(condition);
    Branch branch = branch(condition, last);
    context = context.elsewhen(condition.node(), block(branch, statements), Expressions.NOWHERE);
    return this;
  }

  /** Adds the case in which no condition holds. */
  public void otherwise(Runnable statements) {
    requireOpen("otherwise");
    Branch branch = branch(null, last);
    closed = true;
    context.otherwise(block(branch, statements));
  }

  private void requireOpen(String what) {
    if (closed || body != Elaboration.currentBody() || body.branch != enclosing) {
      throw HardwareError.at(
          SourceLine.here(),
          "%s must directly follow its when(...) and precede otherwise(...)",
          what);
    }
  }

  private Branch branch(Bool condition, Branch previous) {
    Branch branch = new Branch(enclosing, previous, condition);
    body.branches.add(branch);
    last = branch;
    if (condition != null) {
      condition.uses++;
      condition.guarded.add(branch);
    }
    return branch;
  }

  private Function0<BoxedUnit> block(Branch branch, Runnable statements) {
    return () -> {
      body.branch = branch;
      statements.run();
      body.branch = enclosing;
      return BoxedUnit.UNIT;
    };
  }

  /** Whether what is set in {@code outer} always overrides what was set before in {@code inner}. */
  static boolean encloses(Branch outer, Branch inner) {
    for (Branch branch = inner; branch != null; branch = branch.outer) {
      if (branch == outer) {
        return true;
      }
    }
    return outer == null;
  }

  /** One case of a {@code when}. */
  static final class Branch {
    final Branch outer;
    private final Branch previous;
    private final Bool condition;
    private final Set<Object> processes = new HashSet<>();
    private Signal<?> firstTarget;

    private Branch(Branch outer, Branch previous, Bool condition) {
      this.outer = outer;
      this.previous = previous;
      this.condition = condition;
    }

    /** Records that {@code target} depends on this case's condition and on the earlier ones. */
    void guard(Signal<?> target) {
      for (Branch branch = this; branch != null; branch = branch.previous) {
        if (branch.firstTarget == null) {
          branch.firstTarget = target;
        }
        branch.processes.add(processOf(target));
      }
    }

    private static Object processOf(Signal<?> target) {
      return target.role == Role.REGISTER ? target.resets ? "reset" : "no reset" : target;
    }

    Signal<?> firstTarget() {
      return firstTarget;
    }

    /**
     * Gives a condition that several Verilog processes use a name; otherwise each process would
     * contain the whole expression.
     */
    void nameSharedCondition() {
      if (condition != null && condition.role == Role.VALUE && processes.size() > 1) {
        condition.needsName = true;
      }
    }
  }
}
