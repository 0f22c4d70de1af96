// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Configurations as YAML, nested by group. Keys that are missing take the value of the preset named
 * by the key {@code preset} at the top, or else of {@link Preset#EIE64}.
 */
public final class ConfigFile {
  /** A configuration with every key takes about 1 KB; what is far beyond is no configuration. */
  static final int LONGEST = 1 << 16;

  private ConfigFile() {}

  /**
   * The configuration in a file.
   *
   * @throws ConfigException when the file cannot be read, or with every key, value and rule that is
   *     broken
   */
  public static EieConfig read(Path file) {
    return new ConfigSource().file(file).resolve();
  }

  /**
   * The configuration in a text of YAML or JSON.
   *
   * @param name how messages call the text
   * @throws ConfigException with every key, value and rule that is broken
   */
  public static EieConfig parse(String text, String name) {
    return ConfigSource.merge(YamlReader.read(text, name));
  }

  /** The configuration as YAML with every key, ending in a line break. */
  public static String text(EieConfig config) {
    YAMLFactory format =
        YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .build();
    try {
      return new ObjectMapper(format).writeValueAsString(CanonicalForm.tree(config));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of numbers and words can be written", impossible);
    }
  }

  static ConfigLayer layer(Path file) {
    return YamlReader.read(content(file), file.toString());
  }

  private static String content(Path file) {
    if (Files.isDirectory(file)) {
      throw new ConfigException(file + ": configuration must be a file, was a folder");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new ConfigException(
            file + ": file must have at most " + LONGEST + " bytes (a configuration), was longer");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (NoSuchFileException absent) {
      throw new ConfigException(file + ": file must exist (the configuration)", absent);
    } catch (CharacterCodingException binary) {
      throw new ConfigException(file + ": file must be text in UTF-8, was not", binary);
    } catch (IOException unreadable) {
      throw new ConfigException(
          file + ": file must be readable, but " + unreadable.getMessage(), unreadable);
    }
  }
}
