// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.bench;

import io.eie.common.BenchSeeds;
import java.util.Locale;

/** The command that runs the test at hand again with a seed. */
final class RepeatCommand {
  private RepeatCommand() {}

  static String of(long seed) {
    return String.format(
        Locale.ROOT, "scripts/test --only %s -D%s=%d", test(), BenchSeeds.PROPERTY, seed);
  }

  /** The outermost frame of a test class is the test method, whatever helpers it called. */
  private static String test() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .filter(frame -> simpleName(frame).endsWith("Test"))
                    .filter(frame -> !frame.getMethodName().contains("$"))
                    .map(frame -> simpleName(frame) + "#" + frame.getMethodName())
                    .reduce((inner, outer) -> outer))
        .orElse("'*Test'");
  }

  private static String simpleName(StackWalker.StackFrame frame) {
    return frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
  }
}
