// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

/** A node cannot be a part of a chain of layers; the message is the reason, without its subject. */
final class RefusedNode extends RuntimeException {
  RefusedNode(String reason) {
    super(reason, null, false, false);
  }
}
