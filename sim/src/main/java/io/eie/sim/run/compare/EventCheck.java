// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run.compare;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.TileModel;
import io.eie.generator.config.EieConfig;
import io.eie.sim.golden.GoldenResult;
import io.eie.sim.host.ElementPorts;
import io.eie.sim.host.RunObserver;
import io.eie.sim.verilator.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Compares what passes the ports of every element with what the golden model expects there: the
 * non-zero inputs that it sends to the LNZD tree, and the columns that it receives. Tells the first
 * transfer that differs, which is where a wrong value comes from.
 */
public final class EventCheck implements RunObserver {
  private final CompiledModel model;
  private final Simulation simulation;
  private final LongSupplier cyclesBefore;
  private final List<ElementPorts> elements;
  private int vector;
  private int segment;
  private GoldenResult expected;
  private int[] input;
  private List<Transfer> columns = List.of();
  private List<List<Transfer>> scans = List.of();
  private int[] nextColumn;
  private int[] nextScan;
  private long cycle;
  private Difference first;

  /**
   * A transfer at the ports of an element.
   *
   * @param layer index of the layer
   * @param descriptor index of the descriptor
   * @param text what is transferred
   */
  private record Transfer(int layer, int descriptor, String text) {}

  private EventCheck(
      CompiledModel model,
      Simulation simulation,
      LongSupplier cyclesBefore,
      List<ElementPorts> elements) {
    this.model = model;
    this.simulation = simulation;
    this.cyclesBefore = cyclesBefore;
    this.elements = elements;
  }

  /**
   * A check; empty where the elements of the design have other ports.
   *
   * @param cyclesBefore cycles of the runs before the one under way
   */
  public static Optional<EventCheck> of(
      CompiledModel model, Simulation simulation, LongSupplier cyclesBefore) {
    return ElementPorts.of(simulation, model.config())
        .map(elements -> new EventCheck(model, simulation, cyclesBefore, elements));
  }

  /**
   * The next vector.
   *
   * @param values raw integers of the input in the user's order
   * @param result what is right for it
   */
  public void vector(int number, int[] values, GoldenResult result) {
    vector = number;
    expected = result;
    segment = -1;
    input = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      input[model.inputPositions().at(i)] = values[i];
    }
  }

  @Override
  public void begins() {
    segment++;
    cycle = 0;
    expect();
    look();
  }

  @Override
  public void afterCycle() {
    cycle++;
    look();
  }

  @Override
  public void ends() {
    for (int element = 0; element < elements.size(); element++) {
      ended("broadcast", element, columns, nextColumn[element]);
      ended("scan", element, scans.get(element), nextScan[element]);
    }
  }

  /** The first transfer that differs; empty where none does. */
  public Optional<Difference> first() {
    return Optional.ofNullable(first);
  }

  private void expect() {
    EieConfig config = model.config();
    int count = config.processingElements();
    columns = new ArrayList<>();
    scans = new ArrayList<>();
    for (int element = 0; element < count; element++) {
      scans.add(new ArrayList<>());
    }
    nextColumn = new int[count];
    nextScan = new int[count];
    for (TileModel tile : model.tiles()) {
      if (tile.segment() == segment) {
        expect(tile, source(tile.layer()), count);
      }
    }
  }

  private void expect(TileModel tile, int[] source, int count) {
    long base = LayerCheck.descriptor(model, tile).pointerBase();
    int begin = tile.firstColumnRow() * count;
    int end = Math.min(source.length, begin + tile.columnRows() * count);
    for (int position = begin; position < end; position++) {
      if (source[position] != 0) {
        long column = base + position - begin;
        columns.add(transfer(tile, ElementPorts.column(column, source[position])));
        scans.get(position % count).add(transfer(tile, ElementPorts.scan(source[position])));
      }
    }
  }

  private static Transfer transfer(TileModel tile, String text) {
    return new Transfer(tile.layer(), tile.descriptor(), text);
  }

  /** The input of a layer by position. */
  private int[] source(int layer) {
    if (layer == 0) {
      return input;
    }
    int[] output = expected.layers().get(layer - 1).output();
    int[] source = new int[output.length];
    for (int i = 0; i < output.length; i++) {
      source[model.layers().get(layer - 1).outputPositions().at(i)] = output[i];
    }
    return source;
  }

  private void look() {
    if (first != null) {
      return;
    }
    for (int element = 0; element < elements.size(); element++) {
      ElementPorts ports = elements.get(element);
      if (ports.scans()) {
        compare("scan", element, scans.get(element), nextScan[element]++, ports.scan());
      }
      if (ports.receives()) {
        compare("broadcast", element, columns, nextColumn[element]++, ports.column());
      }
    }
  }

  private void compare(String ports, int element, List<Transfer> right, int index, String found) {
    if (index >= right.size()) {
      keep(ports, element, null, "none", found);
    } else if (!right.get(index).text.equals(found)) {
      keep(ports, element, right.get(index), right.get(index).text, found);
    }
  }

  private void ended(String ports, int element, List<Transfer> right, int index) {
    if (index < right.size()) {
      keep(ports, element, right.get(index), right.get(index).text, "none");
    }
  }

  private void keep(String ports, int element, Transfer at, String right, String found) {
    if (first == null) {
      first =
          new Difference(
              Difference.Kind.TRANSFER_OF_ELEMENT,
              vector,
              at == null ? null : model.layers().get(at.layer).name(),
              null,
              element,
              null,
              at == null ? null : at.descriptor,
              cyclesBefore.getAsLong() + cycle,
              String.format(Locale.ROOT, "%s, ports %s_*", ElementPorts.path(element), ports),
              simulation.cycle(),
              right,
              found);
    }
  }
}
