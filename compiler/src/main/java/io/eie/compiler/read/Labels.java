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
    if (DataFile.extension(path).equals("npy")) {
      return Numbers.indices(NpyArray.read(path), Integer.MAX_VALUE);
    }
    byte[] data = IdxFile.read(path, 1).data();
    int[] classes = new int[data.length];
    for (int index = 0; index < data.length; index++) {
      classes[index] = data[index] & 0xff;
    }
    return classes;
  }
}
