// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import io.eie.common.Quoted;
import io.eie.common.quote.OptionText;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.SafeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Names of layers in a state dict, and their order. */
final class StateNames {
  /** Statistics of PyTorch and Keras. */
  private static final Pattern NORMALIZATION =
      Pattern.compile("(^|[./])(running|moving)_(mean|var|variance)(:0)?(\\.npy)?$");

  private StateNames() {}

  /** The name with every number led by its count of digits, so that text order is number order. */
  static String naturalKey(String name) {
    StringBuilder key = new StringBuilder();
    for (String part : name.split("(?<=[0-9])(?=[^0-9])|(?<=[^0-9])(?=[0-9])")) {
      boolean number = !part.isEmpty() && part.charAt(0) >= '0' && part.charAt(0) <= '9';
      key.append(number ? String.format(Locale.ROOT, "0%05d", part.length()) : "").append(part);
    }
    return key.toString();
  }

  /**
   * Refuses a state dict with a normalisation: it does not tell between which layers that stands.
   *
   * @param names of its tensors
   */
  static void requireNoNormalization(String path, Collection<String> names) {
    List<String> found =
        names.stream().filter(name -> NORMALIZATION.matcher(name).find()).limit(5).toList();
    if (!found.isEmpty()) {
      throw new DataFileException(
          path,
          "layers of a matrix and a bias",
          "a batch normalisation ("
              + String.join(", ", found.stream().map(Quoted::of).toList())
              + "), whose position is not in a state dict; export the network as ONNX, where it is folded into a layer");
    }
  }

  /**
   * Layers in the order that the user gives.
   *
   * @param name the name of a layer
   * @throws DataFileException when that order does not name each layer once
   */
  static <T> List<T> ordered(
      String path, List<T> layers, Function<T, String> name, List<String> order) {
    List<T> ordered = new ArrayList<>();
    List<T> rest = new ArrayList<>(layers);
    for (String wanted : order) {
      for (T layer : layers) {
        if (name.apply(layer).equals(SafeName.like(wanted)) && rest.remove(layer)) {
          ordered.add(layer);
          break;
        }
      }
    }
    if (ordered.size() != order.size() || !rest.isEmpty()) {
      throw new DataFileException(
          "--layer-order must name each layer of "
              + path
              + " once ("
              + OptionText.list(layers.stream().limit(50).map(name).toList())
              + "), was "
              + OptionText.list(order));
    }
    return ordered;
  }
}
