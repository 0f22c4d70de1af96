package io.eie.flow.synth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.eie.common.AtomicFile;
import io.eie.common.FailureReason;
import io.eie.common.UserException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Results as JSON files. */
public final class SynthesisResultFile {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

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
   * @throws UserException when the file cannot be read or holds none
   */
  public static SynthesisResult read(Path file) {
    try {
      SynthesisResult result = JSON.readValue(Files.readAllBytes(file), SynthesisResult.class);
      if (result == null || result.conditions() == null || result.top() == null) {
        throw new UserException(file + " must hold the report of eie synth, held something else");
      }
      return result;
    } catch (JsonProcessingException e) {
      throw new UserException(file + " must hold the report of eie synth, held something else", e);
    } catch (IOException e) {
      throw new UserException(file + " must be readable, failed: " + FailureReason.of(e), e);
    }
  }
}
