// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.network;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnx.proto.OnnxMl.ModelProto;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that were changed at random, with a seed: each is read or refused with a message, in
 * bounded time, within a heap of what a file may take.
 */
class FuzzTest {
  private static final Path NETWORKS = Path.of("src", "test", "resources", "networks");
  private static final int CHANGES_OF_BYTES = 100;
  private static final int CHANGES_OF_FIELDS = 300;

  /** 64 MiB, 128 bytes for every byte of a file, and what an empty program needs. */
  private static final int HEAP_MEBIBYTES = 64 + 24;

  private static final long[] NUMBERS = {
    0,
    1,
    -1,
    2,
    7,
    255,
    65_536,
    Integer.MAX_VALUE,
    Integer.MIN_VALUE,
    1L << 32,
    Long.MAX_VALUE,
    Long.MIN_VALUE
  };

  @TempDir Path folder;
  private final Random random = new Random(20_260);
  private int files;

  private void write(String extension, byte[] bytes) throws IOException {
    String name = "m" + String.valueOf(10_000 + files++).substring(1) + "-" + extension;
    Files.write(folder.resolve(name.contains(".") ? name : name.replace('-', '.')), bytes);
  }

  /**
   * Changes one to four places: a bit, a byte, a number, a part that is doubled, missing or moved.
   */
  private byte[] changed(byte[] original) {
    byte[] bytes = original.clone();
    int changes = 1 + random.nextInt(4);
    for (int change = 0; change < changes && bytes.length > 0; change++) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(bytes.length - at, 1 + random.nextInt(16));
      switch (random.nextInt(7)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        case 2 -> bytes = Arrays.copyOf(bytes, at);
        case 3 -> bytes = spliced(bytes, at, at + length, at);
        case 4 -> bytes = spliced(bytes, at, at, at + length);
        case 5 -> Arrays.fill(bytes, at, at + length, (byte) 0xff);
        default -> {
          if (bytes.length - at >= 8) {
            ByteBuffer.wrap(bytes)
                .order(random.nextBoolean() ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN)
                .putLong(at, NUMBERS[random.nextInt(NUMBERS.length)]);
          }
        }
      }
    }
    return bytes;
  }

  /** The bytes with those of {@code from..to} once more, or left out. */
  private static byte[] spliced(byte[] bytes, int end, int from, int to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, end);
    if (to > from) {
      out.write(bytes, from, to - from);
    }
    int rest = Math.max(from, end);
    out.write(bytes, rest, bytes.length - rest);
    return out.toByteArray();
  }

  /** Changes a field somewhere in a message: another value, none, or one more. */
  private Message changed(Message message) {
    List<FieldDescriptor> fields = new ArrayList<>(message.getAllFields().keySet());
    Message.Builder builder = message.toBuilder();
    if (fields.isEmpty()) {
      return message;
    }
    FieldDescriptor field = fields.get(random.nextInt(fields.size()));
    if (!field.isRepeated()) {
      if (random.nextInt(10) == 0) {
        return builder.clearField(field).build();
      }
      return builder.setField(field, changed(field, message.getField(field))).build();
    }
    int count = message.getRepeatedFieldCount(field);
    int index = random.nextInt(count);
    Object part = message.getRepeatedField(field, index);
    switch (random.nextInt(8)) {
      case 0 -> builder.addRepeatedField(field, part);
      case 1 ->
          builder.setRepeatedField(
              field, index, message.getRepeatedField(field, random.nextInt(count)));
      case 2 -> {
        List<Object> rest = new ArrayList<>((List<?>) message.getField(field));
        rest.remove(index);
        builder.setField(field, rest);
      }
      default -> builder.setRepeatedField(field, index, changed(field, part));
    }
    return builder.build();
  }

  private Object changed(FieldDescriptor field, Object value) {
    long number = NUMBERS[random.nextInt(NUMBERS.length)];
    return switch (field.getJavaType()) {
      case INT -> (int) number;
      case LONG -> number;
      case FLOAT -> random.nextBoolean() ? Float.NaN : (float) number;
      case DOUBLE -> random.nextBoolean() ? Double.NaN : (double) number;
      case BOOLEAN -> random.nextBoolean();
      case STRING -> text((String) value);
      case BYTE_STRING -> ByteString.copyFrom(changed(((ByteString) value).toByteArray()));
      case ENUM -> field.getEnumType().getValues().get(random.nextInt(2));
      case MESSAGE -> changed((Message) value);
    };
  }

  private String text(String value) {
    String[] others = {
      "",
      "x",
      "y",
      "Gemm",
      "MatMul",
      "Relu",
      "Reshape",
      "Conv",
      "Add",
      "Flatten",
      "Transpose",
      "Squeeze",
      "Unsqueeze",
      "Shape",
      "Gather",
      "Concat",
      "Constant",
      "BatchNormalization",
      "axis",
      "../x",
      "\u001b[2J",
      "1.weight"
    };
    return random.nextInt(5) == 0 ? value + "x" : others[random.nextInt(others.length)];
  }

  private static byte[] idx(int kind, int... sides) {
    int count = 1;
    for (int side : sides) {
      count *= side;
    }
    ByteBuffer bytes = ByteBuffer.allocate(4 + 4 * sides.length + count);
    bytes.putInt(kind);
    for (int side : sides) {
      bytes.putInt(side);
    }
    return bytes.array();
  }

  private static byte[] net() {
    ByteBuffer net = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
    net.putInt(3).putInt(1);
    for (int number = 0; number < 16 + 3; number++) {
      net.putFloat(number);
    }
    net.putInt(0x07200321);
    for (int number = 0; number < 16 + 1; number++) {
      net.putFloat(number);
    }
    net.put((byte) 4).put((byte) 1);
    return Arrays.copyOf(net.array(), net.position());
  }

  private static byte[] npy() {
    String dictionary = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2), }";
    String header = dictionary + " ".repeat(117 - dictionary.length()) + "\n";
    ByteBuffer npy = ByteBuffer.allocate(10 + 118 + 16).order(ByteOrder.LITTLE_ENDIAN);
    npy.put((byte) 0x93).put("NUMPY".getBytes(StandardCharsets.US_ASCII));
    npy.put((byte) 1).put((byte) 0).putShort((short) header.length());
    return npy.put(header.getBytes(StandardCharsets.US_ASCII)).array();
  }

  private static byte[] text(String... lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  /** Well-formed files of every kind. */
  private static Map<String, List<byte[]>> originals() throws IOException {
    Map<String, List<byte[]>> originals = new TreeMap<>();
    try (Stream<Path> all = Files.list(NETWORKS)) {
      for (Path file : all.sorted().toList()) {
        String name = file.getFileName().toString();
        originals
            .computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), key -> new ArrayList<>())
            .add(Files.readAllBytes(file));
      }
    }
    originals.keySet().retainAll(List.of("onnx", "npz", "safetensors"));
    originals.put("npy", List.of(npy()));
    originals.put(
        "mtx",
        List.of(
            text(
                "%%MatrixMarket matrix coordinate real general",
                "3 4 3", "1 1 0.5", "2 4 -1", "3 2 2e-1", ""),
            text("%%MatrixMarket matrix array real symmetric", "2 2", "1", "2", "3", "")));
    originals.put("smtx", List.of(text("2, 3, 3", "0 1 3", "2 0 1")));
    originals.put(
        "yaml",
        List.of(
            text(
                "layers:",
                "- {name: a, weights: w.mtx, bias: -0.5, activation: relu, clip: 4}",
                "")));
    originals.put("net", List.of(net()));
    originals.put("inputs.csv", List.of(text("a,b", "1,2.5", "-3,4e-1", "")));
    originals.put("images.idx", List.of(idx(0x803, 2, 4, 4)));
    originals.put("labels.idx", List.of(idx(0x801, 8)));
    return originals;
  }

  private void writeAll() throws IOException {
    Files.write(folder.resolve("w.mtx"), originals().get("mtx").get(0));
    Files.write(
        folder.resolve("n.prototxt"),
        text(
            "input: 'x' input_shape { dim: 1 dim: 1 dim: 2 dim: 2 }",
            "layer { name: 'fc1' type: 'InnerProduct' bottom: 'x' top: 'y' inner_product_param { num_output: 3 } }",
            "layer { name: 'fc2' type: 'InnerProduct' bottom: 'y' top: 'z' inner_product_param { num_output: 1 } }"));
    for (Map.Entry<String, List<byte[]>> kind : originals().entrySet()) {
      for (byte[] original : kind.getValue()) {
        write(kind.getKey(), original);
      }
      for (int change = 0; change < CHANGES_OF_BYTES; change++) {
        List<byte[]> some = kind.getValue();
        write(kind.getKey(), changed(some.get(random.nextInt(some.size()))));
      }
    }
    List<byte[]> models = originals().get("onnx");
    for (int change = 0; change < CHANGES_OF_FIELDS; change++) {
      Message model = ModelProto.parseFrom(models.get(random.nextInt(models.size())));
      int changes = 1 + random.nextInt(6);
      for (int place = 0; place < changes; place++) {
        model = changed(model);
      }
      write("onnx", model.toByteArray());
    }
  }

  @Test
  void everyChangedFileIsReadOrRefusedWithAMessage() throws IOException, InterruptedException {
    writeAll();
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + HEAP_MEBIBYTES + "m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            FuzzProbe.class.getName(),
            folder.toString());
    Path log = folder.resolve("log");
    Process probe =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(probe.waitFor(10, TimeUnit.MINUTES)).isTrue();

    List<String> answers = Files.readAllLines(log);
    assertThat(probe.exitValue())
        .as(String.join("\n", answers.subList(Math.max(0, answers.size() - 30), answers.size())))
        .isZero();
    assertThat(answers).hasSize(files);
    assertThat(files).isGreaterThan(400);
    Map<String, Long> counts =
        answers.stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.substring(line.lastIndexOf(": ") + 2),
                    TreeMap::new,
                    Collectors.counting()));
    assertThat(counts.keySet()).containsExactly("read", "refused");
    // The changes are no mere noise: the readers get far with a part of them.
    assertThat(counts.get("read")).isBetween((long) files / 20, (long) files / 2);
  }
}
