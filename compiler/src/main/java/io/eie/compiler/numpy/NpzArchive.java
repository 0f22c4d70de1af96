// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.numpy;

import io.eie.compiler.file.BoundedArchive;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.DataStream;
import io.eie.compiler.file.MemoryBudget;
import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The arrays of a NumPy archive {@code .npz}, a zip archive of {@code .npy} members. */
public final class NpzArchive implements Closeable {
  public static final String SUFFIX = ".npy";

  private static final String KIND = "a NumPy archive (.npz, a zip archive)";
  private static final int MAX_TEXT = 1 << 20;

  private final Path path;
  private final BoundedArchive archive;
  private final MemoryBudget budget;

  private NpzArchive(Path path, BoundedArchive archive, MemoryBudget budget) {
    this.path = path;
    this.archive = archive;
    this.budget = budget;
  }

  public static NpzArchive open(Path path, MemoryBudget budget) {
    BoundedArchive archive = BoundedArchive.open(path, KIND, DataFileException::new);
    budget.file(path, path.toFile().length());
    return new NpzArchive(path, archive, budget);
  }

  public Path path() {
    return path;
  }

  /** Names of the members, folders apart: they hold nothing. */
  public List<String> members() {
    return archive.names().stream().filter(name -> !name.endsWith("/")).toList();
  }

  /**
   * The name of the one array that is meant: the only one, or the only one with one of these names.
   *
   * @throws DataFileException when that is none or several
   */
  public String only(List<String> names) {
    List<String> arrays =
        members().stream()
            .filter(name -> name.endsWith(SUFFIX))
            .map(name -> name.substring(0, name.length() - SUFFIX.length()))
            .toList();
    List<String> meant =
        arrays.size() == 1 ? arrays : names.stream().filter(arrays::contains).toList();
    if (meant.size() != 1) {
      throw new DataFileException(
          path.toString(),
          "one array, or one named " + String.join(", ", names),
          arrays.size() + " arrays, " + meant.size() + " of these names");
    }
    return meant.get(0);
  }

  /** Whether there is an array of a name. */
  public boolean has(String array) {
    return archive.has(array + SUFFIX);
  }

  /** What a function reads from an array. */
  public <T> T read(String array, Function<DataStream, T> reader) {
    String member = array + SUFFIX;
    try (DataStream in =
        new DataStream(
            path + "!" + member,
            archive.stream(member),
            archive.size(member),
            archive.size(member),
            budget)) {
      return reader.apply(in);
    }
  }

  /** The lines of a member of text that hold anything. */
  public List<String> lines(String member) {
    String text = new String(archive.read(member, MAX_TEXT), StandardCharsets.UTF_8);
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    return plain.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  @Override
  public void close() {
    archive.close();
  }
}
