package io.eie.compiler.place;

import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.Positions;
import io.eie.generator.config.UserException;
import java.util.List;

/**
 * Chooses the order of the outputs of every layer, and with it the order of the next layer's inputs
 * (specification, section 4). It sees the structure of the whole network and nothing else: not the
 * inputs, not the formats.
 */
@FunctionalInterface
public interface Placement {
  /** Row i at position i: processing element i mod N (paper, section III-C). */
  Placement INTERLEAVED =
      (layers, elements) -> layers.stream().map(layer -> Positions.identity(layer.rows())).toList();

  /**
   * Places the outputs.
   *
   * @param layers matrices of the layers in the user's order; the columns of a layer are the rows
   *     of the one before it
   * @param processingElements N
   * @return for each layer, the position of each of its rows
   */
  List<Positions> place(List<SparseMatrix> layers, int processingElements);

  /**
   * The placement of a name at the command line.
   *
   * @throws UserException for an unknown name
   */
  static Placement named(String name) {
    if (!name.equals("interleaved")) {
      throw new UserException("placement must be interleaved, was '" + name + "'");
    }
    return INTERLEAVED;
  }
}
