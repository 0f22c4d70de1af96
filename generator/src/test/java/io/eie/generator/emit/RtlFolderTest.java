// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.eie.common.EnvironmentException;
import io.eie.common.UserException;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RtlFolderTest {
  private static final EieConfig CONFIG = Preset.TINY4.config();
  private static RtlDesign design;
  private static RtlDesign another;

  @TempDir Path place;

  @BeforeAll
  static void generate() {
    design = RtlDesign.of(CONFIG);
    another = RtlDesign.of(CONFIG.toBuilder().queueDepth(2).build());
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  private void assertRefused(
      Class<? extends Exception> type, RtlDesign refused, Path folder, String reason) {
    assertThatExceptionOfType(type)
        .isThrownBy(() -> RtlFolder.write(refused, folder))
        .withMessage(folder + reason);
    assertThatExceptionOfType(type)
        .isThrownBy(() -> RtlFolder.write(refused.config(), folder))
        .withMessage(folder + reason);
  }

  @Test
  void writesEveryFileAndNothingBesideIt() throws IOException {
    Path folder = place.resolve("rtl");
    RtlFolder.write(CONFIG, folder);
    assertThat(contents(folder)).isEqualTo(design.files());
    assertThat(entries(place)).containsExactly(folder);
  }

  @Test
  void makesTheFoldersAbove() throws IOException {
    Path folder = place.resolve("build").resolve("hardware").resolve("rtl");
    RtlFolder.write(design, folder);
    assertThat(contents(folder)).isEqualTo(design.files());
  }

  @Test
  void usesAnEmptyFolder() throws IOException {
    RtlFolder.write(design, place);
    assertThat(contents(place)).isEqualTo(design.files());
  }

  @Test
  void replacesWhatItWroteItself() throws IOException {
    Path folder = place.resolve("rtl");
    RtlFolder.write(RtlDesign.of(CONFIG.toBuilder().processingElements(3).build()), folder);
    assertThat(folder.resolve("EieLnzdNode3.v")).exists();
    RtlFolder.write(design, folder);
    assertThat(contents(folder)).isEqualTo(design.files());
    assertThat(entries(place)).containsExactly(folder);
  }

  @Test
  void followsALink() throws IOException {
    Path folder = Files.createDirectory(place.resolve("rtl"));
    Path link = Files.createSymbolicLink(place.resolve("link"), folder);
    RtlFolder.write(design, link);
    assertThat(link).isSymbolicLink();
    assertThat(contents(folder)).isEqualTo(design.files());
  }

  @Test
  void refusesToLoseAFolderOfTheUser() throws IOException {
    Path folder = Files.createDirectory(place.resolve("work"));
    Files.writeString(folder.resolve("notes.txt"), "mine");
    assertRefused(
        UserException.class,
        design,
        folder,
        " must be empty or hold only what eie generated (it is replaced as a whole), held"
            + " notes.txt");
    assertThat(contents(folder)).isEqualTo(Map.of("notes.txt", "mine"));
    assertThat(entries(place)).containsExactly(folder);
  }

  @Test
  void refusesToLoseAFileAddedToItsOwnFolder() throws IOException {
    Path folder = place.resolve("rtl");
    RtlFolder.write(design, folder);
    Files.writeString(folder.resolve("synthesis.tcl"), "mine");
    assertRefused(
        UserException.class,
        another,
        folder,
        " must be empty or hold only what eie generated (it is replaced as a whole), held"
            + " synthesis.tcl");
    Map<String, String> untouched = new TreeMap<>(design.files());
    untouched.put("synthesis.tcl", "mine");
    assertThat(contents(folder)).isEqualTo(untouched);
  }

  @Test
  void refusesToLoseWhatWasPutBelowItsOwnFolder() throws IOException {
    Map<String, String> foreign =
        Map.of(
            "flows/yosys/mine.tcl", "flows/yosys/mine.tcl",
            "flows/mine/synth.tcl", "flows/mine",
            "build/netlist.v", "build",
            "Eie.v/notes", "Eie.v");
    for (Map.Entry<String, String> file : foreign.entrySet()) {
      Path folder = place.resolve("rtl");
      RtlFolder.write(design, folder);
      Path added = folder.resolve(file.getKey());
      if (file.getKey().startsWith("Eie.v/")) {
        Files.delete(folder.resolve("Eie.v"));
      }
      Files.createDirectories(added.getParent());
      Files.writeString(added, "mine");
      assertRefused(
          UserException.class,
          another,
          folder,
          " must be empty or hold only what eie generated (it is replaced as a whole), held "
              + file.getValue());
      assertThat(added).hasContent("mine");
      Files.delete(added);
      if (!file.getKey().startsWith("flows/yosys/")) {
        Files.delete(added.getParent());
      }
    }
  }

  @Test
  void doesNotTakeALinkForAFolderOfItsOwn() throws IOException {
    Path folder = place.resolve("rtl");
    RtlFolder.write(design, folder);
    Path elsewhere = place.resolve("elsewhere");
    Files.move(folder.resolve("flows"), elsewhere);
    Files.createSymbolicLink(folder.resolve("flows"), elsewhere);
    assertRefused(
        UserException.class,
        another,
        folder,
        " must be empty or hold only what eie generated (it is replaced as a whole), held flows");
  }

  @Test
  void takesNoOtherManifestForItsOwn() throws IOException {
    String reason =
        " must be empty or hold only what eie generated (it is replaced as a whole), held"
            + " manifest.json";
    for (String manifest :
        List.of(
            "",
            "{",
            "[]",
            "{\"name\": \"a web page\"}",
            "{\"generator\": \"other\", \"files\": [\"manifest.json\"]}",
            " ".repeat(1 << 20) + "{\"generator\": \"eie\"}")) {
      Path folder = Files.createDirectories(place.resolve("page"));
      Files.writeString(folder.resolve("manifest.json"), manifest);
      assertRefused(UserException.class, design, folder, reason);
      assertThat(contents(folder)).isEqualTo(Map.of("manifest.json", manifest));
    }
  }

  @Test
  void refusesTheFolderItRunsIn() {
    String reason =
        " must not be the folder that eie runs in, nor one above it (it is replaced as a whole)";
    assertRefused(UserException.class, design, Path.of("."), reason);
    assertRefused(UserException.class, design, Path.of("").toAbsolutePath().getRoot(), reason);
  }

  @Test
  void refusesAFileInTheWay() throws IOException {
    Path file = Files.writeString(place.resolve("rtl"), "mine");
    assertRefused(
        EnvironmentException.class,
        design,
        file,
        " must be a folder or not exist (the Verilog goes into it), was a file");
    assertThat(file).hasContent("mine");
  }

  @Test
  void refusesAFileInTheWayAboveTheFolder() throws IOException {
    Path file = Files.writeString(place.resolve("build"), "mine");
    assertRefused(
        EnvironmentException.class,
        design,
        file.resolve("rtl"),
        " must be writable, failed: " + file + " is a file");
    assertRefused(
        EnvironmentException.class,
        design,
        file.resolve("hardware").resolve("rtl"),
        " must be writable, failed: Not a directory");
    assertThat(entries(place)).containsExactly(file);
  }

  @Test
  void tellsThatTheFolderAboveIsReadOnly() throws IOException {
    Path above = Files.createDirectory(place.resolve("above"));
    Files.setPosixFilePermissions(above, PosixFilePermissions.fromString("r-xr-xr-x"));
    Assumptions.assumeFalse(Files.isWritable(above), "run by root, who may write: skipped");
    assertRefused(
        EnvironmentException.class,
        design,
        above.resolve("rtl"),
        " must be writable, failed: permission denied");
    assertThat(entries(above)).isEmpty();
  }

  @Test
  void tellsThatTheFolderCannotBeRead() throws IOException {
    Path folder = Files.createDirectory(place.resolve("rtl"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("-wx-wx-wx"));
    Assumptions.assumeFalse(Files.isReadable(folder), "run by root, who may read: skipped");
    assertRefused(
        EnvironmentException.class, design, folder, " must be readable, failed: permission denied");
  }

  /** A limit on the size of files fails a write in its midst, as a full disk does. */
  @Test
  void leavesNothingOnAFullDisk() throws Exception {
    Path folder = place.resolve("build").resolve("rtl");
    assertThat(generateOnFullDisk(folder))
        .isEqualTo(folder + " must be writable, failed: File too large");
    assertThat(entries(place)).isEmpty();
  }

  @Test
  void leavesTheOldFolderOnAFullDisk() throws Exception {
    Path folder = place.resolve("rtl");
    RtlFolder.write(another, folder);
    assertThat(generateOnFullDisk(folder))
        .isEqualTo(folder + " must be writable, failed: File too large");
    assertThat(contents(folder)).isEqualTo(another.files());
    assertThat(entries(place)).containsExactly(folder);
  }

  private static String generateOnFullDisk(Path folder) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 8 && exec \"$@\"", "sh"));
    command.addAll(
        ChildProcess.command(ChildProcess.javaHome(), FullDiskWriter.class, folder.toString()));
    return ChildProcess.start(command).rest();
  }

  @Test
  void leavesNothingWhenInterrupted() throws Exception {
    Path folder = place.resolve("build").resolve("rtl");
    ChildProcess writer = ChildProcess.start(InterruptedWriter.class, folder.toString());
    assertThat(writer.line()).isEqualTo("written");
    assertThat(entries(folder.getParent())).hasSize(1);
    writer.terminate();
    assertThat(writer.rest()).isEmpty();
    assertThat(entries(place)).isEmpty();
  }

  @Test
  void deletesWhatAKilledRunLeft() throws Exception {
    ChildProcess gone = ChildProcess.start(List.of("sh", "-c", "echo $$"));
    String pid = gone.line();
    gone.rest();
    Path killed = Files.createDirectory(place.resolve(".rtl." + pid + ".1.new"));
    Files.writeString(killed.resolve("Eie.v"), "module Eie (");
    Path running =
        Files.createDirectory(place.resolve(".rtl." + ProcessHandle.current().pid() + ".0.new"));
    Path elsewhere = Files.createDirectory(place.resolve(".other." + pid + ".1.new"));
    RtlFolder.write(design, place.resolve("rtl"));
    assertThat(entries(place)).containsExactlyInAnyOrder(running, elsewhere, place.resolve("rtl"));
  }

  @Test
  void parallelRunsLeaveOneCompleteFolder() throws Exception {
    Path folder = place.resolve("rtl");
    List<Callable<Void>> jobs = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      RtlDesign mine = i % 2 == 0 ? design : another;
      jobs.add(
          () -> {
            RtlFolder.write(mine, folder);
            return null;
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<Void> job : threads.invokeAll(jobs)) {
        job.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(contents(folder)).isIn(design.files(), another.files());
    assertThat(entries(place)).containsExactly(folder);
  }
}
