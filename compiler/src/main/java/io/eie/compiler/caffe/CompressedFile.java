// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.caffe;

import io.eie.common.Quoted;
import io.eie.compiler.file.DataFile;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.MemoryBudget;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of Deep Compression's releases: the number of entries of every layer, then for each its
 * codebook, bias, codes and indices, little-endian, without any mark.
 */
final class CompressedFile {
  private CompressedFile() {}

  /**
   * The layers in the order of the description.
   *
   * @throws DataFileException when the file is not as long as the description says
   */
  static List<DeepCompressionLayer> read(Path path, List<CaffeLayer> all, MemoryBudget budget) {
    List<CaffeLayer> layers = all.stream().filter(CaffeLayer::isCompressed).toList();
    if (layers.isEmpty()) {
      throw new DataFileException(
          path.toString(), "layers with weights, named conv…, fc… or ip…, in its prototxt", "none");
    }
    ByteBuffer file = ByteBuffer.wrap(DataFile.read(path, budget)).order(ByteOrder.LITTLE_ENDIAN);
    int[] entries = new int[layers.size()];
    require(path, file, 4L * entries.length, "the numbers of entries");
    for (int index = 0; index < entries.length; index++) {
      entries[index] = file.getInt();
    }
    List<DeepCompressionLayer> compressed = new ArrayList<>();
    for (int index = 0; index < entries.length; index++) {
      compressed.add(read(path, file, layers.get(index), entries[index], budget));
    }
    if (file.hasRemaining()) {
      throw new DataFileException(
          path.toString(),
          file.position() + " bytes, as its layers say",
          file.capacity() + "; does its prototxt belong to it?");
    }
    return compressed;
  }

  private static DeepCompressionLayer read(
      Path path, ByteBuffer file, CaffeLayer layer, int entries, MemoryBudget budget) {
    if (entries < 0 || entries > layer.weights()) {
      throw new DataFileException(
          path.toString(),
          "0.." + layer.weights() + " entries of layer " + Quoted.of(layer.name()),
          Integer.toUnsignedString(entries) + "; does its prototxt belong to it?");
    }
    String what = "layer " + Quoted.of(layer.name());
    int codes = 1 << layer.codeBits();
    require(path, file, 4L * codes + 4L * layer.outputs(), what);
    budget.take(path.toString(), 4L * codes + 4L * layer.outputs());
    float[] codebook = numbers(file, codes);
    float[] bias = numbers(file, layer.outputs());
    if (codebook[0] != 0) {
      throw new DataFileException(
          path.toString(), "0 as the value of code 0 of " + what, Float.toString(codebook[0]));
    }
    ByteBuffer code =
        bytes(path, file, (entries + 8 / layer.codeBits() - 1L) / (8 / layer.codeBits()), what);
    ByteBuffer index = bytes(path, file, (entries + 1L) / 2, what);
    return new DeepCompressionLayer(layer, entries, codebook, bias, code, index);
  }

  private static float[] numbers(ByteBuffer file, int count) {
    float[] numbers = new float[count];
    for (int index = 0; index < count; index++) {
      numbers[index] = file.getFloat();
    }
    return numbers;
  }

  private static ByteBuffer bytes(Path path, ByteBuffer file, long count, String what) {
    require(path, file, count, what);
    ByteBuffer part = file.slice(file.position(), (int) count);
    file.position(file.position() + (int) count);
    return part;
  }

  private static void require(Path path, ByteBuffer file, long bytes, String what) {
    if (bytes > file.remaining()) {
      throw new DataFileException(
          path.toString(),
          bytes + " bytes from byte " + file.position() + " for " + what,
          file.remaining() + "; does its prototxt belong to it?");
    }
  }
}
