// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.emit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of eie, from the build; the same whether the classes come from a jar or not. */
public final class ToolVersion {
  private static final String TEXT = read();

  private ToolVersion() {}

  /** For example {@code 0.1.0}. */
  public static String text() {
    return TEXT;
  }

  private static String read() {
    Properties properties = new Properties();
    try (InputStream in = ToolVersion.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException broken) {
      throw new UncheckedIOException("version.properties of this build cannot be read", broken);
    }
    return properties.getProperty("version");
  }
}
