// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import java.util.List;

/**
 * A node that computes from the network's input, and what became of it.
 *
 * @param node the node
 * @param inputs its inputs that are computed
 * @param steps what it does; empty where it changes nothing, is left to the host or refused
 * @param kind what it is
 * @param reason why it is refused
 * @param in what is known of its first computed input
 * @param out what is known of its result
 */
record Visit(
    Node node, List<String> inputs, List<Step> steps, Kind kind, String reason, Flow in, Flow out) {
  enum Kind {
    /** A part of a layer, or nothing at all. */
    STEP,
    /** Can be left to the host at the very end. */
    HOST,
    /** Neither. */
    REFUSED
  }

  static Visit step(Node node, List<String> inputs, NodeEffect effect, Flow in) {
    return new Visit(node, inputs, effect.steps(), Kind.STEP, "", in, effect.out());
  }

  static Visit host(Node node, List<String> inputs, String otherwise, Flow in) {
    return new Visit(node, inputs, List.of(), Kind.HOST, otherwise, in, Flow.OPEN);
  }

  static Visit refused(Node node, List<String> inputs, String reason, Flow in, Flow out) {
    return new Visit(node, inputs, List.of(), Kind.REFUSED, reason, in, out);
  }

  Visit refused(String why) {
    return new Visit(node, inputs, List.of(), Kind.REFUSED, why, in, out);
  }

  boolean isHost() {
    return kind == Kind.HOST;
  }

  boolean isStep() {
    return kind == Kind.STEP;
  }

  long matrices() {
    return steps.stream().filter(Step.Matrix.class::isInstance).count();
  }

  /** Its result; empty where it has none. */
  String output() {
    return node.proto().getOutputCount() == 0 ? "" : node.proto().getOutput(0);
  }

  String problem() {
    return node.label() + ": " + reason;
  }
}
