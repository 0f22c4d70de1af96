// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.verilog;

import io.eie.generator.verilog.Item.Always;
import io.eie.generator.verilog.Item.Assign;
import io.eie.generator.verilog.Item.Connection;
import io.eie.generator.verilog.Item.Constant;
import io.eie.generator.verilog.Item.Instance;
import io.eie.generator.verilog.Item.Net;
import io.eie.generator.verilog.Item.Port;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints a module: ports, constants, declarations and logic, stage by stage. */
final class ModulePrinter {
  /** Characters of the longest line. */
  static final int LONGEST = 120;

  private static final int INDENT = 2;

  private final StringBuilder text = new StringBuilder();

  private ModulePrinter() {}

  /**
   * @param attributes attributes of ports, by the port's name, in the order of the text
   */
  static String print(ModuleText module, Map<String, List<String>> attributes, StageOrder order) {
    ModulePrinter printer = new ModulePrinter();
    printer.head(module, attributes);
    printer.constants(module);
    for (StageOrder.Group<Net> group : order.nets(module)) {
      printer.title(group.title());
      group.items().forEach(printer::net);
    }
    for (StageOrder.Group<Item> group : order.logic(module)) {
      printer.title(group.title());
      printer.logic(group.items());
    }
    printer.text.append("\nendmodule\n");
    return printer.text.toString();
  }

  private void head(ModuleText module, Map<String, List<String>> attributes) {
    text.append("module ").append(module.name()).append(" (\n");
    for (int i = 0; i < module.ports().size(); i++) {
      Port port = module.ports().get(i);
      String comma = i == module.ports().size() - 1 ? "" : ",";
      attributes
          .getOrDefault(port.name(), List.of())
          .forEach(attribute -> line(1, "(* " + attribute + " *)"));
      line(
          1,
          String.format(
              Locale.ROOT,
              "%-6s %-4s %-8s %s%s",
              port.direction(),
              port.kind(),
              port.range().text(),
              port.name(),
              comma));
    }
    text.append(");\n");
  }

  private void constants(ModuleText module) {
    boolean first = true;
    for (Item item : module.items()) {
      if (item instanceof Constant constant) {
        text.append(first ? "\n" : "");
        first = false;
        String range = constant.range().text();
        line(
            1,
            "localparam "
                + (range.isEmpty() ? "" : range + " ")
                + constant.name()
                + " = "
                + Layout.flat(constant.value())
                + ";");
      }
    }
  }

  private void title(String title) {
    text.append('\n');
    if (!title.isEmpty()) {
      line(1, "// " + title);
    }
  }

  private void net(Net net) {
    String words = net.words() == 0 ? "" : " [0:" + (net.words() - 1) + "]";
    String attribute = net.attribute().isEmpty() ? "" : net.attribute() + " ";
    String declaration =
        String.format(
            Locale.ROOT, "%-4s %-8s %s%s;", net.kind(), net.range().text(), net.name(), words);
    line(1, attribute + declaration);
  }

  private void logic(List<Item> items) {
    boolean separate = false;
    for (Item item : items) {
      boolean assign = item instanceof Assign;
      if (separate || !assign && item != items.get(0)) {
        text.append('\n');
      }
      separate = !assign;
      if (item instanceof Assign one) {
        place(1, "assign " + Layout.flat(one.target()) + " = ", one.value(), ";");
      } else if (item instanceof Always always) {
        line(1, "always " + always.event() + " begin");
        always.body().forEach(statement -> statement(2, statement));
        line(1, "end");
      } else {
        instance((Instance) item);
      }
    }
  }

  private void instance(Instance instance) {
    line(1, instance.module() + " " + instance.name() + " (");
    int longest =
        instance.connections().stream().mapToInt(each -> each.port().length()).max().orElse(0);
    for (int i = 0; i < instance.connections().size(); i++) {
      Connection connection = instance.connections().get(i);
      String end = i == instance.connections().size() - 1 ? ")" : "),";
      String port = "." + connection.port();
      String head = String.format(Locale.ROOT, "%-" + (longest + 2) + "s(", port);
      if (connection.value() == null) {
        line(2, head + end);
      } else {
        place(2, head, connection.value(), end);
      }
    }
    line(1, ");");
  }

  private void statement(int depth, Statement statement) {
    if (statement instanceof Statement.Assign assign) {
      String operator = assign.blocking() ? " = " : " <= ";
      place(depth, Layout.flat(assign.target()) + operator, assign.value(), ";");
    } else if (statement instanceof Statement.If branch) {
      branch(depth, "if (", branch);
    } else {
      cases(depth, (Statement.Case) statement);
    }
  }

  private void branch(int depth, String head, Statement.If branch) {
    place(depth, head, branch.condition(), ") begin");
    branch.yes().forEach(each -> statement(depth + 1, each));
    boolean chained = branch.no().size() == 1 && branch.no().get(0) instanceof Statement.If;
    if (chained) {
      branch(depth, "end else if (", (Statement.If) branch.no().get(0));
      return;
    }
    if (!branch.no().isEmpty()) {
      line(depth, "end else begin");
      branch.no().forEach(each -> statement(depth + 1, each));
    }
    line(depth, "end");
  }

  private void cases(int depth, Statement.Case cases) {
    place(depth, "case (", cases.subject(), ")");
    for (Statement.Item item : cases.items()) {
      String label = item.label() == null ? "default" : Layout.flat(item.label());
      boolean single = item.body().size() == 1 && item.body().get(0) instanceof Statement.Assign;
      if (single) {
        Statement.Assign assign = (Statement.Assign) item.body().get(0);
        String operator = assign.blocking() ? " = " : " <= ";
        String head = label + ": " + Layout.flat(assign.target()) + operator;
        place(depth + 1, head, assign.value(), ";");
      } else {
        line(depth + 1, label + ": begin");
        item.body().forEach(each -> statement(depth + 2, each));
        line(depth + 1, "end");
      }
    }
    line(depth, "endcase");
  }

  /**
   * Prints {@code head}, an expression and {@code tail}; lines after the first are indented by two
   * more steps.
   */
  private void place(int depth, String head, Expression value, String tail) {
    int further = (depth + 2) * INDENT;
    String flat = Layout.flat(value);
    if (depth * INDENT + head.length() + flat.length() + tail.length() <= LONGEST) {
      line(depth, head + flat + tail);
      return;
    }
    int behind = depth * INDENT + head.length();
    List<String> beside = Layout.lines(value, LONGEST - behind - tail.length());
    List<String> below = Layout.lines(value, LONGEST - further - tail.length());
    boolean narrow = behind > LONGEST / 3 || below.size() < beside.size();
    List<String> lines = narrow ? below : beside;
    int indent = narrow ? further : behind;
    line(depth, narrow ? head.stripTrailing() : head + lines.get(0));
    for (int i = narrow ? 0 : 1; i < lines.size(); i++) {
      text.append(" ".repeat(indent)).append(lines.get(i));
      text.append(i == lines.size() - 1 ? tail : "").append('\n');
    }
    if (lines.size() == 1 && !narrow) {
      throw new VerilogError("a line must be broken, was not: " + flat);
    }
  }

  private void line(int depth, String content) {
    text.append(" ".repeat(depth * INDENT)).append(content.stripTrailing()).append('\n');
  }
}
