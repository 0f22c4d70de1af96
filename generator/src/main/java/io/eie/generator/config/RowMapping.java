// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.eie.common.UserException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a compiler orders the outputs of a layer over the processing elements. */
public enum RowMapping {
  /** Row i in element i mod N: the paper's order (section III-C). */
  @JsonProperty("interleaved")
  INTERLEAVED,
  /** So that every element has as much to do as the others, from the first column to the last. */
  @JsonProperty("balanced")
  BALANCED;

  /** Name at the command line. */
  public String mappingName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The row mapping of a name.
   *
   * @throws UserException for an unknown name, with all known ones
   */
  public static RowMapping named(String name) {
    return Arrays.stream(values())
        .filter(rowMapping -> rowMapping.mappingName().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UserException(
                    String.format(
                        Locale.ROOT,
                        "row mapping must be one of %s, was '%s'",
                        Arrays.stream(values())
                            .map(RowMapping::mappingName)
                            .collect(Collectors.joining(", ")),
                        name)));
  }
}
