// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import io.eie.compiler.file.SafeName;

/**
 * Name and sides of a layer.
 *
 * @param name its name
 * @param outputs rows of its matrix
 * @param inputs columns of its matrix
 */
public record LayerShape(String name, int outputs, int inputs) {
  /**
   * @throws io.eie.common.UserException when the name breaks the rule for names
   */
  public LayerShape {
    SafeName.require("layer name", name);
  }

  public static LayerShape of(LayerSource layer) {
    return new LayerShape(layer.name(), layer.weights().rows(), layer.weights().columns());
  }

  /** The layer {@code x W}: rows and columns exchanged. */
  public LayerShape transposed() {
    return new LayerShape(name, inputs, outputs);
  }
}
