package io.eie.cli.option;

import io.eie.common.Quoted;
import io.eie.compiler.quantize.CentroidStart;
import io.eie.sim.run.Engine;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What an option's text means, and what is said when it means nothing. */
public final class OptionValues {
  private OptionValues() {}

  /** Makes a command line read its options so. */
  public static CommandLine register(CommandLine commandLine) {
    return commandLine
        .registerConverter(Path.class, OptionValues::path)
        .registerConverter(Double.class, number(Double::valueOf, "a number"))
        .registerConverter(Long.class, number(Long::valueOf, "a whole number"))
        .registerConverter(CentroidStart.class, text -> constant(CentroidStart.class, text))
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

  private static <T> ITypeConverter<T> number(Function<String, T> parser, String what) {
    return text -> {
      try {
        return parser.apply(text);
      } catch (NumberFormatException e) {
        throw new TypeConversionException("must be " + what + ", was '" + text + "'");
      }
    };
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
