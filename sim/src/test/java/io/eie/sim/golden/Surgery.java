// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.model.SegmentModel;
import io.eie.compiler.model.TileModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.function.UnaryOperator;

/**
 * Changes one thing in a model, as damage would. Every method returns a changed copy of segment 0
 * of the model.
 */
final class Surgery {
  private final CompiledModel model;
  private final SegmentModel segment;

  Surgery(CompiledModel model) {
    this.model = model;
    this.segment = model.segments().get(0);
  }

  CompiledModel sparse(int element, int word, LongUnaryOperator change) {
    return with(
        changed(segment.sparse(), element, words -> changed(words, word, change)),
        segment.pointer(),
        segment.bias(),
        segment.program(),
        segment.codebooks());
  }

  CompiledModel pointer(int element, int word, LongUnaryOperator change) {
    return pointers(element, words -> changed(words, word, change));
  }

  CompiledModel pointers(int element, UnaryOperator<HostWords> change) {
    return with(
        segment.sparse(),
        changed(segment.pointer(), element, change),
        segment.bias(),
        segment.program(),
        segment.codebooks());
  }

  CompiledModel biases(int element, UnaryOperator<HostWords> change) {
    return with(
        segment.sparse(),
        segment.pointer(),
        changed(segment.bias(), element, change),
        segment.program(),
        segment.codebooks());
  }

  CompiledModel bias(int element, int word, LongUnaryOperator change) {
    return biases(element, words -> changed(words, word, change));
  }

  CompiledModel program(int word, LongUnaryOperator change) {
    return with(
        segment.sparse(),
        segment.pointer(),
        segment.bias(),
        changed(segment.program(), word, change),
        segment.codebooks());
  }

  CompiledModel codebooks(UnaryOperator<HostWords> change) {
    return with(
        segment.sparse(),
        segment.pointer(),
        segment.bias(),
        segment.program(),
        change.apply(segment.codebooks()));
  }

  CompiledModel tiles(List<TileModel> tiles) {
    return new CompiledModel(
        model.name(),
        model.config(),
        model.inputBase(),
        model.outputBase(),
        model.layers(),
        tiles,
        model.segments());
  }

  CompiledModel outputBase(int base) {
    return new CompiledModel(
        model.name(),
        model.config(),
        model.inputBase(),
        base,
        model.layers(),
        model.tiles(),
        model.segments());
  }

  CompiledModel layer(LayerModel layer) {
    return new CompiledModel(
        model.name(),
        model.config(),
        model.inputBase(),
        model.outputBase(),
        changed(model.layers(), 0, any -> layer),
        model.tiles(),
        model.segments());
  }

  static HostWords changed(HostWords words, int index, LongUnaryOperator change) {
    long[] copy = words.toArray();
    copy[index] = change.applyAsLong(copy[index]);
    return HostWords.of(copy);
  }

  private static <T> List<T> changed(List<T> list, int index, UnaryOperator<T> change) {
    List<T> copy = new ArrayList<>(list);
    copy.set(index, change.apply(copy.get(index)));
    return copy;
  }

  private CompiledModel with(
      List<HostWords> sparse,
      List<HostWords> pointer,
      List<HostWords> bias,
      HostWords program,
      HostWords codebooks) {
    SegmentModel changed =
        new SegmentModel(
            segment.firstDescriptor(),
            segment.lastDescriptor(),
            sparse,
            pointer,
            bias,
            program,
            codebooks);
    return new CompiledModel(
        model.name(),
        model.config(),
        model.inputBase(),
        model.outputBase(),
        model.layers(),
        model.tiles(),
        changed(model.segments(), 0, any -> changed));
  }
}
