// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SmokeShard;
import io.eie.compiler.file.MemoryBudget;
import io.eie.compiler.numpy.NpyBytes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The worst files that we know for every reader, read in a heap of what {@link MemoryBudget}
 * promises: each is read or refused, none ends the virtual machine.
 */
class ReaderMemoryTest {
  /** Bytes of a heap beside the data: classes, buffers, young objects. */
  private static final long SLACK = 24L << 20;

  @TempDir Path folder;
  private final List<String> arguments = new ArrayList<>();
  private long longest;

  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  private void file(String kind, String name, Content content) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream raw = Files.newOutputStream(file);
        OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(raw, 1 << 16) : raw) {
      content.write(out);
    }
    longest = Math.max(longest, Files.size(file));
    arguments.addAll(List.of(kind, file.toString()));
  }

  private static void repeat(OutputStream out, String text, int count) throws IOException {
    int block = 4096;
    byte[] bytes = text.repeat(block).getBytes(StandardCharsets.US_ASCII);
    for (int done = 0; done < count; done += block) {
      out.write(bytes, 0, Math.min(block, count - done) * text.length());
    }
  }

  private static byte[] header(String descr, String shape) {
    return NpyBytes.npy(1, descr, false, shape);
  }

  private static void array(OutputStream out, String descr, String shape, int bytes)
      throws IOException {
    out.write(header(descr, shape));
    repeat(out, "\1", bytes);
  }

  private static void idx(OutputStream out, int... sides) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(Integer.BYTES * (1 + sides.length));
    head.putInt(8 << 8 | sides.length);
    Arrays.stream(sides).forEach(head::putInt);
    out.write(head.array());
    repeat(out, "\0", Arrays.stream(sides).reduce(1, Math::multiplyExact));
  }

  private static void zip(OutputStream out, String member, Content content) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.putNextEntry(new ZipEntry(member));
    content.write(zip);
    zip.closeEntry();
    zip.finish();
  }

  /** Dense matrices without a zero: twelve bytes are kept for every byte of the file. */
  private void matrices() throws IOException {
    file("network", "w.npy", out -> array(out, "|i1", "(512, 512)", 1 << 18));
    file("network", "w.npy.gz", out -> array(out, "|i1", "(4096, 4096)", 1 << 24));
    file(
        "network",
        "w.npz",
        out -> zip(out, "w.npy", to -> array(to, "|i1", "(4096, 4096)", 1 << 24)));
    String coordinates = "%%MatrixMarket matrix coordinate pattern general\n1 1048576 9000000\n";
    file(
        "network",
        "c.mtx.gz",
        out -> {
          out.write(coordinates.getBytes(StandardCharsets.US_ASCII));
          repeat(out, "1 1\n", 9_000_000);
        });
    file(
        "network",
        "a.mtx.gz",
        out -> {
          out.write(
              "%%MatrixMarket matrix array real general\n4096 4096\n"
                  .getBytes(StandardCharsets.US_ASCII));
          repeat(out, "1\n", 1 << 24);
        });
    file(
        "network",
        "s.mtx.gz",
        out -> {
          out.write(
              "%%MatrixMarket matrix array real skew-symmetric\n8192 8192\n"
                  .getBytes(StandardCharsets.US_ASCII));
          repeat(out, "1\n", 8191 * 4096);
        });
    file(
        "network",
        "w.smtx.gz",
        out -> {
          out.write("1048576 1048576 1048576\n".getBytes(StandardCharsets.US_ASCII));
          repeat(out, "0 ", 1 << 20);
          out.write("1048576\n".getBytes(StandardCharsets.US_ASCII));
          repeat(out, "7 ", 1 << 20);
        });
  }

  /** Archives whose members, names or texts expand. */
  private void archives() throws IOException {
    file(
        "network",
        "t.npz",
        out -> zip(out, "layers.npy", to -> array(to, "|S1", "(16777216,)", 1 << 24)));
    file(
        "network",
        "u.npz",
        out -> zip(out, "layers.npy", to -> array(to, "<U16384", "(256,)", 1 << 24)));
    file("network", "l.npz", out -> zip(out, "layers.txt", to -> repeat(to, "a\n", 1 << 19)));
    file(
        "shapes",
        "h.npz",
        out -> zip(out, "w.weights.npy", to -> array(to, "|i1", "(4096, 4096)", 1 << 24)));
  }

  /** A list may take what its own bytes allow and what the bytes of the files in it allow. */
  private void lists() throws IOException {
    file("network", "n.yaml", out -> repeat(out, "[", 1 << 18));
    file("network", "m.yaml", out -> repeat(out, "- [a]\n", 1 << 15));
    file("network", "k.yaml", out -> repeat(out, "- {weights: w.npy}\n", 1 << 13));
    file("network", "z.yaml.gz", out -> repeat(out, "- {weights: w.npy}\n", 1 << 22));
    for (String list : List.of("k.yaml", "z.yaml.gz")) {
      long all = Files.size(folder.resolve(list)) + Files.size(folder.resolve("w.npy"));
      longest = Math.max(longest, all);
    }
  }

  /** Objects of two bytes each; matrices of bytes without a zero; names of one letter. */
  private void networks() throws IOException {
    for (String name : List.of("n.onnx", "n.onnx.gz")) {
      int nodes = name.endsWith(".gz") ? 1 << 22 : 1 << 17;
      file(
          "network",
          name,
          out -> {
            out.write(field(7, 2 * nodes));
            repeat(out, "\n\0", nodes);
          });
    }
    for (String name : List.of("f.onnx", "f.onnx.gz")) {
      int numbers = name.endsWith(".gz") ? 1 << 23 : 1 << 17;
      file(
          "network",
          name,
          out -> {
            byte[] payload = field(7, numbers);
            byte[] tensor = field(5, payload.length + numbers);
            out.write(field(7, tensor.length + payload.length + numbers));
            out.write(tensor);
            out.write(payload);
            repeat(out, "\1", numbers);
          });
    }
    for (String name : List.of("w.safetensors", "w.safetensors.gz")) {
      int sides = name.endsWith(".gz") ? 4096 : 512;
      String header =
          "{\"a.weight\":{\"dtype\":\"F16\",\"shape\":["
              + sides
              + ","
              + sides / 2
              + "],\"data_offsets\":[0,"
              + sides * sides
              + "]}}";
      file("network", name, out -> safetensors(out, header, sides * sides));
    }
    for (String name : List.of("e.safetensors", "e.safetensors.gz")) {
      int tensors = name.endsWith(".gz") ? 1 << 16 : 1 << 12;
      file(
          "network",
          name,
          out -> {
            StringBuilder header = new StringBuilder("{");
            for (int index = 0; index < tensors; index++) {
              header.append(index == 0 ? "\"" : ",\"").append(index);
              header.append("\":{\"dtype\":\"F32\",\"shape\":[0],\"data_offsets\":[0,0]}");
            }
            safetensors(out, header.append("}").toString(), 0);
          });
    }
  }

  private static void safetensors(OutputStream out, String header, int data) throws IOException {
    ByteBuffer length = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    out.write(length.putLong(header.length()).array());
    out.write(header.getBytes(StandardCharsets.US_ASCII));
    repeat(out, "\1", data);
  }

  /** Front of a field of so many bytes in protobuf's wire format. */
  private static byte[] field(int number, int length) {
    ByteBuffer front = ByteBuffer.allocate(6);
    front.put((byte) (number << 3 | 2));
    int rest = length;
    for (; rest > 0x7f; rest >>= 7) {
      front.put((byte) (rest & 0x7f | 0x80));
    }
    front.put((byte) rest);
    return Arrays.copyOf(front.array(), front.position());
  }

  private void vectors() throws IOException {
    file("inputs", "i.gz", out -> idx(out, 1024, 256, 256));
    file("inputs", "j.gz", out -> idx(out, 1 << 23, 1, 1));
    file("inputs", "x.npy", out -> array(out, "|i1", "(262144, 1)", 1 << 18));
    file("inputs", "x.npy.gz", out -> array(out, "|i1", "(16777216, 1)", 1 << 24));
    file("bias", "b.npy.gz", out -> array(out, "|i1", "(16777216,)", 1 << 24));
    file("labels", "l.gz", out -> idx(out, 1 << 24));
    file("labels", "l.npy.gz", out -> array(out, "|i1", "(16777216,)", 1 << 24));
  }

  private void models() throws IOException {
    file("model", "p.eie", out -> zip(out, "model.json", to -> positions(to, 1 << 23)));
    file("model", "q.eie", out -> zip(out, "model.json", to -> positions(to, 1 << 19)));
    file("model", "r.eie", out -> zip(out, "model.json", to -> unknown(to, 1 << 18)));
  }

  private static void positions(OutputStream out, int count) throws IOException {
    out.write("{\"formatVersion\":1,\"inputPositions\":[0".getBytes(StandardCharsets.US_ASCII));
    repeat(out, ",0", count);
    out.write("]}".getBytes(StandardCharsets.US_ASCII));
  }

  private static void unknown(OutputStream out, int count) throws IOException {
    out.write("{\"formatVersion\":1,\"x\":[{}".getBytes(StandardCharsets.US_ASCII));
    repeat(out, ",{}", count);
    out.write("]}".getBytes(StandardCharsets.US_ASCII));
  }

  @SmokeShard(of = 3)
  @Test
  void everyReaderKeepsToTheMemoryThatItsFileAllows() throws IOException, InterruptedException {
    matrices();
    archives();
    lists();
    networks();
    vectors();
    models();
    assertThat(longest).isLessThan(1 << 20);
    long heap = MemoryBudget.BASE + MemoryBudget.FACTOR * longest + SLACK;

    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                MemoryProbe.class.getName()));
    command.addAll(arguments);
    Path log = folder.resolve("log");
    Process probe =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(probe.waitFor(5, TimeUnit.MINUTES)).isTrue();

    assertThat(probe.exitValue()).as(Files.readString(log)).isZero();
    assertThat(Files.readAllLines(log)).hasSize(arguments.size() / 2);
    assertThat(Files.readString(log))
        .contains(
            "w.npy: read",
            "x.npy: read",
            "w.npz: refused",
            "i.gz: refused",
            "p.eie: refused",
            "n.onnx.gz: refused",
            "w.safetensors: read",
            "w.safetensors.gz: refused");
  }
}
