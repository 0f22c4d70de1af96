// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.eie.common.AtomicFile;
import io.eie.common.FailureReason;
import io.eie.common.Quoted;
import io.eie.common.StrictJson;
import io.eie.common.UserException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Results as JSON files. */
public final class SynthesisResultFile {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private static final JsonMapper READER = StrictJson.reader().build();

  /** A report of the largest design has 60 KB; what is far beyond is none. */
  private static final int LARGEST_BYTES = 1 << 22;

  private SynthesisResultFile() {}

  /**
   * Writes a document under another name, then renames it.
   *
   * @param document a result, or anything that Jackson can turn into a JSON document
   * @throws io.eie.common.EnvironmentException when the file cannot be written
   */
  public static void write(Object document, Path file) {
    AtomicFile.write(
        file,
        out ->
            out.write((JSON.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Reads a result that was written so.
   *
   * @throws UserException when the file cannot be read or holds none, with what is wrong in it
   */
  public static SynthesisResult read(Path file) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST_BYTES + 1);
    } catch (IOException e) {
      throw new UserException(file + " must be readable, failed: " + FailureReason.of(e), e);
    }
    if (bytes.length > LARGEST_BYTES) {
      throw new UserException(
          file
              + " must hold the report of eie synth, at most "
              + LARGEST_BYTES
              + " bytes, has more");
    }
    try {
      SynthesisResult result = READER.readValue(bytes, SynthesisResult.class);
      if (result == null || result.conditions() == null || result.top() == null) {
        throw none(file, "it names no module or no conditions", null);
      }
      requireMeasured(file, "fmaxMHz", result.fmaxMHz());
      requireMeasured(file, "logicAreaUm2", result.logicAreaUm2());
      return result;
    } catch (JsonProcessingException e) {
      throw none(file, problem(e), e);
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory cannot fail to be read", impossible);
    }
  }

  // No comparison with a value that is no number, or none at all, could fail.
  private static void requireMeasured(Path file, String key, double value) {
    if (!(value > 0 && Double.isFinite(value))) {
      throw none(file, key + " must be greater than 0, was " + value, null);
    }
  }

  private static UserException none(Path file, String problem, Exception cause) {
    return new UserException(
        file + " must hold the report of eie synth, held something else (" + problem + ")", cause);
  }

  private static String problem(JsonProcessingException e) {
    if (e instanceof JsonMappingException wrong && !wrong.getPath().isEmpty()) {
      return "no right value for "
          + Quoted.of(
              wrong.getPath().stream()
                  .map(step -> String.valueOf(step.getFieldName()))
                  .collect(Collectors.joining(".")));
    }
    return Quoted.of(e.getOriginalMessage().lines().findFirst().orElse("no reason"));
  }
}
