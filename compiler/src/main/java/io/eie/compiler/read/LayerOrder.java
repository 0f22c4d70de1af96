// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import io.eie.common.quote.OptionText;
import io.eie.compiler.file.DataFileException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The order of layers that a state dict of a framework leaves open. Names that differ in numbers
 * alone give it ({@code fc1}, {@code fc2}); else the sides of the layers, where they form a chain
 * in one order only; else the user is asked.
 */
final class LayerOrder {
  /** Steps of the search for a chain; real networks take a few. */
  private static final int MOST_STEPS = 100_000;

  private final List<LayerShape> shapes;
  private final List<List<Integer>> chains = new ArrayList<>();
  private int steps;

  private LayerOrder(List<LayerShape> shapes) {
    this.shapes = shapes;
  }

  /**
   * Places in a list of layers, in the order of the chain.
   *
   * @param label the file, for the message
   * @param shapes the layers in the natural order of their names
   * @throws DataFileException when neither names nor sides tell
   */
  static List<Integer> of(String label, List<LayerShape> shapes) {
    List<Integer> natural = new ArrayList<>();
    for (int index = 0; index < shapes.size(); index++) {
      natural.add(index);
    }
    if (shapes.size() == 1 || namesDifferInNumbers(shapes)) {
      return natural;
    }
    LayerOrder search = new LayerOrder(shapes);
    search.extend(new ArrayList<>(), new BitSet());
    if (search.chains.size() == 1 && search.steps < MOST_STEPS) {
      return search.chains.get(0);
    }
    throw new DataFileException(
        label
            + ": the order of its layers must follow from their names (fc1, fc2, …) or from their"
            + " sides, "
            + (search.chains.isEmpty() ? "but they form no chain" : "but several orders are chains")
            + "; give it: --layer-order "
            + OptionText.list(shapes.stream().limit(50).map(LayerShape::name).toList())
            + " (each name once, first layer first)");
  }

  private static boolean namesDifferInNumbers(List<LayerShape> shapes) {
    Set<String> texts = new HashSet<>();
    shapes.forEach(shape -> texts.add(shape.name().replaceAll("[._]?[0-9]+", "#")));
    // A framework numbers from the second: dense, dense_1.
    boolean first =
        texts.size() == 2 && texts.stream().anyMatch(text -> texts.contains(text + "#"));
    return texts.size() == 1 && shapes.stream().allMatch(shape -> shape.name().matches(".*[0-9].*"))
        || first && shapes.get(0).name().matches("[^0-9]*");
  }

  private void extend(List<Integer> chain, BitSet taken) {
    if (chain.size() == shapes.size()) {
      chains.add(List.copyOf(chain));
      return;
    }
    for (int next = 0; next < shapes.size(); next++) {
      boolean fits =
          chain.isEmpty()
              || shapes.get(chain.get(chain.size() - 1)).outputs() == shapes.get(next).inputs();
      if (!taken.get(next) && fits) {
        if (chains.size() > 1 || ++steps >= MOST_STEPS) {
          return;
        }
        taken.set(next);
        chain.add(next);
        extend(chain, taken);
        chain.remove(chain.size() - 1);
        taken.clear(next);
      }
    }
  }
}
