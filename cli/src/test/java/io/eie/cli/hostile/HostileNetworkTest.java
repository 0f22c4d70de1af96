// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.hostile;

import io.eie.common.SmokeShard;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In networks, labels and inputs. */
class HostileNetworkTest extends HostileText {
  @SmokeShard(of = 3)
  @Test
  void inAListOfLayers() throws IOException {
    data.network();
    Path file = folder.resolve("n.yaml");
    for (String text : texts()) {
      String word = JSON.writeValueAsString(text);
      for (String content :
          List.of(
              "- {weights: fc.npy, name: " + word + "}\n",
              "- {weights: " + word + "}\n",
              "- {weights: fc.npy, bias: " + word + "}\n",
              "- {weights: fc.npy, activation: " + word + "}\n",
              "- {weights: fc.npy, " + word + ": 1}\n",
              word + ": 1\n")) {
        Files.writeString(file, content);
        refused(text, run("estimate", file));
      }
      refused(text, "compile", file.toString(), "--out", data.file("n.eie"));
    }
  }

  @Test
  void inTheNamesOfAnArchive() throws IOException {
    byte[] matrix = Files.readAllBytes(data.network());
    Path file = folder.resolve("n.npz");
    for (String text : texts()) {
      if (text.equals("../x")) {
        continue; // A name of a framework: it becomes _.._x.
      }
      archive(file, Map.of(text + ".weights.npy", matrix));
      refused(text, run("estimate", file));
      archive(file, Map.of(text, matrix, "other", matrix));
      refused(text, run("estimate", file));
    }
  }

  @Test
  void inTheTextOfAMatrix() throws IOException {
    Path market = folder.resolve("n.mtx");
    Path sparse = folder.resolve("n.smtx");
    for (String text : texts()) {
      String line = text.replaceAll("[\r\n]", "");
      for (String content :
          List.of(
              "%%MatrixMarket matrix coordinate " + line + " general\n1 1 1\n1 1 1\n",
              "%%MatrixMarket matrix coordinate real general\n3 4 1\n1 1 " + line + "\n",
              "%%MatrixMarket matrix coordinate real general\n3 4 " + line + "\n1 1 1\n")) {
        Files.writeString(market, content);
        refused(text, run("estimate", market));
      }
      Files.writeString(sparse, "3, 4, 2\n0 1 1 2\n0 " + line + "\n");
      refused(text, run("estimate", sparse));
    }
  }

  @SmokeShard(of = 3)
  @Test
  void inSafetensors() throws IOException {
    Path file = folder.resolve("n.safetensors");
    int which = 0;
    for (String text : texts()) {
      String word = JSON.writeValueAsString(text);
      for (String header :
          List.of(
              "{" + word + ": {\"dtype\":\"F32\",\"shape\":[3,4],\"data_offsets\":[0,48]}}",
              "{\"a.weight\": {\"dtype\":" + word + ",\"shape\":[3,4],\"data_offsets\":[0,48]}}",
              "{\"a.weight\": {\"dtype\":\"F32\",\"shape\":[3,"
                  + word
                  + "],\"data_offsets\":[0,48]}}",
              "{\"a.weight\": {\"dtype\":\"F32\","
                  + word
                  + ":1,\"shape\":[3,4],\"data_offsets\":[0,48]}}",
              "{\"__metadata__\":{"
                  + word
                  + ":"
                  + word
                  + "},\"a.weight\": {\"dtype\":\"F32\",\"shape\":[3,4],\"data_offsets\":[0,48]}}",
              text)) {
        byte[] bytes = header.getBytes(StandardCharsets.UTF_8);
        ByteBuffer content =
            ByteBuffer.allocate(8 + bytes.length + 48).order(ByteOrder.LITTLE_ENDIAN);
        content.putLong(bytes.length).put(bytes);
        Files.write(file, content.array());
        harmless(text, verb(which++, file));
      }
    }
  }

  @SmokeShard(of = 3)
  @Test
  void inAPrototxt() throws IOException {
    Path file = folder.resolve("n.net");
    Path layers = folder.resolve("n.prototxt");
    Files.write(file, new byte[64]);
    int which = 0;
    for (String text : texts()) {
      for (String content :
          List.of(
              "name: \"" + text + "\"\n",
              "layer { name: \""
                  + text
                  + "\" type: \"InnerProduct\" inner_product_param { num_output: 3 } }\n",
              "layer { name: \"a\" type: \"" + text + "\" }\n",
              "layer { name: \"a\" type: \"InnerProduct\" inner_product_param { num_output: "
                  + text
                  + " } }\n",
              text)) {
        Files.writeString(layers, content);
        refused(text, verb(which++, file));
      }
    }
  }

  @Test
  void inLabelsAndInputs() throws IOException {
    Path labels = folder.resolve("hostile.csv");
    Path model = data.network();
    for (String text : texts()) {
      Files.writeString(labels, "0\n" + text + "\n");
      refused(
          text,
          "evaluate",
          model.toString(),
          "--input",
          data.inputs().toString(),
          "--labels",
          labels.toString());
      Path header = folder.resolve("x.npy");
      byte[] dict =
          ("{'descr': '" + text + "', 'fortran_order': False, 'shape': (4,), }\n")
              .getBytes(StandardCharsets.UTF_8);
      ByteBuffer content =
          ByteBuffer.allocate(10 + dict.length + 16).order(ByteOrder.LITTLE_ENDIAN);
      content
          .put((byte) 0x93)
          .put("NUMPY".getBytes(StandardCharsets.US_ASCII))
          .put((byte) 1)
          .put((byte) 0);
      content.putShort((short) dict.length).put(dict);
      Files.write(header, content.array());
      refused(text, "estimate", model.toString(), "--input", header.toString());
    }
  }
}
