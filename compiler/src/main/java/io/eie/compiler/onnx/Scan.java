// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import io.eie.common.Quoted;
import io.eie.compiler.file.DataFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One pass over the nodes of a graph, in the order of the model, which is that of computation:
 * constants and shapes are computed, every other node that an output needs is visited.
 */
final class Scan {
  private final String label;
  private final GraphProto graph;
  private final long opset;
  private final Constants constants;
  private final ShapeValues shapes;
  private final Map<String, Flow> flows = new HashMap<>();
  private final Map<String, Flow> declared = new HashMap<>();
  private final Set<String> left = new HashSet<>();
  private final Set<String> used = new HashSet<>();
  private final List<String> inputs = new ArrayList<>();
  private final List<Visit> visits = new ArrayList<>();

  private Scan(String label, GraphProto graph, long opset, Constants constants) {
    this.label = label;
    this.graph = graph;
    this.opset = opset;
    this.constants = constants;
    this.shapes = new ShapeValues(constants.byName());
  }

  /**
   * Visits the nodes.
   *
   * @param start the tensor that is taken as the network's input; empty for that of the graph
   */
  static Scan of(String label, GraphProto graph, long opset, Constants constants, String start) {
    Scan scan = new Scan(label, graph, opset, constants);
    scan.declare();
    scan.visitAll(start);
    return scan;
  }

  /** Inputs of the graph that are computed elsewhere. */
  List<String> inputs() {
    return inputs;
  }

  List<Visit> visits() {
    return visits;
  }

  private void declare() {
    for (ValueInfoProto value : graph.getInputList()) {
      declared.put(value.getName(), flow(value));
      if (!constants.has(value.getName())) {
        inputs.add(value.getName());
        flows.put(value.getName(), flow(value));
      }
    }
    graph.getValueInfoList().forEach(value -> declared.put(value.getName(), flow(value)));
  }

  private static Flow flow(ValueInfoProto value) {
    TypeProto.Tensor type = value.getType().getTensorType();
    if (!value.getType().hasTensorType()
        || !type.hasShape()
        || type.getShape().getDimCount() > 16) {
      return Flow.OPEN;
    }
    return Flow.open(
        type.getShape().getDimList().stream()
            .mapToLong(side -> side.getDimValue() > 0 ? side.getDimValue() : Flow.UNKNOWN)
            .toArray());
  }

  private void visitAll(String start) {
    Set<String> live = live();
    boolean convolves =
        graph.getNodeList().stream().anyMatch(node -> node.getOpType().equals("Conv"));
    NodeReader reader = new NodeReader(shapes, convolves);
    Set<String> made = new HashSet<>();
    int number = 0;
    for (NodeProto proto : graph.getNodeList()) {
      number++;
      Node node = new Node(proto, number, opset, constants.byName());
      requireOnce(node, made);
      if (proto.getOutputList().stream().anyMatch(name -> !name.isEmpty() && live.contains(name))) {
        visit(node, reader, start);
      }
    }
  }

  private void requireOnce(Node node, Set<String> made) {
    for (String output : node.proto().getOutputList()) {
      boolean given = constants.has(output) || flows.containsKey(output) || shapes.has(output);
      if (!output.isEmpty() && (!made.add(output) || given)) {
        throw new DataFileException(
            label, "each result of a node once", Quoted.of(output) + " twice");
      }
    }
  }

  /** Names of tensors that an output needs. */
  private Set<String> live() {
    Set<String> live = new HashSet<>();
    graph.getOutputList().forEach(output -> live.add(output.getName()));
    used.addAll(live);
    graph.getNodeList().forEach(node -> used.addAll(node.getInputList()));
    for (int index = graph.getNodeCount() - 1; index >= 0; index--) {
      NodeProto node = graph.getNode(index);
      if (node.getOutputList().stream().anyMatch(live::contains)) {
        live.addAll(node.getInputList());
      }
    }
    return live;
  }

  private void visit(Node node, NodeReader reader, String start) {
    List<String> data = new ArrayList<>();
    boolean computesShape = false;
    int place = 0;
    for (int index = 0; index < node.proto().getInputCount(); index++) {
      String input = node.input(index);
      if (input.isEmpty() || constants.has(input)) {
        continue;
      }
      if (shapes.has(input)) {
        computesShape = true;
      } else {
        place = data.isEmpty() ? index : place;
        data.add(input);
      }
    }
    try {
      if (data.isEmpty() && computesShape) {
        shapes.compute(node);
      } else if (data.isEmpty()) {
        constants.fold(node);
      } else if (node.operator().equals("Shape") && node.isStandard()) {
        shapes.shape(node, flows.getOrDefault(data.get(0), Flow.OPEN));
      } else {
        add(visitData(node, data, place, reader), start);
      }
    } catch (RefusedNode e) {
      add(Visit.refused(node, data, e.getMessage(), Flow.OPEN, Flow.OPEN), start);
    }
  }

  private void add(Visit visit, String start) {
    visits.add(visit);
    if (visit.isHost()) {
      left.addAll(visit.node().proto().getOutputList());
    }
    for (String output : visit.node().proto().getOutputList()) {
      Flow known = visit.isStep() ? visit.out() : declared.getOrDefault(output, Flow.OPEN);
      boolean starts = output.equals(start);
      flows.put(output, starts ? declared.getOrDefault(output, opened(known)) : known);
    }
  }

  private static Flow opened(Flow flow) {
    return new Flow(flow.sides(), Flow.Axis.OPEN, flow.batch());
  }

  private Visit visitData(Node node, List<String> data, int place, NodeReader reader) {
    for (String input : data) {
      if (!flows.containsKey(input)) {
        throw new RefusedNode(
            "its input " + Quoted.of(input) + " must be computed by a node before it, is not");
      }
    }
    Flow in = flows.get(data.get(0));
    if (left.containsAll(data) && NodeReader.canFollowHost(node)) {
      return Visit.host(node, data, "", in);
    }
    if (data.size() > 1) {
      throw new RefusedNode(
          "it joins " + data.size() + " computed tensors; layers must form a chain");
    }
    try {
      NodeEffect effect = reader.read(node, place, in);
      requireOneResult(node);
      return Visit.step(node, data, effect, in);
    } catch (RefusedNode e) {
      return NodeReader.canFollowLastLayer(node, in)
          ? Visit.host(node, data, e.getMessage(), in)
          : Visit.refused(node, data, e.getMessage(), in, Flow.OPEN);
    }
  }

  private void requireOneResult(Node node) {
    for (int output = 1; output < node.proto().getOutputCount(); output++) {
      String name = node.proto().getOutput(output);
      if (!name.isEmpty() && used.contains(name)) {
        throw new RefusedNode("its second result is used; a layer has one");
      }
    }
  }
}
