// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.rowmapping;

import io.eie.compiler.model.ColumnGrouping;
import io.eie.compiler.model.Positions;
import io.eie.compiler.model.RowTiles;
import io.eie.generator.config.EieConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Places layer after layer. The rows of a layer are dealt to its row tiles, heaviest first, and
 * each tile is balanced on its own: its pass begins and ends in all elements together.
 */
final class BalancedMapper implements RowMapper {
  @Override
  public List<Positions> map(List<LayerStructure> layers, EieConfig config) {
    List<Positions> placed = new ArrayList<>();
    Positions inputs = Positions.identity(layers.get(0).matrix().columns());
    for (int index = 0; index < layers.size(); index++) {
      boolean dealt = index + 1 < layers.size() && layers.get(index + 1).groups() > 1;
      Optional<ColumnDealer> dealer =
          dealt ? Optional.of(new ColumnDealer(layers.get(index + 1), config)) : Optional.empty();
      inputs = place(layers.get(index), inputs, dealer, config);
      placed.add(inputs);
    }
    return placed;
  }

  private static Positions place(
      LayerStructure layer, Positions inputs, Optional<ColumnDealer> dealer, EieConfig config) {
    int elements = config.processingElements();
    int rows = layer.matrix().rows();
    ColumnGrouping grouping = ColumnGrouping.of(config, layer.groups());
    RowTiles tiles = RowTiles.of(rows, config, layer.groups());
    Positions turns = byGroup(inputs, grouping);
    ColumnsOfRows columns = ColumnsOfRows.of(layer.matrix(), turns);
    Demand demand = Demand.of(layer, columns, turns, grouping.size(), config);
    RowOrder order = new RowOrder(columns, config.zeroRunBits());
    int[] heaviestFirst =
        IntStream.range(0, rows)
            .boxed()
            .sorted((a, b) -> Float.compare(demand.total(b), demand.total(a)))
            .mapToInt(Integer::intValue)
            .toArray();
    int[][] rowsOf = rowsOf(tiles, heaviestFirst, elements);
    int[] positions = new int[rows];
    // An output has a row in one element of each group: all rows of equal numbers in their groups
    // are balanced together, with each column in the group that it is of.
    ElementBalance balance = new ElementBalance(demand, grouping.size());
    for (int tile = 0; tile < tiles.count(); tile++) {
      int height = (rowsOf[tile].length + grouping.size() - 1) / grouping.size();
      int[][] held = balance.balance(rowsOf[tile], height);
      int count = rowsOf[tile].length;
      int[][] outputs =
          IntStream.range(0, held.length)
              .mapToObj(element -> outputs(element, count, grouping))
              .toArray(int[][]::new);
      dealer.ifPresent(each -> each.deal(held, outputs));
      for (int element = 0; element < held.length; element++) {
        int[] at = outputs[element];
        order.improve(held[element], row -> dealer.map(each -> each.group(at[row])).orElse(0));
        for (int row = 0; row < held[element].length; row++) {
          positions[held[element][row]] = tiles.first(tile) * elements + at[row];
        }
      }
    }
    return Positions.of(positions);
  }

  /** The turn of each column: group after group, in each by position. */
  private static Positions byGroup(Positions inputs, ColumnGrouping grouping) {
    if (grouping.groups() == 1) {
      return inputs;
    }
    int[] turns = new int[inputs.size()];
    int turn = 0;
    for (int group = 0; group < grouping.groups(); group++) {
      for (int position = 0; position < turns.length; position++) {
        if (grouping.group(position) == group) {
          turns[position] = turn++;
        }
      }
    }
    return Positions.of(inputs.stream().map(position -> turns[position]).toArray());
  }

  /** The outputs that an element of every group has, by its rows; counted from the tile's first. */
  private static int[] outputs(int element, int count, ColumnGrouping grouping) {
    int[] outputs = new int[(count - element + grouping.size() - 1) / grouping.size()];
    int row = 0;
    for (int home = 0; home < grouping.groups(); home++) {
      int first = home * grouping.size() + element;
      for (int output = first; output < count; output += grouping.elements()) {
        outputs[row++] = output;
      }
    }
    return outputs;
  }

  /** The rows of each tile, heaviest first. */
  private static int[][] rowsOf(RowTiles tiles, int[] heaviestFirst, int elements) {
    int[] tileOf = deal(tiles);
    int[][] rowsOf = new int[tiles.count()][];
    for (int tile = 0; tile < rowsOf.length; tile++) {
      rowsOf[tile] = new int[tiles.rows(tile) * elements];
    }
    int[] counts = new int[rowsOf.length];
    for (int index = 0; index < heaviestFirst.length; index++) {
      int tile = tileOf[index / elements];
      rowsOf[tile][counts[tile]++] = heaviestFirst[index];
    }
    for (int tile = 0; tile < rowsOf.length; tile++) {
      rowsOf[tile] = Arrays.copyOf(rowsOf[tile], counts[tile]);
    }
    return rowsOf;
  }

  /**
   * The tile of each batch of N rows, heaviest first. The lightest, which may be short of rows,
   * goes to the last tile: only the last local row of a layer may be incomplete.
   */
  private static int[] deal(RowTiles tiles) {
    int[] tileOf = new int[tiles.rows()];
    int[] room = new int[tiles.count()];
    for (int tile = 0; tile < room.length; tile++) {
      room[tile] = tiles.rows(tile);
    }
    int last = room.length - 1;
    tileOf[tileOf.length - 1] = last;
    room[last]--;
    int tile = 0;
    for (int batch = 0; batch < tileOf.length - 1; batch++) {
      while (room[tile] == 0) {
        tile = tile == last ? 0 : tile + 1;
      }
      tileOf[batch] = tile;
      room[tile]--;
      tile = tile == last ? 0 : tile + 1;
    }
    return tileOf;
  }
}
