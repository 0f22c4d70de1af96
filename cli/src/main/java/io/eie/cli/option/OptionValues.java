// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.option;

import io.eie.common.DecimalText;
import io.eie.common.Quoted;
import io.eie.compiler.image.ImageFormat;
import io.eie.compiler.quantize.CentroidStart;
import io.eie.generator.map.export.MapFormat;
import io.eie.sim.regress.submit.JobEngine;
import io.eie.sim.run.Engine;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** What an option's text means, and what is said when it means nothing. */
public final class OptionValues {
  private OptionValues() {}

  /** Makes a command line read its options so. */
  public static CommandLine register(CommandLine commandLine) {
    return commandLine
        .registerConverter(Path.class, OptionValues::path)
        .registerConverter(Double.class, OptionValues::real)
        .registerConverter(Long.class, text -> whole(text, Long.MAX_VALUE))
        .registerConverter(long.class, text -> whole(text, Long.MAX_VALUE))
        .registerConverter(Integer.class, text -> (int) whole(text, Integer.MAX_VALUE))
        .registerConverter(int.class, text -> (int) whole(text, Integer.MAX_VALUE))
        .registerConverter(CentroidStart.class, text -> constant(CentroidStart.class, text))
        .registerConverter(ImageFormat.class, text -> constant(ImageFormat.class, text))
        .registerConverter(MapFormat.class, text -> constant(MapFormat.class, text))
        .registerConverter(JobEngine.class, text -> constant(JobEngine.class, text))
        .registerConverter(Engine.class, text -> constant(Engine.class, text));
  }

  private static Path path(String text) {
    if (text.isEmpty()) {
      throw new TypeConversionException("must be a path, was ''");
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new TypeConversionException(
          "must be a path without control characters (line ends among them: messages and reports quote it), was "
              + Quoted.of(text));
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "must be a path that this system can name (its language decides: LC_ALL=C.UTF-8), was '"
              + text
              + "'");
    }
  }

  // What Java's parser takes besides (0x1p3, 1f, NaN, blanks, digits of other scripts) is none.
  private static double real(String text) {
    double value = DecimalText.value(text);
    if (!Double.isFinite(value)) {
      throw new TypeConversionException("must be a number, was " + Quoted.of(text));
    }
    return value;
  }

  private static long whole(String text, long most) {
    try {
      long value = DecimalText.isWhole(text) ? Long.parseLong(text) : -1;
      if (DecimalText.isWhole(text) && value <= most && value >= -most) {
        return value;
      }
    } catch (NumberFormatException beyond) {
      // Said below.
    }
    throw new TypeConversionException("must be a whole number, was " + Quoted.of(text));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    Arrays.stream(type.getEnumConstants())
                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                        .collect(
                            Collectors.joining(", ", "must be one of ", ", was '" + text + "'"))));
  }
}
