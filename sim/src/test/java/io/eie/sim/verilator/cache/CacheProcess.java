// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator.cache;

import io.eie.sim.verilator.HandWrittenDesigns;
import io.eie.sim.verilator.Simulation;
import io.eie.sim.verilator.VerilatedDesign;
import io.eie.sim.verilator.VerilatorRequest;
import io.eie.sim.verilator.XMode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A second JVM on the same cache, led line by line. Commands: {@code entry KEY BYTES}, answered by
 * {@code filled} or {@code found}; {@code stuck KEY}, answered by {@code filling} and never
 * finished; {@code count FILE}, which builds a counter and answers its value after 5 cycles.
 */
final class CacheProcess implements AutoCloseable {
  private final Process process;
  private final PrintStream commands;
  private final BufferedReader answers;

  CacheProcess(Path cache) throws IOException {
    String classPath =
        Stream.of(
                CacheProcess.class,
                BuildCache.class,
                io.eie.common.UserException.class,
                com.sun.jna.Native.class,
                org.junit.jupiter.api.Assumptions.class,
                org.opentest4j.TestAbortedException.class)
            .map(CacheProcess::place)
            .collect(Collectors.joining(File.pathSeparator));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    process =
        new ProcessBuilder(
                java.toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                CacheProcess.class.getName(),
                cache.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private static String place(Class<?> of) {
    try {
      return Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  void send(String command) {
    commands.println(command);
  }

  String answer() throws IOException {
    return answers.readLine();
  }

  /** Asks it to end, as a terminal's Ctrl-C does. */
  void terminate() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  /** Ends it without giving it a say. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    commands.close();
    process.onExit().join();
  }

  public static void main(String[] arguments) throws IOException {
    BuildCache cache = new BuildCache(Path.of(arguments[0]), 1L << 30);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      List<String> words = List.of(line.split(" "));
      switch (words.get(0)) {
        case "entry" -> System.out.println(entry(cache, words.get(1), words.get(2)));
        case "stuck" -> stuck(cache, words.get(1));
        case "count" -> System.out.println(count(cache, words.get(1)));
        default -> throw new IllegalArgumentException(line);
      }
    }
  }

  private static String entry(BuildCache cache, String key, String bytes) {
    boolean[] filled = new boolean[1];
    cache.entry(
        "race",
        key,
        (folder, log) -> {
          filled[0] = true;
          Files.write(folder.resolve("data"), new byte[Integer.parseInt(bytes)]);
        });
    return filled[0] ? "filled" : "found";
  }

  private static void stuck(BuildCache cache, String key) {
    cache.entry(
        "race",
        key,
        (folder, log) -> {
          Files.write(folder.resolve("half"), new byte[1]);
          System.out.println("filling");
          // Not a read: whoever ends this process closes its input first.
          new CountDownLatch(1).await();
        });
  }

  private static long count(BuildCache cache, String file) throws IOException {
    VerilatorRequest request =
        HandWrittenDesigns.request("counter", Files.readString(Path.of(file))).build();
    try (Simulation sim = VerilatedDesign.build(request, cache).open(1, XMode.RANDOM)) {
      sim.port("reset").set(1);
      sim.tick();
      sim.port("reset").set(0);
      sim.port("enable").set(1);
      sim.tick(5);
      return sim.port("count_o").get();
    }
  }
}
