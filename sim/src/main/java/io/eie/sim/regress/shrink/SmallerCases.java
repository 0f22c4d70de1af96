// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.shrink;

import io.eie.generator.config.RowMapping;
import io.eie.sim.regress.plan.BusPattern;
import io.eie.sim.regress.plan.CaseInputs;
import io.eie.sim.regress.plan.CaseLayer;
import io.eie.sim.regress.plan.RegressionCase;
import io.eie.sim.run.Loading;
import io.eie.sim.run.Traffic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cases that are one step smaller than a listed case, the largest steps first. */
final class SmallerCases {
  private final RegressionCase one;

  private SmallerCases(RegressionCase one) {
    this.one = one;
  }

  /** All of them; made as they are asked for. */
  static Stream<RegressionCase> of(RegressionCase one) {
    SmallerCases smaller = new SmallerCases(one);
    return Stream.of(
            smaller.plainer(),
            smaller.fewerGroups(),
            smaller.fewerVectors(),
            smaller.fewerLayers(),
            smaller.fewerRows(),
            smaller.fewerColumns(),
            smaller.fewerInner(),
            smaller.fewerEntries(),
            smaller.fewerBiases(),
            smaller.simplerInputs(),
            smaller.simplerWeights())
        .flatMap(step -> step)
        .filter(candidate -> !candidate.equals(one));
  }

  private Stream<RegressionCase> plainer() {
    BusPattern bus = one.bus();
    return Stream.of(
        one.with(BusPattern.PLAIN),
        one.with(bus.with(Traffic.NONE)),
        one.with(new BusPattern(bus.traffic(), bus.loading(), 0, 0, 0)),
        one.with(new BusPattern(bus.traffic(), bus.loading(), bus.requestStall(), 0, bus.seed())),
        one.with(new BusPattern(bus.traffic(), bus.loading(), 0, bus.responseStall(), bus.seed())),
        one.with(
            new BusPattern(
                bus.traffic(), Loading.PORT, bus.requestStall(), bus.responseStall(), bus.seed())),
        one.with(RowMapping.INTERLEAVED, one.tileRows(), one.vectorBuffers()),
        one.with(one.rowMapping(), 0, one.vectorBuffers()),
        one.with(one.rowMapping(), one.tileRows(), 0),
        one.withCopies(1));
  }

  /** Every layer on one group, then each by itself. */
  private Stream<RegressionCase> fewerGroups() {
    List<CaseLayer> none = one.layers().stream().map(layer -> layer.withColumnGroups(1)).toList();
    return Stream.concat(
        Stream.of(one.with(none, one.inputs())),
        layers().map(index -> withLayer(index, none.get(index))));
  }

  private Stream<RegressionCase> fewerVectors() {
    List<List<Integer>> values = one.inputs().values();
    return parts(values.size())
        .filter(part -> part.size() < values.size())
        .map(part -> one.with(one.layers(), CaseInputs.listed(part.without(values))));
  }

  private Stream<RegressionCase> fewerLayers() {
    int count = one.layers().size();
    if (count == 1) {
      return Stream.empty();
    }
    return Stream.of(
        one.with(one.layers().subList(0, count - 1), one.inputs()),
        // the inputs of the second layer may be anything: as they would be if the first passed them
        one.with(one.layers().subList(1, count), resized(one.layers().get(1).columns())));
  }

  private CaseInputs resized(int length) {
    return CaseInputs.listed(
        one.inputs().values().stream()
            .map(
                vector ->
                    IntStream.range(0, length)
                        .mapToObj(i -> vector.get(i % vector.size()))
                        .toList())
            .toList());
  }

  private Stream<RegressionCase> fewerRows() {
    int last = one.layers().size() - 1;
    int rows = one.layers().get(last).rows();
    return parts(rows)
        .filter(part -> part.size() < rows)
        .map(part -> withLayer(last, withoutRows(one.layers().get(last), part)));
  }

  private Stream<RegressionCase> fewerColumns() {
    int columns = one.layers().get(0).columns();
    return parts(columns)
        .filter(part -> part.size() < columns)
        .map(
            part ->
                withLayer(0, withoutColumns(one.layers().get(0), part))
                    .with(
                        replaced(0, withoutColumns(one.layers().get(0), part)),
                        CaseInputs.listed(
                            one.inputs().values().stream().map(part::without).toList())));
  }

  /** Rows of a layer together with the columns of the next. */
  private Stream<RegressionCase> fewerInner() {
    return IntStream.range(0, one.layers().size() - 1)
        .boxed()
        .flatMap(
            index -> {
              int rows = one.layers().get(index).rows();
              return parts(rows)
                  .filter(part -> part.size() < rows)
                  .map(
                      part -> {
                        List<CaseLayer> layers = new ArrayList<>(one.layers());
                        layers.set(index, withoutRows(layers.get(index), part));
                        layers.set(index + 1, withoutColumns(layers.get(index + 1), part));
                        return one.with(layers, one.inputs());
                      });
            });
  }

  private Stream<RegressionCase> fewerEntries() {
    return layers()
        .flatMap(
            index -> {
              CaseLayer layer = one.layers().get(index);
              return parts(layer.entries().size())
                  .map(part -> withLayer(index, withEntries(layer, part.without(layer.entries()))));
            });
  }

  private Stream<RegressionCase> fewerBiases() {
    return layers()
        .flatMap(
            index -> {
              CaseLayer layer = one.layers().get(index);
              Stream<CaseLayer> all =
                  Stream.of(with(layer, null, layer.relu()), with(layer, layer.biases(), false));
              Stream<CaseLayer> single =
                  layer.biases() == null
                      ? Stream.empty()
                      : parts(layer.rows())
                          .map(
                              part ->
                                  with(layer, zeros(layer.biases(), part::contains), layer.relu()));
              return Stream.concat(all, single).map(next -> withLayer(index, next));
            });
  }

  private static List<Long> zeros(List<Long> values, IntPredicate where) {
    return IntStream.range(0, values.size())
        .mapToObj(i -> where.test(i) ? Long.valueOf(0) : values.get(i))
        .toList();
  }

  private static CaseLayer with(CaseLayer layer, List<Long> biases, boolean relu) {
    return CaseLayer.listed(
            layer.rows(), layer.columns(), layer.entries(), biases, relu, layer.fractionBits())
        .withColumnGroups(layer.groups());
  }

  private static CaseLayer withEntries(CaseLayer layer, List<List<Integer>> entries) {
    return CaseLayer.listed(
            layer.rows(),
            layer.columns(),
            entries,
            layer.biases(),
            layer.relu(),
            layer.fractionBits())
        .withColumnGroups(layer.groups());
  }

  private Stream<RegressionCase> simplerInputs() {
    List<List<Integer>> values = one.inputs().values();
    return IntStream.range(0, values.size())
        .boxed()
        .flatMap(
            vector ->
                parts(values.get(vector).size())
                    .flatMap(
                        part ->
                            Stream.of(0, 1)
                                .map(value -> withInput(vector, part, value))
                                .filter(Objects::nonNull)));
  }

  private RegressionCase withInput(int vector, Part part, int value) {
    List<List<Integer>> values = new ArrayList<>(one.inputs().values());
    List<Integer> changed = new ArrayList<>(values.get(vector));
    for (int i = 0; i < changed.size(); i++) {
      // 0 is simpler than 1, and 1 than all others
      if (part.contains(i) && changed.get(i) != 0) {
        changed.set(i, value);
      }
    }
    values.set(vector, changed);
    return one.with(one.layers(), CaseInputs.listed(values));
  }

  private Stream<RegressionCase> simplerWeights() {
    return layers()
        .flatMap(
            index -> {
              CaseLayer layer = one.layers().get(index);
              return parts(layer.entries().size())
                  .map(
                      part -> {
                        List<List<Integer>> entries = new ArrayList<>(layer.entries());
                        for (int i = 0; i < entries.size(); i++) {
                          if (part.contains(i)) {
                            List<Integer> entry = entries.get(i);
                            entries.set(i, List.of(entry.get(0), entry.get(1), 1));
                          }
                        }
                        return withLayer(index, withEntries(layer, entries));
                      });
            });
  }

  private Stream<Integer> layers() {
    return IntStream.range(0, one.layers().size()).boxed();
  }

  private RegressionCase withLayer(int index, CaseLayer layer) {
    return one.with(replaced(index, layer), one.inputs());
  }

  private List<CaseLayer> replaced(int index, CaseLayer layer) {
    List<CaseLayer> layers = new ArrayList<>(one.layers());
    layers.set(index, layer);
    return layers;
  }

  private static CaseLayer withoutRows(CaseLayer layer, Part part) {
    return CaseLayer.listed(
            layer.rows() - part.size(),
            layer.columns(),
            layer.entries().stream()
                .filter(entry -> !part.contains(entry.get(0)))
                .map(entry -> List.of(part.moved(entry.get(0)), entry.get(1), entry.get(2)))
                .toList(),
            layer.biases() == null ? null : part.without(layer.biases()),
            layer.relu(),
            layer.fractionBits())
        .withColumnGroups(layer.groups());
  }

  private static CaseLayer withoutColumns(CaseLayer layer, Part part) {
    return CaseLayer.listed(
            layer.rows(),
            layer.columns() - part.size(),
            layer.entries().stream()
                .filter(entry -> !part.contains(entry.get(1)))
                .map(entry -> List.of(entry.get(0), part.moved(entry.get(1)), entry.get(2)))
                .toList(),
            layer.biases(),
            layer.relu(),
            layer.fractionBits())
        .withColumnGroups(layer.groups());
  }

  /** Parts of a sequence: all of it, its halves, quarters, down to single places. */
  private static Stream<Part> parts(int length) {
    return Stream.iterate(length, size -> size > 0, size -> size / 2)
        .flatMap(
            size ->
                IntStream.iterate(0, begin -> begin < length, begin -> begin + size)
                    .mapToObj(begin -> new Part(begin, Math.min(length, begin + size))));
  }

  /** Places {@code begin} up to, not including, {@code end} of a sequence. */
  private record Part(int begin, int end) {
    int size() {
      return end - begin;
    }

    boolean contains(int index) {
      return index >= begin && index < end;
    }

    /** Where a place is when the part is taken out. */
    int moved(int index) {
      return index < begin ? index : index - size();
    }

    <T> List<T> without(List<T> list) {
      List<T> rest = new ArrayList<>(list.subList(0, begin));
      rest.addAll(list.subList(end, list.size()));
      return rest;
    }
  }
}
