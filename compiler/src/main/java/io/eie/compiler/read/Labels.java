package io.eie.compiler.read;

import java.nio.file.Path;

/** True classes of input vectors. */
public final class Labels {
  private Labels() {}

  /**
   * Reads {@code .npy} (whole numbers, one dimension) or an idx file ({@code .gz} too).
   *
   * @return classes, from 0
   * @throws DataFileException when the file is malformed
   */
  public static int[] read(Path path) {
    try (DataStream in = DataFile.open(path, new MemoryBudget())) {
      return DataFile.extension(path).equals("npy")
          ? Numbers.indices(in, Integer.MAX_VALUE)
          : idx(IdxFile.read(in, 1));
    }
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
}
