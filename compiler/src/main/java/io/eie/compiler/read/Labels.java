// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import io.eie.compiler.file.DataFile;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.DataStream;
import io.eie.compiler.file.MemoryBudget;
import io.eie.compiler.file.TextLines;
import io.eie.compiler.numpy.NpzArchive;
import io.eie.compiler.numpy.Numbers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** True classes of input vectors. */
public final class Labels {
  private static final int FIRST_ROOM = 1024;

  /** Names that an array of labels has beside others. */
  private static final List<String> MEMBERS = List.of("y", "labels", "label", "y_test");

  private Labels() {}

  /**
   * Reads {@code .npy} (whole numbers, one dimension), the same in an {@code .npz}, text ({@code
   * .csv}, {@code .txt}: a number on every line, or all on one; a first line of words is a
   * headline) or an idx file; all {@code .gz} too.
   *
   * @return classes, from 0
   * @throws DataFileException when the file is malformed
   */
  public static int[] read(Path path) {
    MemoryBudget budget = new MemoryBudget();
    return switch (DataFile.extension(path)) {
      case "npy" -> {
        try (DataStream in = DataFile.open(path, budget)) {
          yield Numbers.indices(in, Integer.MAX_VALUE);
        }
      }
      case "npz" -> {
        try (NpzArchive archive = NpzArchive.open(path, budget)) {
          yield archive.read(archive.only(MEMBERS), in -> Numbers.indices(in, Integer.MAX_VALUE));
        }
      }
      case "csv", "txt" -> {
        try (TextLines lines = TextLines.open(path, budget)) {
          yield text(lines);
        }
      }
      default -> {
        try (DataStream in = DataFile.open(path, budget)) {
          yield idx(IdxFile.read(in, 1));
        }
      }
    };
  }

  private static int[] idx(IdxFile file) {
    file.in().budget().take(file.in().label(), (1L + Integer.BYTES) * file.bytes());
    byte[] data = file.next(file.bytes(), 0);
    file.requireEnd();
    int[] classes = new int[data.length];
    for (int index = 0; index < data.length; index++) {
      classes[index] = data[index] & 0xff;
    }
    return classes;
  }

  private static int[] text(TextLines lines) {
    int[] classes = new int[FIRST_ROOM];
    int count = 0;
    int filled = 0;
    boolean several = false;
    boolean first = true;
    while (lines.nextLine()) {
      int inLine = 0;
      boolean headline = first && lines.startsWithWord();
      first = false;
      while (!headline && lines.hasToken()) {
        if (count == classes.length) {
          // Both copies are there at once.
          lines.budget().take(lines.label(), 2L * Integer.BYTES * count);
          classes = Arrays.copyOf(classes, 2 * count);
        }
        double value = lines.integer("a label", false);
        if (value > Integer.MAX_VALUE) {
          throw lines.expected("labels in 0.." + Integer.MAX_VALUE, Double.toString(value));
        }
        classes[count++] = (int) value;
        inLine++;
      }
      filled += inLine > 0 ? 1 : 0;
      several |= inLine > 1;
      if (several && filled > 1) {
        throw lines.expected(
            "one label on every line, or all on one (which column are the labels?)",
            inLine + " numbers");
      }
    }
    if (count == 0) {
      throw lines.ended("labels");
    }
    return Arrays.copyOf(classes, count);
  }
}
