// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import io.eie.common.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The workloads by name, in the order of the tables. */
public final class Catalogue {
  private static final String DATA = "alexnet-fc8";

  private final Path data;

  /**
   * @param data folder of real networks; it may be absent
   */
  public Catalogue(Path data) {
    this.data = data;
  }

  /** All names. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    Arrays.stream(PaperLayer.values()).map(PaperLayer::layerName).forEach(names::add);
    names.add(Workload.FC8);
    names.add(Workload.LENET);
    return names;
  }

  /**
   * The names of a list, in its order.
   *
   * @param list names of any case, separated by commas
   * @throws UserException for an unknown name
   */
  public static List<String> select(String list) {
    return Arrays.stream(list.split(",", -1)).map(Catalogue::named).distinct().toList();
  }

  private static String named(String text) {
    return names().stream()
        .filter(name -> name.equalsIgnoreCase(text.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new UserException(
                    String.format(
                        Locale.ROOT,
                        "layers must be among %s (separated by commas), had '%s'",
                        String.join(", ", names()),
                        text)));
  }

  /** Why a workload is not there; empty when it is. */
  public Optional<String> absence(String name) {
    Path folder = data.resolve(DATA);
    return name.equals(Workload.FC8) && !Files.isDirectory(folder)
        ? Optional.of(
            String.format(
                Locale.ROOT, "%s is skipped: it needs the folder %s (--data)", name, folder))
        : Optional.empty();
  }

  /**
   * A workload that is there.
   *
   * @param name one of {@link #names}
   */
  public Workload workload(String name) {
    return switch (name) {
      case Workload.FC8 -> Workload.alexNetFc8(data.resolve(DATA));
      case Workload.LENET -> Workload.lenet();
      default ->
          Workload.synthetic(
              Arrays.stream(PaperLayer.values())
                  .filter(layer -> layer.layerName().equals(name))
                  .findFirst()
                  .orElseThrow());
    };
  }
}
