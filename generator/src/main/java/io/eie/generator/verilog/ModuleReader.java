// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.verilog;

import io.eie.generator.verilog.Item.Always;
import io.eie.generator.verilog.Item.Assign;
import io.eie.generator.verilog.Item.Connection;
import io.eie.generator.verilog.Item.Instance;
import io.eie.generator.verilog.Item.Net;
import io.eie.generator.verilog.Item.Port;
import io.eie.generator.verilog.Item.Range;
import java.util.ArrayList;
import java.util.List;

/** Parses a module in SpinalHDL's form; everything else is a {@link VerilogError}. */
final class ModuleReader {
  private final Tokens tokens;
  private final ExpressionReader expressions;

  private ModuleReader(String text) {
    tokens = new Tokens(text);
    expressions = new ExpressionReader(tokens);
  }

  /** Parses a text of one module. */
  static ModuleText read(String text) {
    return new ModuleReader(text).module();
  }

  private ModuleText module() {
    tokens.expect("module");
    String name = tokens.identifier();
    List<Port> ports = new ArrayList<>();
    tokens.expect("(");
    do {
      ports.add(port());
    } while (tokens.accept(","));
    tokens.expect(")");
    tokens.expect(";");
    List<Item> items = new ArrayList<>();
    while (!tokens.accept("endmodule")) {
      items.add(item());
    }
    if (!tokens.peek().isEmpty()) {
      throw tokens.unexpected("the end of the text");
    }
    return new ModuleText(name, ports, items);
  }

  private Port port() {
    String direction = tokens.take();
    if (!direction.equals("input") && !direction.equals("output")) {
      throw tokens.unexpected("a direction before this");
    }
    return new Port(direction, kind(), range(), tokens.identifier());
  }

  private String kind() {
    String kind = tokens.take();
    if (!kind.equals("wire") && !kind.equals("reg")) {
      throw tokens.unexpected("wire or reg before this");
    }
    return kind;
  }

  private Range range() {
    if (!tokens.accept("[")) {
      return Range.BIT;
    }
    int high = tokens.number();
    tokens.expect(":");
    int low = tokens.number();
    tokens.expect("]");
    if (low != 0) {
      throw tokens.unexpected("a range down to 0 before this");
    }
    return new Range("[" + high + ":0]", high + 1);
  }

  private Item item() {
    String attribute = attribute();
    String word = tokens.peek();
    if (word.equals("wire") || word.equals("reg")) {
      return net(attribute);
    }
    if (!attribute.isEmpty()) {
      throw tokens.unexpected("a declaration after an attribute");
    }
    if (tokens.accept("assign")) {
      Expression target = expressions.read();
      tokens.expect("=");
      Assign assign = new Assign(target, expressions.read());
      tokens.expect(";");
      return assign;
    }
    return tokens.accept("always") ? always() : instance();
  }

  private String attribute() {
    if (!tokens.accept("(*")) {
      return "";
    }
    List<String> words = new ArrayList<>();
    while (!tokens.accept("*)")) {
      words.add(tokens.take());
    }
    return "(* " + String.join(" ", words) + " *)";
  }

  private Net net(String attribute) {
    String kind = kind();
    Range range = range();
    String name = tokens.identifier();
    int words = 0;
    if (tokens.accept("[")) {
      if (tokens.number() != 0) {
        throw tokens.unexpected("a memory from word 0 before this");
      }
      tokens.expect(":");
      words = tokens.number() + 1;
      tokens.expect("]");
    }
    tokens.expect(";");
    return new Net(attribute, kind, range, name, words);
  }

  private Always always() {
    String event = tokens.take();
    if (event.equals("@")) {
      tokens.expect("(");
      List<String> edges = new ArrayList<>();
      do {
        String edge = tokens.take();
        if (!edge.equals("posedge") && !edge.equals("negedge")) {
          throw tokens.unexpected("an edge before this");
        }
        edges.add(edge + " " + tokens.identifier());
      } while (tokens.accept("or"));
      tokens.expect(")");
      event = "@(" + String.join(" or ", edges) + ")";
    } else if (!event.equals("@(*)")) {
      throw tokens.unexpected("an event before this");
    }
    return new Always(event, block());
  }

  private List<Statement> block() {
    List<Statement> statements = new ArrayList<>();
    if (!tokens.accept("begin")) {
      statements.add(statement());
      return statements;
    }
    while (!tokens.accept("end")) {
      statements.add(statement());
    }
    return statements;
  }

  private Statement statement() {
    if (tokens.accept("if")) {
      Expression condition = bracketed();
      List<Statement> yes = block();
      return new Statement.If(condition, yes, tokens.accept("else") ? block() : List.of());
    }
    if (tokens.accept("case")) {
      return cases();
    }
    Expression target = expressions.selectionTarget();
    boolean blocking = tokens.accept("=");
    if (!blocking) {
      tokens.expect("<=");
    }
    Expression value = expressions.read();
    tokens.expect(";");
    return new Statement.Assign(target, blocking, value);
  }

  private Statement cases() {
    Expression subject = bracketed();
    List<Statement.Item> items = new ArrayList<>();
    while (!tokens.accept("endcase")) {
      Expression label = tokens.accept("default") ? null : expressions.read();
      tokens.expect(":");
      items.add(new Statement.Item(label, block()));
    }
    return new Statement.Case(subject, items);
  }

  private Expression bracketed() {
    tokens.expect("(");
    Expression inner = expressions.read();
    tokens.expect(")");
    return inner;
  }

  private Instance instance() {
    String module = tokens.identifier();
    String name = tokens.identifier();
    tokens.expect("(");
    List<Connection> connections = new ArrayList<>();
    boolean more = true;
    while (more) {
      tokens.expect(".");
      String port = tokens.identifier();
      tokens.expect("(");
      Expression value = tokens.peek().equals(")") ? null : expressions.read();
      tokens.expect(")");
      more = tokens.accept(",");
      connections.add(new Connection(port, isInput(port), value));
    }
    tokens.expect(")");
    tokens.expect(";");
    return new Instance(module, name, connections);
  }

  /** Whether a connection is an input, by SpinalHDL's comment on it. */
  private boolean isInput(String port) {
    String remark = tokens.remark();
    if (!remark.equals("//i") && !remark.equals("//o")) {
      throw tokens.unexpected("//i or //o behind the connection of " + port);
    }
    return remark.equals("//i");
  }
}
