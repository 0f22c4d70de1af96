// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.cli.CommandRun;
import io.eie.common.SmokeShard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** In a graph of ONNX. */
class HostileGraphTest extends HostileText {
  /** One field of a message of Protocol Buffers that holds bytes; fields 1 to 15. */
  private static byte[] field(int number, byte[]... contents) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] content : contents) {
      all.writeBytes(content);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(number << 3 | 2);
    int length = all.size();
    for (; length >= 0x80; length >>>= 7) {
      out.write(length & 0x7f | 0x80);
    }
    out.write(length);
    out.writeBytes(all.toByteArray());
    return out.toByteArray();
  }

  private static byte[] field(int number, String text) {
    return field(number, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] number(int field, int value) {
    return new byte[] {(byte) (field << 3), (byte) value};
  }

  /** A vector of 4 to one of 3 by one MatMul; the texts of its strings can be replaced. */
  private static byte[] onnx(Map<String, String> texts) {
    UnaryOperator<String> text = key -> texts.getOrDefault(key, key);
    ByteBuffer weights = ByteBuffer.allocate(48).order(ByteOrder.LITTLE_ENDIAN);
    for (int place = 0; place < 12; place++) {
      weights.putFloat(place / 4f);
    }
    byte[] node =
        field(
            1,
            field(1, text.apply("x")),
            field(1, text.apply("w")),
            field(2, text.apply("y")),
            field(3, text.apply("node")),
            field(4, text.apply("MatMul")),
            field(6, text.apply("document")),
            field(7, text.apply("")));
    byte[] tensor =
        field(
            5,
            number(1, 4),
            number(1, 3),
            number(2, 1),
            field(8, text.apply("w")),
            field(9, weights.array()));
    byte[] graph =
        field(
            7,
            node,
            field(2, text.apply("graph")),
            tensor,
            field(
                11,
                field(1, text.apply("x")),
                field(2, field(1, number(1, 1), field(2, dimension(1), dimension(4))))),
            field(
                12,
                field(1, text.apply("y")),
                field(2, field(1, number(1, 1), field(2, dimension(1), dimension(3))))));
    byte[] opset = field(8, field(1, text.apply("ai.onnx")), number(2, 13));
    ByteArrayOutputStream model = new ByteArrayOutputStream();
    model.writeBytes(number(1, 8));
    model.writeBytes(field(2, text.apply("producer")));
    model.writeBytes(opset);
    model.writeBytes(graph);
    return model.toByteArray();
  }

  private static byte[] dimension(int size) {
    return field(1, number(1, size));
  }

  private static final List<String> ONNX_TEXTS =
      List.of("x", "w", "y", "node", "MatMul", "", "graph", "document", "producer", "ai.onnx");

  @SmokeShard(of = 3)
  @Test
  void inAGraphOfOnnx() throws IOException {
    Path file = folder.resolve("n.onnx");
    Files.write(file, onnx(Map.of()));
    for (int which = 0; which < 6; which++) {
      CommandRun run = CommandRun.eie(verb(which, file));
      assertThat(run.exitCode()).as(run.err()).isZero();
    }
    int which = 0;
    for (String text : texts()) {
      // A part of the places for each text; every place has its turn.
      for (int turn = 0; turn < 3; turn++) {
        String place = ONNX_TEXTS.get(which % ONNX_TEXTS.size());
        Files.write(file, onnx(Map.of(place, text)));
        harmless(text, verb(which / ONNX_TEXTS.size() + which, file));
        which++;
      }
      for (String option : List.of("--from-node", "--to-node")) {
        Files.write(file, onnx(Map.of()));
        refused(
            text,
            "estimate",
            file.toString(),
            "--input",
            data.inputs().toString(),
            option + "=" + text);
      }
      Files.write(file, onnx(Map.of("MatMul", text)));
      refused(text, verb(which++, file));
    }
  }
}
