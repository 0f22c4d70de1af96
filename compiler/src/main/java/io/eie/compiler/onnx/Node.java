// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import io.eie.common.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A node of a graph with the constants among its inputs.
 *
 * @param proto as the model has it
 * @param number its place in the model, from 1
 * @param opset version of the operators
 * @param constants constants of the graph by name
 */
record Node(NodeProto proto, int number, long opset, Map<String, Tensor> constants) {
  /** Domains of the operators of ONNX itself. */
  private static final List<String> STANDARD = List.of("", "ai.onnx");

  /** Its name, or that of its result where it has none. */
  String name() {
    if (!proto.getName().isEmpty()) {
      return proto.getName();
    }
    return proto.getOutputCount() > 0 && !proto.getOutput(0).isEmpty()
        ? proto.getOutput(0)
        : "#" + number;
  }

  String operator() {
    return proto.getOpType();
  }

  boolean isStandard() {
    return STANDARD.contains(proto.getDomain());
  }

  /** For messages: {@code node 'fc1' (Gemm)}. */
  String label() {
    String operator = proto.getOpType();
    return "node "
        + Quoted.of(name())
        + " ("
        + (operator.matches("[A-Za-z0-9_]{1,60}") ? operator : Quoted.of(operator))
        + (isStandard() ? "" : " of " + Quoted.of(proto.getDomain()))
        + ")";
  }

  /** Name of an input; empty where it is left out. */
  String input(int index) {
    return index < proto.getInputCount() ? proto.getInput(index) : "";
  }

  boolean has(int index) {
    return !input(index).isEmpty();
  }

  /** A constant among the inputs. */
  Optional<Tensor> constant(int index) {
    return has(index) ? Optional.ofNullable(constants.get(input(index))) : Optional.empty();
  }

  /**
   * A constant among the inputs that must be there.
   *
   * @throws RefusedNode when it is computed
   */
  Tensor required(int index, String what) {
    return constant(index)
        .orElseThrow(
            () ->
                new RefusedNode(
                    what + " must be a constant, is " + (has(index) ? "computed" : "missing")));
  }

  Optional<AttributeProto> attribute(String name) {
    return proto.getAttributeList().stream()
        .filter(attribute -> attribute.getName().equals(name))
        .findFirst();
  }

  long whole(String name, long otherwise) {
    return attribute(name).map(AttributeProto::getI).orElse(otherwise);
  }

  double number(String name, double otherwise) {
    return attribute(name).map(attribute -> (double) attribute.getF()).orElse(otherwise);
  }

  Optional<long[]> wholes(String name) {
    return attribute(name)
        .map(attribute -> attribute.getIntsList().stream().mapToLong(value -> value).toArray());
  }

  String text(String name) {
    return attribute(name).map(attribute -> attribute.getS().toStringUtf8()).orElse("");
  }
}
