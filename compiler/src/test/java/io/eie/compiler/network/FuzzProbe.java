// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.network;

import io.eie.common.UserException;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.Labels;
import io.eie.compiler.read.NetworkSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Reads every file of a folder in a virtual machine of its own, whose heap the test bounds. A
 * refusal with a message is an answer; anything else that is thrown is told and ends it.
 */
final class FuzzProbe {
  /** A reader of a small file needs milliseconds; a hang needs for ever. */
  private static final int MOST_SECONDS = 60;

  private FuzzProbe() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
      files = all.filter(file -> file.getFileName().toString().startsWith("m")).sorted().toList();
    }
    ExecutorService reader = Executors.newSingleThreadExecutor();
    for (Path file : files) {
      Future<String> answer = reader.submit(() -> answer(file));
      try {
        System.out.println(file.getFileName() + ": " + answer.get(MOST_SECONDS, TimeUnit.SECONDS));
      } catch (TimeoutException e) {
        System.out.println(file.getFileName() + ": hangs");
        System.exit(1);
      } catch (ExecutionException e) {
        System.out.println(file.getFileName() + ": fails");
        e.getCause().printStackTrace(System.out);
        System.exit(1);
      }
    }
    System.exit(0);
  }

  private static String answer(Path file) {
    try {
      if (file.toString().endsWith(".csv")) {
        InputVectors.read(file, OptionalDouble.empty());
      } else if (file.toString().endsWith(".mtx")) {
        InputVectors.read(file, OptionalDouble.empty());
        NetworkReader.read(file, NetworkSelection.ALL);
      } else if (file.toString().endsWith(".idx")) {
        if (file.toString().contains("labels")) {
          Labels.read(file);
        } else {
          InputVectors.read(file, OptionalDouble.empty());
        }
      } else {
        NetworkReader.shapes(file, NetworkSelection.ALL);
        NetworkReader.read(file, NetworkSelection.ALL);
      }
      return "read";
    } catch (UserException e) {
      return e.getMessage().isBlank() ? "refused without a message" : "refused";
    }
  }
}
