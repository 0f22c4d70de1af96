// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.eie.common.TerminalText;
import io.eie.sim.run.InstalledTools;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Text that a shell, Tcl, make, Verilog or a terminal would act on, in every place of an input file
 * that can hold text: refused with exit code 2 and a message that acts on no terminal, and nothing
 * is run or written. A seed names every text, so that a failure can be repeated.
 */
class HostileTextTest {
  private static final int TEXTS = 12;
  private static final String[] PIECES = {
    "[exec touch PWNED]",
    "[exec\ftouch\fPWNED]",
    "$(touch PWNED)",
    "`touch PWNED`",
    "$(shell touch PWNED)",
    ";touch PWNED;",
    "\nPASS: 0 mismatches\n",
    "\r\n",
    "\u001b[2J\u001b[31m",
    "\u001b]0;title\u0007",
    "\u009b31m",
    "\u202e",
    "\u2066",
    "\u2028",
    "\"",
    "'",
    "{",
    "}",
    "]]>",
    "<script>",
    "\\",
    "*/",
    "$",
    "%s%n",
    "!"
  };

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String BASELINE =
      """
      {"configHash": "a", "toolVersions": {"yosys": "b"}, "top": "Eie", "library": "c",
       "conditions": {"clockPeriod": 1, "uncertainty": 0.1, "inputDelay": 0.1, "outputDelay": 0.1,
         "sram": {"smallest": 0.5, "largest": 0.6, "setup": 0.1}, "clockGates": true},
       "fmaxMHz": 1000, "minPeriodNs": 1, "logicAreaUm2PerElement": null, "logicAreaUm2": 5,
       "modules": [], "memories": {}, "paths": []}
      """;

  @TempDir private Path folder;
  private DataFolder data;

  @BeforeEach
  void dataFolder() {
    data = new DataFolder(folder);
  }

  /** Dashes in front, and one to three pieces, which no name may hold. */
  private static List<String> texts() {
    List<String> texts = new ArrayList<>(List.of("-x", "--help", "../x", "PWNED\u0000"));
    for (int seed = 0; seed < TEXTS; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder("a");
      for (int piece = 0; piece <= random.nextInt(3); piece++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      texts.add(text.toString());
    }
    for (String piece : PIECES) {
      texts.add(piece + "x");
    }
    return texts;
  }

  private void refused(String text, String... arguments) throws IOException {
    CommandRun run = CommandRun.eie(arguments);
    String shown =
        String.format(Locale.ROOT, "%s with %s: %s", arguments[0], TerminalText.line(text), run);
    assertThat(run.exitCode()).as(shown).isEqualTo(2);
    assertThat(run.out()).as(shown).isEmpty();
    assertThat(run.err()).as(shown).startsWith("eie").endsWith("\n").doesNotContain("\nPASS");
    requireQuiet(run, shown);
  }

  private void requireQuiet(CommandRun run, String shown) {
    for (String said : List.of(run.out(), run.err())) {
      assertThat(said.codePoints().filter(TerminalText::acts).filter(c -> c != '\n').toArray())
          .as(shown)
          .isEmpty();
    }
    assertThat(folder.resolve("PWNED")).doesNotExist();
    assertThat(Path.of("PWNED")).doesNotExist();
  }

  private String[] run(String verb, Path file) {
    return new String[] {verb, file.toString(), "--input", data.inputs().toString()};
  }

  @Test
  void inAConfiguration() throws IOException {
    Path file = folder.resolve("c.yaml");
    for (String text : texts()) {
      String word = JSON.writeValueAsString(text);
      for (String content :
          List.of(
              word + ": 1\n",
              "preset: " + word + "\n",
              "processingElements: " + word + "\n",
              "control: {resetKind: " + word + "}\n",
              "element: {" + word + ": 1}\n")) {
        Files.writeString(file, content);
        refused(text, "explain", "--config", file.toString());
      }
      refused(text, "generate", "--config", file.toString(), "--out", data.file("r"));
    }
  }

  @Test
  void inAnOption() throws IOException {
    for (String text : texts()) {
      refused(text, "explain", "--preset=" + text);
      refused(text, "explain", "--set=" + text);
      refused(text, "explain", "--set=queueDepth=" + text);
      if (!text.equals("--help")) {
        refused(text, text);
      }
    }
  }

  @Test
  void inATableOfEnergies() throws IOException {
    Path file = folder.resolve("e.yaml");
    for (String text : texts()) {
      String word = JSON.writeValueAsString(text);
      for (String content : List.of(word + ": 1\n", "add32: " + word + "\n")) {
        Files.writeString(file, content);
        refused(text, "explain", "--preset", "tiny4", "--estimate", "--energy", file.toString());
      }
    }
  }

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

  /** Every text of the description, and every key, one at a time. */
  @Test
  void inAModel() throws IOException {
    Path model = data.compiled();
    Path file = folder.resolve("hostile.eie");
    JsonNode tree;
    try (ZipFile zip = new ZipFile(model.toFile())) {
      tree = JSON.readTree(zip.getInputStream(zip.getEntry("model.json")));
    }
    int places = places((ObjectNode) tree.deepCopy(), -1, "").size();
    assertThat(places).isGreaterThan(10);
    List<String> texts = texts();
    for (int place = 0; place < places; place++) {
      for (int which = place % 10; which < texts.size(); which += 10) {
        ObjectNode changed = tree.deepCopy();
        places(changed, place, texts.get(which));
        withDescription(model, file, changed);
        refused(texts.get(which), run("estimate", file));
        refused(texts.get(which), run("simulate", file));
      }
    }
    ObjectNode warned = tree.deepCopy();
    ((ObjectNode) warned.path("layers").path(0)).putArray("warnings").add("\u001b[2J\nPASS");
    withDescription(model, file, warned);
    refused("warning", run("estimate", file));
    withDescription(model, file, tree);
    assertThat(CommandRun.eie(run("estimate", file)).exitCode()).isZero();
  }

  /** The texts of a tree and a key more for each object; replaces the chosen one. */
  private static List<String> places(JsonNode node, int chosen, String text) {
    List<String> found = new ArrayList<>();
    collect(node, found, chosen, text);
    return found;
  }

  private static void collect(JsonNode node, List<String> found, int chosen, String text) {
    if (node instanceof ObjectNode object) {
      if (found.size() == chosen) {
        object.put(text, 1);
      }
      found.add("a key");
      for (String key : iterable(object)) {
        JsonNode value = object.get(key);
        if (value.isTextual()) {
          if (found.size() == chosen) {
            object.set(key, TextNode.valueOf(text));
          }
          found.add(key);
        } else {
          collect(value, found, chosen, text);
        }
      }
    } else if (node instanceof ArrayNode array) {
      array.forEach(value -> collect(value, found, chosen, text));
    }
  }

  private static List<String> iterable(ObjectNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static void withDescription(Path model, Path file, JsonNode tree) throws IOException {
    try (ZipFile in = new ZipFile(model.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry : in.stream().toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(
            entry.getName().equals("model.json")
                ? JSON.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8)
                : in.getInputStream(entry).readAllBytes());
      }
    }
  }

  private static void archive(Path file, Map<String, byte[]> members) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        out.putNextEntry(new ZipEntry(member.getKey()));
        out.write(member.getValue());
      }
    }
  }

  /** Some of the texts: each run asks the tools their versions; the reader has its own test. */
  @Test
  void inTheManifestOfAFolderOfVerilog() throws IOException {
    Path model = data.compiled();
    List<String> texts = texts();
    for (int which = 0; which < texts.size(); which += 10) {
      String text = texts.get(which);
      String word = JSON.writeValueAsString(text);
      for (String content :
          List.of(
              "{\"configHash\": " + word + ", \"files\": [\"a.v\"]}",
              "{\"configHash\": \"x\", \"prefix\": \"Eie\", \"files\": [" + word + "]}",
              "{\"configHash\": \"x\", \"prefix\": \"Eie\", \"files\": " + word + "}",
              word)) {
        Files.writeString(folder.resolve("manifest.json"), content);
        refused(
            text,
            "simulate",
            model.toString(),
            "--input",
            data.inputs().toString(),
            "--rtl",
            folder.toString());
      }
    }
  }

  /** Every text of a report, and every key, one at a time; read before anything is synthesized. */
  @Test
  void inABaselineOfSynthesis() throws IOException {
    Path file = folder.resolve("baseline.json");
    JsonNode tree = JSON.readTree(BASELINE);
    List<String> texts = texts();
    for (int which = 0; which < texts.size(); which++) {
      String text = texts.get(which);
      // A key that is no key of a report, and text where a number must be.
      ObjectNode key = tree.deepCopy();
      key.put(text, 1);
      ObjectNode number = tree.deepCopy();
      number.put("fmaxMHz", text);
      ObjectNode deep = tree.deepCopy();
      ((ObjectNode) deep.path("conditions").path("sram")).put(text, 1);
      for (JsonNode wrong : List.of(key, number, deep, TextNode.valueOf(text))) {
        Files.writeString(file, JSON.writeValueAsString(wrong));
        refused(text, "synth", "--preset", "tiny4", "--baseline", file.toString());
      }
      Files.writeString(file, text);
      refused(text, "synth", "--preset", "tiny4", "--baseline", file.toString());
    }
  }

  /** Names and values of a Liberty file are checked when it is read, before a tool reads it. */
  @Test
  void inALibraryOfCells() throws IOException {
    assumeThat(InstalledTools.find().missing())
        .extracting(InstalledTools.Tool::name)
        .doesNotContain("yosys", "sta");
    Path file = folder.resolve("a.lib");
    for (String text : texts()) {
      String quoted = text.replace("\"", "");
      for (String content :
          List.of(
              "library (\"" + quoted + "-[\") { }",
              "library (a) { cell (\"" + quoted + "[\") { } }",
              "library (a) { cell (b) { pin (\"" + quoted + "[\") { } } }",
              "library (a) { cell (b) { area : \"" + quoted + "[\"; } }",
              "library (a) { cell (b) { pin (Z) { function : \"" + quoted + "[\"; } } }",
              "library (a) { time_unit : \"" + quoted + "[\"; }",
              "library (a) { } " + quoted + "[")) {
        Files.writeString(file, content);
        refused(text, "synth", "--preset", "tiny4", "--liberty", file.toString());
      }
    }
  }

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

  /** Every verb that reads networks, on a network. */
  private String[] verb(int which, Path network) throws IOException {
    String file = network.toString();
    Path labels = folder.resolve("labels.txt");
    Files.writeString(labels, "0\n0\n");
    String input = data.inputs().toString();
    return switch (which % 6) {
      case 0 -> new String[] {"estimate", file, "--input", input};
      case 1 -> new String[] {"compile", file, "--out", folder.resolve("out.eie").toString()};
      case 2 -> new String[] {"analyze", file};
      case 3 -> new String[] {"evaluate", file, "--input", input, "--labels", labels.toString()};
      case 4 ->
          new String[] {
            "compress", file, "--density", "0.5", "--out", folder.resolve("out.npz").toString()
          };
      default -> new String[] {"simulate", file, "--input", input, "--engine", "golden"};
    };
  }

  /**
   * Exit code 2, or 0 where a text means nothing, as a comment does: no terminal acts on it and
   * nothing is run either way.
   */
  private void harmless(String text, String... arguments) {
    CommandRun run = CommandRun.eie(arguments);
    String shown =
        String.format(Locale.ROOT, "%s with %s: %s", arguments[0], TerminalText.line(text), run);
    assertThat(run.exitCode()).as(shown).isIn(0, 2);
    if (run.exitCode() == 2) {
      assertThat(run.out()).as(shown).isEmpty();
      assertThat(run.err()).as(shown).contains("eie ").doesNotContain("\nPASS");
    }
    requireQuiet(run, shown);
  }

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

  /** Names of files act on nothing either; control characters in them are refused at once. */
  @Test
  void inTheNameOfAFile() throws IOException {
    for (String text : texts()) {
      if (text.indexOf('\0') >= 0) {
        continue;
      }
      String missing = folder.resolve("none") + "/" + text + ".npy";
      refused(text, run("estimate", Path.of(missing)));
      refused(text, "explain", "--config", missing);
    }
  }
}
