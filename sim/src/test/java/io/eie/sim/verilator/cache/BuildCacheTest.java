// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.EnvironmentException;
import io.eie.sim.verilator.HandWrittenDesigns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCacheTest {
  private static final long PLENTY = 1L << 30;

  @TempDir private Path folder;

  private final AtomicInteger fillings = new AtomicInteger();

  private static String key(int number) {
    return new Digest().add(number).hex();
  }

  private Path entry(long bound, int number, int bytes) {
    return new BuildCache(folder, bound)
        .entry(
            "kind",
            key(number),
            (into, log) -> {
              fillings.incrementAndGet();
              Files.write(into.resolve("data"), new byte[bytes]);
            });
  }

  private List<String> names(String part) throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve(part))) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void anEntryIsFilledOnce() throws IOException {
    Path entry = entry(PLENTY, 1, 100);
    assertThat(entry).isEqualTo(folder.resolve("entries").resolve("kind-" + key(1)));
    assertThat(entry.resolve("data")).hasSize(100);
    assertThat(entry(PLENTY, 1, 100)).isEqualTo(entry);
    assertThat(fillings).hasValue(1);
    assertThat(names("building")).isEmpty();
  }

  @Test
  void damagedEntriesAreFilledAgain() throws IOException {
    Path entry = entry(PLENTY, 1, 100);
    byte[] changed = new byte[100];
    changed[50] = 1;

    Files.write(entry.resolve("data"), changed);
    entry(PLENTY, 1, 100);
    assertThat(fillings).hasValue(2);
    assertThat(Files.readAllBytes(entry.resolve("data"))).isEqualTo(new byte[100]);

    Files.write(entry.resolve("data"), new byte[7]);
    entry(PLENTY, 1, 100);
    assertThat(fillings).hasValue(3);

    Files.delete(entry.resolve("data"));
    entry(PLENTY, 1, 100);
    assertThat(fillings).hasValue(4);

    Files.write(entry.resolve("manifest"), new byte[] {(byte) 0xff, 0, 1});
    entry(PLENTY, 1, 100);
    assertThat(fillings).hasValue(5);

    Files.delete(entry.resolve("manifest"));
    entry(PLENTY, 1, 100);
    assertThat(fillings).hasValue(6);
    assertThat(names("building")).isEmpty();
  }

  @Test
  void aFillingThatFailsLeavesNothing() throws IOException {
    BuildCache cache = new BuildCache(folder, PLENTY);
    assertThatThrownBy(
            () ->
                cache.entry(
                    "kind",
                    key(1),
                    (into, log) -> {
                      Files.write(into.resolve("half"), new byte[9]);
                      throw new EnvironmentException("no compiler today");
                    }))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage("no compiler today");
    assertThat(names("entries")).isEmpty();
    assertThat(names("building")).isEmpty();
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    BuildCache cache = new BuildCache(file.resolve("cache"), PLENTY);
    assertThatThrownBy(() -> cache.entry("kind", key(1), (into, log) -> {}))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            "cache folder %s must be writable (EIE_CACHE names another), failed: Not a directory"
                .formatted(file.resolve("cache")));
  }

  @Test
  void whatOthersCouldHavePutThereIsRefused() throws IOException {
    Path entry = entry(PLENTY, 1, 100);
    List<Path> places =
        List.of(
            folder, entry.getParent(), folder.resolve("building"), entry, entry.resolve("data"));
    for (Path place : places) {
      int before = (int) Files.getAttribute(place, "unix:mode");
      Files.setAttribute(place, "unix:mode", before & 07777 | 0002);

      assertThatThrownBy(() -> entry(PLENTY, 1, 100))
          .isInstanceOf(EnvironmentException.class)
          .hasMessageContaining(place + " must not be writable by others");

      Files.setAttribute(place, "unix:mode", before & 07777);
    }
    assertThat(entry(PLENTY, 1, 100)).isEqualTo(entry);
    assertThat(fillings).hasValue(1);
  }

  @Test
  void whatATooGenerousUserBuildsIsHisAlone() throws IOException {
    Path entry =
        new BuildCache(folder, PLENTY)
            .entry(
                "kind",
                key(1),
                (into, log) -> {
                  Path data = Files.write(into.resolve("data"), new byte[1]);
                  Files.setAttribute(data, "unix:mode", 0777);
                });

    assertThat(Files.getPosixFilePermissions(entry.resolve("data")))
        .isEqualTo(PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void thePropertyNamesTheFolder() {
    String before = System.getProperty("eie.cache");
    try {
      System.setProperty("eie.cache", folder.toString());
      assertThat(BuildCache.standard().folder()).isEqualTo(folder.toAbsolutePath());
    } finally {
      if (before == null) {
        System.clearProperty("eie.cache");
      } else {
        System.setProperty("eie.cache", before);
      }
    }
  }

  @Test
  void manyThreadsFillAnEntryOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Path>> calls = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        int number = i % 2;
        calls.add(() -> entry(PLENTY, number, 1 << 20));
      }
      for (Future<Path> path : threads.invokeAll(calls)) {
        assertThat(path.get().resolve("data")).hasSize(1 << 20);
      }
    } finally {
      threads.shutdown();
    }
    assertThat(fillings).hasValue(2);
  }

  @Test
  void racingProcessesFillAnEntryOnce() throws Exception {
    try (CacheProcess one = new CacheProcess(folder);
        CacheProcess two = new CacheProcess(folder)) {
      for (int i = 0; i < 20; i++) {
        one.send("entry " + key(i) + " 1000000");
        two.send("entry " + key(i) + " 1000000");
        assertThat(List.of(one.answer(), two.answer()))
            .containsExactlyInAnyOrder("filled", "found");
      }
    }
    assertThat(names("building")).isEmpty();
  }

  @Test
  void racingProcessesBuildOneDesign() throws Exception {
    Path cache = HandWrittenDesigns.cache().folder();
    // A text of its own for each run, or the kept cache would know the design already.
    Path source = folder.resolve("counter.v");
    Files.writeString(source, HandWrittenDesigns.COUNTER + "// " + System.nanoTime() + "\n");
    try (CacheProcess one = new CacheProcess(cache);
        CacheProcess two = new CacheProcess(cache)) {
      one.send("count " + source);
      two.send("count " + source);
      assertThat(one.answer()).isEqualTo("5");
      assertThat(two.answer()).isEqualTo("5");
    }
  }

  @Test
  void theLongestUnusedGoFirstAndOnlyUntilTheBoundHolds() throws Exception {
    try (CacheProcess other = new CacheProcess(folder)) {
      for (int i = 1; i <= 3; i++) {
        other.send("entry " + key(i) + " 10000");
        assertThat(other.answer()).isEqualTo("filled");
        Path manifest = folder.resolve("entries").resolve("race-" + key(i)).resolve("manifest");
        Files.setLastModifiedTime(manifest, FileTime.fromMillis(1_000_000L * (i == 1 ? 9 : i)));
      }
    }
    entry(35_000, 4, 10_000);
    assertThat(names("entries"))
        .containsExactlyInAnyOrder("kind-" + key(4), "race-" + key(1), "race-" + key(3));
  }

  @Test
  void entriesInUseStay() throws Exception {
    try (CacheProcess other = new CacheProcess(folder)) {
      other.send("entry " + key(1) + " 10000");
      assertThat(other.answer()).isEqualTo("filled");
      entry(0, 2, 10);
      assertThat(names("entries")).containsExactlyInAnyOrder("race-" + key(1), "kind-" + key(2));
    }
    entry(0, 3, 10);
    assertThat(names("entries")).containsExactlyInAnyOrder("kind-" + key(2), "kind-" + key(3));
  }

  @Test
  void whatIsNotTheCachesStays() throws IOException {
    entry(PLENTY, 1, 10);
    Path foreign = Files.writeString(folder.resolve("entries").resolve("mine.txt"), "keep");
    entry(0, 2, 10);
    assertThat(foreign).hasContent("keep");
  }

  @Test
  void aTerminatedBuildCleansUp() throws Exception {
    CacheProcess other = new CacheProcess(folder);
    other.send("stuck " + key(1));
    assertThat(other.answer()).isEqualTo("filling");
    other.terminate();
    assertThat(names("building")).isEmpty();
    assertThat(names("entries")).isEmpty();
  }

  @Test
  void aKilledBuildIsClearedByTheNext() throws Exception {
    for (int number : new int[] {1, 2}) {
      CacheProcess other = new CacheProcess(folder);
      other.send("stuck " + key(number));
      assertThat(other.answer()).isEqualTo("filling");
      other.kill();
    }
    assertThat(names("building")).containsExactlyInAnyOrder("race-" + key(1), "race-" + key(2));
    Path entry =
        new BuildCache(folder, PLENTY)
            .entry("race", key(1), (into, log) -> Files.write(into.resolve("all"), new byte[3]));
    assertThat(entry.resolve("all")).exists();
    assertThat(entry.resolve("half")).doesNotExist();
    assertThat(names("building")).isEmpty();
  }
}
