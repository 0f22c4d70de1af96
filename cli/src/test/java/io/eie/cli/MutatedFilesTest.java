// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SmokeShard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Valid files with a few bytes changed, cut, repeated or inserted: each run ends well, with a
 * failed check or with a message to the user, never with a fault of ours. A seed names every
 * mutation, so that a failure can be repeated.
 */
class MutatedFilesTest {
  private static final int QUICK = 60;
  private static final int MANY = 3_000;

  @TempDir private Path folder;
  private DataFolder data;

  @BeforeEach
  void dataFolder() {
    data = new DataFolder(folder);
  }

  /** What happens to a valid file. */
  private interface Mutation {
    byte[] of(byte[] file, Random random) throws IOException;
  }

  @SmokeShard(of = 3)
  @Test
  void modelsAreRunOrRefused() throws IOException {
    models(QUICK, MutatedFilesTest::bytes);
    models(4 * QUICK, this::archive);
  }

  @SmokeShard(of = 3)
  @Test
  void networksAreCompiledOrRefused() throws IOException {
    networks(QUICK);
  }

  @Test
  void configurationsAreAcceptedOrRefused() throws IOException {
    configurations(QUICK);
  }

  @SmokeShard(of = 3)
  @Test
  void labelsAndInputsAreEvaluatedOrRefused() throws IOException {
    labels(QUICK);
  }

  @Test
  @Tag("nightly")
  void manyLabelsAndInputsAreEvaluatedOrRefused() throws IOException {
    labels(MANY);
  }

  @Test
  @Tag("nightly")
  void manyModelsAreRunOrRefused() throws IOException {
    models(MANY, MutatedFilesTest::bytes);
    models(4 * MANY, this::archive);
  }

  @Test
  @Tag("nightly")
  void manyNetworksAndConfigurationsAreAcceptedOrRefused() throws IOException {
    networks(MANY);
    configurations(MANY);
  }

  private void models(int count, Mutation mutation) throws IOException {
    byte[] model = Files.readAllBytes(data.compiled());
    for (int seed = 0; seed < count; seed++) {
      Path file = folder.resolve("mutated.eie");
      Files.write(file, mutation.of(model, new Random(seed)));
      requireSane(
          seed,
          CommandRun.eie(
              "estimate",
              file.toString(),
              "--input",
              data.inputs().toString(),
              "--expect",
              data.outputs().toString()));
    }
  }

  private void networks(int count) throws IOException {
    byte[] matrix = Files.readAllBytes(data.network());
    byte[] market =
        "%%MatrixMarket matrix coordinate real general\n3 4 2\n1 1 .5\n3 2 -1\n"
            .getBytes(StandardCharsets.US_ASCII);
    byte[] sparse = "3, 4, 2\n0 1 1 2\n0 3\n".getBytes(StandardCharsets.US_ASCII);
    byte[] list =
        "layers:\n  - {name: a, weights: fc.npy, activation: relu}\n"
            .getBytes(StandardCharsets.US_ASCII);
    byte[] archive = archive(matrix);
    for (int seed = 0; seed < count; seed++) {
      network(seed, "mutated.npy", matrix);
      network(seed, "mutated.npz", archive);
      network(seed, "mutated.mtx", market);
      network(seed, "mutated.smtx", sparse);
      network(seed, "mutated.yaml", list);
      input(seed, matrix);
    }
  }

  private void network(int seed, String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes(content, new Random(seed)));
    requireSane(
        seed,
        CommandRun.eie(
            "compile", file.toString(), "--preset", "tiny4", "--out", data.file("o.eie")));
  }

  private void input(int seed, byte[] content) throws IOException {
    Path file = folder.resolve("mutated.npy");
    Files.write(file, bytes(content, new Random(seed)));
    requireSane(
        seed,
        CommandRun.eie(
            "estimate",
            data.network().toString(),
            "--preset",
            "tiny4",
            "--input",
            file.toString()));
  }

  private void labels(int count) throws IOException {
    byte[] text = "label\n2\n1\n".getBytes(StandardCharsets.US_ASCII);
    byte[] idx = {0, 0, 8, 1, 0, 0, 0, 2, 2, 1};
    byte[] inputs = archive(Files.readAllBytes(data.inputs()));
    Path model = data.compiled();
    Path plain = data.inputs();
    Path right = Files.write(folder.resolve("right.csv"), text);
    for (int seed = 0; seed < count; seed++) {
      evaluation(seed, model, plain, mutated("labels.csv", text, seed));
      evaluation(seed, model, plain, mutated("labels.idx", idx, seed));
      evaluation(seed, model, mutated("inputs.npz", inputs, seed), right);
    }
  }

  private Path mutated(String name, byte[] content, int seed) throws IOException {
    return Files.write(folder.resolve(name), bytes(content, new Random(seed)));
  }

  private void evaluation(int seed, Path model, Path inputs, Path labels) {
    requireSane(
        seed,
        CommandRun.eie(
            "evaluate",
            model.toString(),
            "--input",
            inputs.toString(),
            "--labels",
            labels.toString()));
  }

  private void configurations(int count) throws IOException {
    byte[] yaml =
        "preset: tiny4\nprocessingElements: 3\nnumbers: {weightBits: 12, accumulation: wide}\nelement: {queueDepth: 8}\n"
            .getBytes(StandardCharsets.US_ASCII);
    for (int seed = 0; seed < count; seed++) {
      Path file = folder.resolve("mutated.yaml");
      Files.write(file, bytes(yaml, new Random(seed)));
      requireSane(seed, CommandRun.eie("explain", "--config", file.toString()));
    }
  }

  private static void requireSane(int seed, CommandRun run) {
    assertThat(run.exitCode()).as("seed %d: %s", seed, run.err()).isIn(0, 1, 2);
    if (run.exitCode() == 2) {
      assertThat(run.out()).as("seed %d", seed).isEmpty();
      assertThat(run.err())
          .as("seed %d", seed)
          .startsWith("eie ")
          .endsWith("\n")
          .doesNotContain("Exception", "\tat ", "io.eie.");
    }
  }

  /** Mutates one member and packs the archive anew, so that checksums hold. */
  private byte[] archive(byte[] file, Random random) throws IOException {
    Path whole = Files.write(folder.resolve("whole.zip"), file);
    Path mutated = folder.resolve("mutated.zip");
    try (ZipFile in = new ZipFile(whole.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(mutated))) {
      // The description is one member of six, and the most can go wrong in it.
      int chosen = random.nextBoolean() ? 0 : random.nextInt(in.size());
      int index = 0;
      for (ZipEntry entry : in.stream().toList()) {
        byte[] content = in.getInputStream(entry).readAllBytes();
        if (index == chosen) {
          content = index == 0 ? text(content, random) : sameLength(content, random);
        }
        index++;
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(content);
      }
    }
    return Files.readAllBytes(mutated);
  }

  private static byte[] archive(byte[] matrix) throws IOException {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setMethod(ZipOutputStream.STORED);
      ZipEntry entry = new ZipEntry("a.weights.npy");
      CRC32 checksum = new CRC32();
      checksum.update(matrix);
      entry.setSize(matrix.length);
      entry.setCrc(checksum.getValue());
      zip.putNextEntry(entry);
      zip.write(matrix);
    }
    return bytes.toByteArray();
  }

  /** Another number in place of one, which keeps a text readable; now and then any bytes. */
  private static byte[] text(byte[] content, Random random) {
    if (random.nextInt(4) == 0) {
      return bytes(content, random);
    }
    String text = new String(content, StandardCharsets.ISO_8859_1);
    String[] numbers = {
      "-1", "0", "1", "3", "5", "31", "255", "65536", "2147483647", "1.5", "null"
    };
    int from = random.nextInt(text.length());
    while (from < text.length() && !Character.isDigit(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && Character.isDigit(text.charAt(to))) {
      to++;
    }
    String number = numbers[random.nextInt(numbers.length)];
    return (text.substring(0, from) + number + text.substring(to))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] sameLength(byte[] content, Random random) {
    byte[] mutated = content.clone();
    for (int changes = 1 + random.nextInt(4); changes > 0 && mutated.length > 0; changes--) {
      mutated[random.nextInt(mutated.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return mutated;
  }

  private static byte[] bytes(byte[] content, Random random) {
    int place = random.nextInt(content.length);
    switch (random.nextInt(4)) {
      case 0:
        return Arrays.copyOf(content, place);
      case 1:
        byte[] longer = Arrays.copyOf(content, content.length + 1 + random.nextInt(8));
        System.arraycopy(
            content, place, longer, longer.length - content.length + place, content.length - place);
        return longer;
      case 2:
        byte[] any = content.clone();
        any[place] = (byte) random.nextInt(256);
        return any;
      default:
        return sameLength(content, random);
    }
  }
}
