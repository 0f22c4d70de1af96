// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import java.util.List;

/**
 * What a node does to the vector on its way, and what is known of the result.
 *
 * @param steps in order
 * @param out the result
 */
record NodeEffect(List<Step> steps, Flow out) {
  static NodeEffect keep(Flow out) {
    return new NodeEffect(List.of(), out);
  }
}
