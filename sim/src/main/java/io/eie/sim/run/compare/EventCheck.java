// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run.compare;

import io.eie.compiler.model.ColumnGrouping;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.TileModel;
import io.eie.generator.config.EieConfig;
import io.eie.sim.golden.VectorRun;
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
  private VectorRun run;
  private int segment;
  private List<List<Transfer>> columns = List.of();
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

  /** The vectors of the next run, and what is right for them. */
  public void vectors(VectorRun vectors) {
    run = vectors;
    segment = -1;
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
      ended("broadcast", element, columns.get(element), nextColumn[element]);
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
      columns.add(new ArrayList<>());
    }
    nextColumn = new int[count];
    nextScan = new int[count];
    for (TileModel tile : model.tiles()) {
      for (int vector = 0; tile.segment() == segment && vector < model.copies(); vector++) {
        expect(tile, vector, source(vector, tile.layer()));
      }
    }
  }

  /** A column goes to the elements of its group, or of its vector. */
  private void expect(TileModel tile, int vector, int[] source) {
    long base = LayerCheck.descriptor(model, tile).pointerBase();
    int groups = model.layers().get(tile.layer()).groups();
    ColumnGrouping grouping =
        new ColumnGrouping(model.elements(), groups, model.config().exchangeRows());
    int begin = tile.firstColumnRow() * model.elements();
    int end = Math.min(source.length, begin + tile.columnRows() * model.elements());
    for (int position = begin; position < end; position++) {
      if (source[position] != 0) {
        Transfer column =
            transfer(
                tile,
                ElementPorts.column(base + grouping.index(position - begin), source[position]));
        int first = vector * model.elements() + grouping.group(position) * grouping.size();
        columns.subList(first, first + grouping.size()).forEach(each -> each.add(column));
        scans
            .get(model.element(vector, position))
            .add(transfer(tile, ElementPorts.scan(source[position])));
      }
    }
  }

  private static Transfer transfer(TileModel tile, String text) {
    return new Transfer(tile.layer(), tile.descriptor(), text);
  }

  /** The input of a layer by position. */
  private int[] source(int vector, int layer) {
    int[] values =
        layer == 0
            ? run.inputs().get(vector)
            : run.results().get(vector).layers().get(layer - 1).output();
    int[] source = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      source[model.layers().get(layer).inputPositions().at(i)] = values[i];
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
        compare("broadcast", element, columns.get(element), nextColumn[element]++, ports.column());
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
              run.first(),
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
