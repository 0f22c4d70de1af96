// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.run;

import io.eie.sim.run.compare.Difference;
import java.util.Arrays;

/** What failures of one kind have in common: cases of one bucket have likely one cause. */
final class FailureBucket {
  private static final String OURS = "io.eie.";

  private FailureBucket() {}

  /** The bucket of a difference: its kind, and of counts the first that differs. */
  static String of(Difference difference) {
    return switch (difference.kind()) {
      case VALUE -> "value of a layer";
      case TRANSFER_OF_ELEMENT -> "transfer of an element";
      case FAULT -> "fault: " + withoutNumbers(difference.actual());
      case CYCLES, COUNTERS ->
          difference.kind().subject()
              + ": "
              + firstCount(difference.expected(), difference.actual());
      case SATURATIONS, TRANSFER -> difference.kind().subject();
      case BACK_TO_BACK ->
          difference.output() == null
              ? "cycles of vectors back to back"
              : "values of vectors back to back";
    };
  }

  /** The bucket of an exception: its class and where in eie it comes from. */
  static String of(Throwable fault) {
    String place =
        Arrays.stream(fault.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .findFirst()
            .map(
                frame ->
                    frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName())
            .orElse("elsewhere");
    return "error: " + fault.getClass().getSimpleName() + " in " + place;
  }

  /** The cause, without what follows it and without its numbers. */
  private static String withoutNumbers(String message) {
    return message.replaceFirst("[;\n].*", "").replaceAll("0x[0-9a-f]+|-?\\d+", "#");
  }

  /** Name of the first count that differs in {@code Name[a=1, b=2]}. */
  private static String firstCount(String expected, String actual) {
    String[] right = expected.split("[\\[,\\]] ?");
    String[] found = actual.split("[\\[,\\]] ?");
    for (int i = 1; i < Math.min(right.length, found.length); i++) {
      if (!right[i].equals(found[i])) {
        return right[i].replaceFirst("=.*", "");
      }
    }
    return "all";
  }
}
