// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.emit;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One number for every byte of a generated folder; a program that prints it. */
final class DesignDigest {
  private DesignDigest() {}

  static String of(EieConfig config) {
    StringBuilder all = new StringBuilder();
    RtlDesign.of(config)
        .files()
        .forEach((name, text) -> all.append(name).append('\n').append(text));
    return sha256(all.toString());
  }

  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java platform has SHA-256", absent);
    }
  }

  public static void main(String[] arguments) {
    System.out.println(of(Preset.named(arguments[0]).config()));
  }
}
