// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import io.eie.common.FailureReason;
import io.eie.common.Quoted;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.MemoryBudget;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Data of tensors in files beside the model. Such a file must lie in the model's folder or below: a
 * model from a stranger must not name any other.
 */
final class ExternalData {
  /** Where the bytes of a tensor are. */
  private record Place(Path file, long offset) {}

  private final Path folder;
  private final MemoryBudget budget;

  ExternalData(Path model, MemoryBudget budget) {
    this.folder = model.toAbsolutePath().getParent();
    this.budget = budget;
  }

  /** Refuses what {@link #read} would, without reading. */
  void check(String where, TensorProto tensor, long bytes) {
    place(where, tensor, bytes);
  }

  /** The bytes of a tensor. */
  ByteBuffer read(String where, TensorProto tensor, long bytes) {
    Place place = place(where, tensor, bytes);
    budget.take(where, bytes);
    ByteBuffer buffer = ByteBuffer.allocate((int) bytes);
    try (FileChannel channel = FileChannel.open(place.file())) {
      while (buffer.hasRemaining()
          && channel.read(buffer, place.offset() + buffer.position()) > 0) {}
    } catch (IOException e) {
      throw new DataFileException(where, "a readable file", FailureReason.of(e));
    }
    if (buffer.hasRemaining()) {
      throw new DataFileException(where, bytes + " bytes", "an end after " + buffer.position());
    }
    return buffer.flip();
  }

  private Place place(String where, TensorProto tensor, long bytes) {
    Map<String, String> entries = new HashMap<>();
    for (StringStringEntryProto entry : tensor.getExternalDataList()) {
      entries.put(entry.getKey(), entry.getValue());
    }
    Path file = file(where, entries.get("location"));
    long offset = number(where, "offset", entries.getOrDefault("offset", "0"));
    long length = number(where, "length", entries.getOrDefault("length", Long.toString(bytes)));
    if (length != bytes || bytes > Integer.MAX_VALUE - 8) {
      throw new DataFileException(
          where, bytes + " bytes, as its sides say", length + " in " + file.getFileName());
    }
    long size = size(where, file);
    if (offset > size - length) {
      throw new DataFileException(
          where,
          length + " bytes from byte " + offset + " of " + file.getFileName(),
          size + " bytes in all");
    }
    budget.file(file, size);
    return new Place(file, offset);
  }

  private static long number(String where, String what, String text) {
    if (!text.matches("[0-9]{1,18}")) {
      throw new DataFileException(where, what + " of external data as a number", Quoted.of(text));
    }
    return Long.parseLong(text);
  }

  private Path file(String where, String location) {
    try {
      Path relative = location == null ? null : Path.of(location);
      if (relative == null || location.isEmpty() || relative.isAbsolute()) {
        throw outside(where, location);
      }
      for (Path part : relative) {
        if (part.toString().equals("..")) {
          throw outside(where, location);
        }
      }
      Path file = folder.resolve(relative);
      if (!Files.isRegularFile(file)) {
        throw new DataFileException(
            where,
            "its data in the file " + Quoted.of(location) + " beside the model",
            "no such file");
      }
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        throw outside(where, location);
      }
      return file;
    } catch (InvalidPathException e) {
      throw outside(where, location);
    } catch (IOException e) {
      throw new DataFileException(where, "a readable file", FailureReason.of(e));
    }
  }

  private static long size(String where, Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new DataFileException(where, "a readable file", FailureReason.of(e));
    }
  }

  private static DataFileException outside(String where, String location) {
    return new DataFileException(
        where,
        "its data in a file in the folder of the model (a relative path without '..')",
        location == null ? "no location" : Quoted.of(location));
  }
}
