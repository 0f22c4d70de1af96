// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.emit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of eie, from the build; the same whether the classes come from a jar or not. */
public final class ToolVersion {
  private static final int SHOWN_DIGITS = 12;
  private static final Properties BUILD = read();

  private ToolVersion() {}

  /** For example {@code 0.1.0}. */
  public static String text() {
    return BUILD.getProperty("version");
  }

  /**
   * The commit that it was built from: 12 hexadecimal digits, with {@code -dirty} where files had
   * been changed since; {@code unknown} where it was built outside of a repository.
   */
  public static String commit() {
    return commit(BUILD.getProperty("commit"), BUILD.getProperty("dirty"));
  }

  static String commit(String id, String dirty) {
    if (id == null || !id.matches("[0-9a-f]{40}")) {
      return "unknown";
    }
    return id.substring(0, SHOWN_DIGITS) + (Boolean.parseBoolean(dirty) ? "-dirty" : "");
  }

  private static Properties read() {
    Properties properties = new Properties();
    try (InputStream in = ToolVersion.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException broken) {
      throw new UncheckedIOException("version.properties of this build cannot be read", broken);
    }
    return properties;
  }
}
