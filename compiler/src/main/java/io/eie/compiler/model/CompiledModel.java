// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.model;

import io.eie.generator.config.Copies;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.VectorBuffers;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A network compiled for one configuration: the contents of all memories and what is needed to
 * interpret them. Immutable and consistent: construction refuses what no accelerator of this
 * configuration could hold.
 *
 * @param name name of the model
 * @param config configuration that it was compiled for
 * @param inputBase activation row of the first input of every PE
 * @param outputBase activation row of the first output of every PE
 * @param layers layers in order of execution
 * @param tiles pieces of the layers in order of execution
 * @param segments in order of execution
 * @param vectorBuffers buffers of the input, and as many of the output, in rows of their own; 0
 *     where the one input and the one output share rows with other vectors
 * @param copies vectors that a run takes, each in the elements of a column group, which hold the
 *     whole network; rows and positions are then those of {@link #elements} elements
 */
public record CompiledModel(
    String name,
    EieConfig config,
    int inputBase,
    int outputBase,
    List<LayerModel> layers,
    List<TileModel> tiles,
    List<SegmentModel> segments,
    int vectorBuffers,
    int copies) {
  /** Most buffers of a direction. */
  public static final int MAX_VECTOR_BUFFERS = 1 << AddressMap.BUFFER_BITS;

  /** A model of one vector a run. */
  public CompiledModel(
      String name,
      EieConfig config,
      int inputBase,
      int outputBase,
      List<LayerModel> layers,
      List<TileModel> tiles,
      List<SegmentModel> segments,
      int vectorBuffers) {
    this(name, config, inputBase, outputBase, layers, tiles, segments, vectorBuffers, 1);
  }

  /** A model whose vectors share rows. */
  public CompiledModel(
      String name,
      EieConfig config,
      int inputBase,
      int outputBase,
      List<LayerModel> layers,
      List<TileModel> tiles,
      List<SegmentModel> segments) {
    this(name, config, inputBase, outputBase, layers, tiles, segments, 0);
  }

  /**
   * Takes copies of the lists and checks them.
   *
   * @throws IllegalArgumentException for the first contradiction
   */
  public CompiledModel {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(config, "config");
    layers = List.copyOf(layers);
    tiles = List.copyOf(tiles);
    segments = List.copyOf(segments);
    ModelRules.check(config, copies, inputBase, outputBase, layers, tiles, segments);
    ModelRules.checkBuffers(
        config,
        vectorBuffers,
        buffers(config, copies, inputBase, layers.get(0).inputs(), vectorBuffers),
        buffers(
            config, copies, outputBase, layers.get(layers.size() - 1).outputs(), vectorBuffers));
  }

  /**
   * Where the input lies. Without buffers of its own the vector is told to be as long as its rows:
   * whoever writes it also writes 0 to the end of its last row, each time.
   */
  public VectorBuffers inputVector() {
    VectorBuffers own = buffers(config, copies, inputBase, inputs(), vectorBuffers);
    return vectorBuffers > 0
        ? own
        : new VectorBuffers(
            own.firstRow(), own.bufferRows(), own.bufferRows() * elements(), 1, own.copies());
  }

  /** Where the output lies. */
  public VectorBuffers outputVector() {
    return buffers(config, copies, outputBase, outputs(), vectorBuffers);
  }

  private static VectorBuffers buffers(
      EieConfig config, int copies, int base, int length, int count) {
    Copies offered = Copies.of(config);
    int elements = offered.elements(copies);
    int rows = (length + elements - 1) / elements;
    int group = config.exchangeRows();
    int whole = (rows + group - 1) / group * group;
    return new VectorBuffers(base, whole, length, Math.max(1, count), offered.code(copies));
  }

  /** Elements of one copy: N without copies. */
  public int elements() {
    return Copies.of(config).elements(copies);
  }

  /** The element that holds a position of a vector, 0 to {@link #copies} - 1. */
  public int element(int vector, int position) {
    return vector * elements() + position % elements();
  }

  /** The row of a position in its vector, counted from the vector's first. */
  public int row(int position) {
    return position / elements();
  }

  /**
   * The same network in a design of {@link #elements} elements, which run for themselves as those
   * of one copy do: its memories are those of the copy, its program says nothing of copies.
   *
   * @param copy 0 to {@link #copies} - 1
   */
  public CompiledModel ofOneCopy(int copy) {
    if (copies == 1) {
      return this;
    }
    int first = copy * elements();
    int end = first + elements();
    List<SegmentModel> own =
        segments.stream()
            .map(
                segment ->
                    segment.of(
                        segment.sparse().subList(first, end),
                        segment.pointer().subList(first, end),
                        segment.bias().subList(first, end),
                        CopiesProgram.without(segment.program())))
            .toList();
    return new CompiledModel(
        name,
        Copies.of(config).one(copies),
        inputBase,
        outputBase,
        layers,
        tiles,
        own,
        vectorBuffers);
  }

  /**
   * The network of a design of fewer elements in each column group of a larger one.
   *
   * @param other of the larger design, with the same memories
   * @param count copies that it offers, more than 1
   */
  public CompiledModel inCopies(EieConfig other, int count) {
    int level = other.groupLevel(count);
    List<SegmentModel> repeated =
        segments.stream()
            .map(
                segment ->
                    segment.of(
                        repeated(segment.sparse(), count),
                        repeated(segment.pointer(), count),
                        repeated(segment.bias(), count),
                        CopiesProgram.with(segment.program(), level)))
            .toList();
    return new CompiledModel(
        name, other, inputBase, outputBase, layers, tiles, repeated, vectorBuffers, count);
  }

  private static List<HostWords> repeated(List<HostWords> memories, int count) {
    return Collections.nCopies(count, memories).stream().flatMap(List::stream).toList();
  }

  /** Length of an input vector. */
  public int inputs() {
    return inputPositions().size();
  }

  /** Length of an output vector. */
  public int outputs() {
    return outputPositions().size();
  }

  /** Position of each input. */
  public Positions inputPositions() {
    return layers.get(0).inputPositions();
  }

  /** Position of each output. */
  public Positions outputPositions() {
    return layers.get(layers.size() - 1).outputPositions();
  }
}
