// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import io.eie.generator.hdl.source.SourceLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spinal.core.SpinalExit;

/** Rewrites SpinalHDL's error messages with Java names and Java lines. */
final class SpinalMessages {
  private static final Pattern SIGNAL = Pattern.compile("\\((toplevel(?:/\\w+)*)/(\\w+) :");

  private SpinalMessages() {}

  static RuntimeException translate(Throwable failure, HardwareModule top) {
    if (failure instanceof SpinalExit && top != null) {
      return new HardwareError(sentence(failure.getMessage(), top.body()));
    }
    if (failure instanceof RuntimeException author && !(failure instanceof SpinalExit)) {
      return author;
    }
    return new HardwareError(
        "SpinalHDL failed: " + firstLine(String.valueOf(failure.getMessage())), failure);
  }

  private static String sentence(String message, ModuleBody top) {
    Set<String> sentences = new LinkedHashSet<>();
    for (String part : message.split("\\*{20,}|Design's errors are listed above")) {
      String complaint = part.strip();
      if (!complaint.isEmpty()
          && !complaint.startsWith("Error detected in phase")
          && !complaint.startsWith("SpinalHDL compiler exit")
          && !complaint.startsWith(".")) {
        sentences.add(complain(complaint, top));
      }
    }
    return String.join("\n", sentences);
  }

  private static String complain(String complaint, ModuleBody top) {
    List<Found> signals = signalsIn(complaint, top);
    if (signals.isEmpty()) {
      return firstLine(complaint);
    }
    Found first = signals.get(0);
    if (complaint.startsWith("LATCH DETECTED")) {
      return String.format(
          Locale.ROOT,
          "%s of %s must be set on every path (else it would be a latch), was set only under when(...) at %s",
          first.signal(),
          first.body().title(),
          first.line());
    }
    if (complaint.startsWith("COMBINATORIAL LOOP")) {
      Set<String> chain = new LinkedHashSet<>();
      signals.forEach(
          found ->
              chain.add(
                  found.signal().sourceName()
                      + " of "
                      + found.body().title()
                      + " ("
                      + found.line()
                      + ")"));
      return "signals must not depend on themselves without a register between, but these do: "
          + String.join(", ", chain)
          + " at "
          + first.line();
    }
    return firstLine(complaint) + " at " + first.line();
  }

  private record Found(ModuleBody body, Signal<?> signal) {
    SourceLine line() {
      return body.lineOf(signal);
    }
  }

  private static List<Found> signalsIn(String complaint, ModuleBody top) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = SIGNAL.matcher(complaint);
    while (matcher.find()) {
      String[] path = matcher.group(1).split("/");
      ModuleBody body = top;
      for (String instance : Arrays.asList(path).subList(1, path.length)) {
        ModuleBody parent = body;
        body =
            parent.children.stream()
                .filter(child -> instance.equals(child.instanceName))
                .findFirst()
                .orElse(parent);
      }
      ModuleBody holder = body;
      String name = matcher.group(2);
      List<Signal<?>> all = holder.original == null ? holder.signals : holder.ports;
      all.stream()
          .filter(signal -> name.equals(signal.verilogName))
          .findFirst()
          .ifPresent(signal -> found.add(new Found(holder, signal)));
    }
    return found;
  }

  private static String firstLine(String text) {
    return text.strip().lines().findFirst().orElse("unknown error");
  }
}
