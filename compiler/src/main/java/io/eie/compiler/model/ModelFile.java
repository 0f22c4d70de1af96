// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.model;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.eie.common.AtomicFile;
import io.eie.common.StrictJson;
import io.eie.common.UserException;
import io.eie.compiler.file.BoundedArchive;
import io.eie.compiler.file.SafeName;
import io.eie.compiler.file.StoredZip;
import io.eie.generator.config.EieConfig;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads and writes the model file {@code .eie}: a zip archive of {@code model.json} and, for every
 * segment S, {@code segmentS/sparse.bin}, {@code pointer.bin}, {@code bias.bin}, {@code
 * program.bin} and {@code codebook.bin}: little-endian 64-bit host words, processing element after
 * processing element.
 *
 * <p>The same model makes the same bytes everywhere: members are stored, not deflated, and carry a
 * fixed time.
 */
public final class ModelFile {
  /**
   * Most bytes of all members for a byte of the file, and what any file may have. Members are
   * written stored; one who packs a model again is not refused, one who packs zeros is.
   */
  private static final int MAX_RATIO = 8;

  private static final long MIN_BYTES = 1 << 20;

  /** Longest acceptable {@code model.json}; vectors of a million elements take 32 MB. */
  private static final long MAX_JSON_BYTES = 64L << 20;

  /** Most words of all memories together: 512 MB, sixty times the fully connected AlexNet. */
  public static final long MAX_WORDS = 64L << 20;

  private static final String JSON = "model.json";
  private static final String KIND = "a model file (.eie, a zip archive)";

  private static final ObjectMapper MAPPER =
      StrictJson.reader()
          .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
          .build();

  private ModelFile() {}

  /**
   * Writes a model; an existing file is replaced once the new one is complete.
   *
   * @throws ModelFileException when the model is larger than {@link #read} accepts
   * @throws io.eie.common.EnvironmentException when the file cannot be written
   */
  public static void write(CompiledModel model, Path path) {
    long words = model.segments().stream().mapToLong(SegmentModel::words).sum();
    checkWords(path, words);
    byte[] json = json(model);
    if (json.length > MAX_JSON_BYTES) {
      throw new ModelFileException(
          path
              + ": expected a description of at most "
              + MAX_JSON_BYTES
              + " bytes, found "
              + json.length);
    }
    AtomicFile.write(path, out -> write(model, json, out));
  }

  private static byte[] json(CompiledModel model) {
    try {
      return MAPPER.writeValueAsBytes(ModelJson.of(model));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a compiled model must have a description", e);
    }
  }

  private static void write(CompiledModel model, byte[] json, OutputStream out) throws IOException {
    try (StoredZip zip = new StoredZip(out)) {
      zip.add(JSON, json);
      for (int index = 0; index < model.segments().size(); index++) {
        SegmentModel segment = model.segments().get(index);
        zip.add(member(index, "sparse"), bytes(segment.sparse()));
        zip.add(member(index, "pointer"), bytes(segment.pointer()));
        zip.add(member(index, "bias"), bytes(segment.bias()));
        zip.add(member(index, "program"), bytes(List.of(segment.program())));
        zip.add(member(index, "codebook"), bytes(List.of(segment.codebooks())));
      }
    }
  }

  private static void checkWords(Path path, long words) {
    if (words > MAX_WORDS) {
      throw new ModelFileException(
          path + ": expected at most " + MAX_WORDS + " words of memories, found " + words);
    }
  }

  /**
   * Reads a model. Nothing in the file is trusted.
   *
   * @throws ModelFileException when it is no model file, damaged, of another version, or
   *     contradicts itself or its configuration
   */
  public static CompiledModel read(Path path) {
    try (BoundedArchive archive = BoundedArchive.open(path, KIND, ModelFileException::new)) {
      checkLength(path, archive);
      ModelJson json = json(path, archive.read(JSON, MAX_JSON_BYTES));
      checkMembers(path, archive, json);
      return model(path, archive, json);
    }
  }

  private static ModelJson json(Path path, byte[] bytes) {
    try {
      requireVersion(path, bytes);
      // Without a tree between: an unknown key or a value of the wrong kind ends the reading.
      return MAPPER.readValue(bytes, ModelJson.class);
    } catch (JsonProcessingException e) {
      throw new ModelFileException(
          path + ": expected the description of a model, found " + jsonProblem(e), e);
    } catch (IOException e) {
      throw new ModelFileException(path + ": expected readable " + JSON + ", found none", e);
    }
  }

  /** Looks for the version without keeping anything of the description. */
  private static void requireVersion(Path path, byte[] bytes) throws IOException {
    String found = "none";
    try (JsonParser parser = MAPPER.createParser(bytes)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (found.equals("none") && parser.nextToken() == JsonToken.FIELD_NAME) {
          boolean version = parser.currentName().equals("formatVersion");
          parser.nextToken();
          found = version ? parser.getText() : found;
          parser.skipChildren();
        }
      }
    }
    if (!found.equals(Integer.toString(ModelJson.FORMAT_VERSION))) {
      throw new ModelFileException(
          path
              + ": expected formatVersion "
              + ModelJson.FORMAT_VERSION
              + ", found "
              + shortened(found));
    }
  }

  private static void checkLength(Path path, BoundedArchive archive) {
    long most = Math.max(MIN_BYTES, MAX_RATIO * path.toFile().length());
    long bytes = 0;
    for (String name : archive.names()) {
      bytes += Math.max(0, archive.size(name));
      if (bytes > most || bytes < 0) {
        throw new ModelFileException(
            path
                + ": expected members of at most "
                + most
                + " bytes ("
                + MAX_RATIO
                + " for each byte of the file), found more declared");
      }
    }
  }

  // What the library says of a value names classes of ours.
  private static String jsonProblem(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "the unknown key '" + shortened(unknown.getPropertyName()) + "'";
    }
    boolean syntax = e.getCause() instanceof JsonParseException;
    if (!syntax && e instanceof JsonMappingException wrong && !wrong.getPath().isEmpty()) {
      return "no value of the right kind for "
          + wrong.getPath().stream()
              .map(ModelFile::step)
              .collect(Collectors.joining())
              .substring(1);
    }
    if (!syntax && e instanceof MismatchedInputException) {
      return "more after its end";
    }
    String message =
        syntax ? ((JsonParseException) e.getCause()).getOriginalMessage() : e.getOriginalMessage();
    return shortened(message.lines().findFirst().orElse("no reason"));
  }

  private static String step(JsonMappingException.Reference reference) {
    return reference.getFieldName() == null
        ? "[" + reference.getIndex() + "]"
        : "." + reference.getFieldName();
  }

  private static String shortened(String text) {
    String shown = text.isEmpty() ? "none" : text;
    return shown.length() <= 200 ? shown : shown.substring(0, 200) + "…";
  }

  private static void checkMembers(Path path, BoundedArchive archive, ModelJson json) {
    Set<String> expected = new HashSet<>(Set.of(JSON));
    long words = 0;
    for (int index = 0; index < json.segments().size(); index++) {
      ModelJson.Segment segment = json.segments().get(index);
      words += checkSize(path, archive, expected, member(index, "sparse"), segment.sparseWords());
      words += checkSize(path, archive, expected, member(index, "pointer"), segment.pointerWords());
      words += checkSize(path, archive, expected, member(index, "bias"), segment.biasWords());
      words += checkSize(path, archive, expected, member(index, "program"), segment.programWords());
      words +=
          checkSize(path, archive, expected, member(index, "codebook"), segment.codebookWords());
    }
    checkWords(path, words);
    for (String name : archive.names()) {
      if (!expected.contains(name)) {
        throw new ModelFileException(
            path + ": expected only members of a model file, found '" + shortened(name) + "'");
      }
    }
  }

  private static long checkSize(
      Path path, BoundedArchive archive, Set<String> expected, String name, int... sizes) {
    expected.add(name);
    long words = 0;
    for (int size : sizes) {
      if (size < 0) {
        throw new ModelFileException(
            path + ": expected sizes from 0 for " + name + ", found " + size);
      }
      words += size;
    }
    if (archive.size(name) != Long.BYTES * words) {
      throw new ModelFileException(
          path
              + "!"
              + name
              + ": expected "
              + words
              + " words as described, found "
              + archive.size(name)
              + " bytes");
    }
    return words;
  }

  private static CompiledModel model(Path path, BoundedArchive archive, ModelJson json) {
    try {
      EieConfig config = ConfigTree.read(json.config());
      if (!config.hash().equals(json.configHash())) {
        throw new ModelFileException(
            path
                + ": expected configHash "
                + config.hash()
                + " of its configuration, found "
                + shortened(json.configHash()));
      }
      List<SegmentModel> segments = new ArrayList<>();
      for (int index = 0; index < json.segments().size(); index++) {
        segments.add(segment(archive, index, json.segments().get(index)));
      }
      CompiledModel model =
          new CompiledModel(
              SafeName.require("name of the model", json.name()),
              config,
              json.inputBase(),
              json.outputBase(),
              json.layers().stream().map(ModelJson.Layer::toModel).toList(),
              json.tiles(),
              segments,
              json.vectorBuffers(),
              json.vectors());
      json.checkCopies(model);
      return model;
    } catch (ModelFileException e) {
      throw e;
    } catch (IllegalArgumentException | UserException e) {
      throw new ModelFileException(
          path + ": expected a consistent model, found: " + e.getMessage(), e);
    }
  }

  private static SegmentModel segment(BoundedArchive archive, int index, ModelJson.Segment json) {
    return new SegmentModel(
        json.firstDescriptor(),
        json.lastDescriptor(),
        words(archive, member(index, "sparse"), json.sparseWords()),
        words(archive, member(index, "pointer"), json.pointerWords()),
        words(archive, member(index, "bias"), json.biasWords()),
        words(archive, member(index, "program"), json.programWords()).get(0),
        words(archive, member(index, "codebook"), json.codebookWords()).get(0));
  }

  private static List<HostWords> words(BoundedArchive archive, String name, int... sizes) {
    LongBuffer buffer =
        ByteBuffer.wrap(archive.read(name, Long.BYTES * MAX_WORDS))
            .order(ByteOrder.LITTLE_ENDIAN)
            .asLongBuffer();
    List<HostWords> memories = new ArrayList<>(sizes.length);
    for (int size : sizes) {
      long[] words = new long[size];
      buffer.get(words);
      memories.add(HostWords.of(words));
    }
    return memories;
  }

  private static byte[] bytes(List<HostWords> memories) {
    int words = memories.stream().mapToInt(HostWords::size).sum();
    ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES * words).order(ByteOrder.LITTLE_ENDIAN);
    for (HostWords memory : memories) {
      buffer.asLongBuffer().put(memory.toArray());
      buffer.position(buffer.position() + Long.BYTES * memory.size());
    }
    return buffer.array();
  }

  private static String member(int segment, String memory) {
    return "segment" + segment + "/" + memory + ".bin";
  }
}
