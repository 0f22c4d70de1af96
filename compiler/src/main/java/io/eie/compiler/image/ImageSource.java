// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.image;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** A driver image as a source file in C99: an array of its bytes, and their number. */
public final class ImageSource {
  private static final int BYTES_PER_LINE = 16;
  private static final HexFormat HEXADECIMAL = HexFormat.of();

  private static final String HEAD =
      """
      /* SPDX-License-Identifier: 0BSD */
      /*
       * Model "%1$s" for the configuration
       * %2$s,
       * made by `eie export --format c`. Whoever ran it may use this file without condition. Elsewhere:
       *
       *   extern const unsigned char %3$s[];
       *   extern const size_t %3$s_bytes;
       */
      #include <stddef.h>

      extern const unsigned char %3$s[];
      extern const size_t %3$s_bytes;

      const size_t %3$s_bytes = %4$d;

      const unsigned char %3$s[] = {
      """;

  private ImageSource() {}

  /** Name of the array for a model's name: what is no letter or digit becomes {@code _}. */
  public static String symbol(String model) {
    return "eie_model_" + model.replaceAll("[^A-Za-z0-9]", "_");
  }

  /**
   * Writes the source file.
   *
   * @param model name of the model
   * @param hash hash of its configuration
   */
  public static void write(String model, String hash, byte[] image, OutputStream out)
      throws IOException {
    String symbol = symbol(model);
    String head = String.format(Locale.ROOT, HEAD, model, hash, symbol, image.length);
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < image.length; at += BYTES_PER_LINE) {
      line.setLength(0);
      for (int i = at; i < Math.min(image.length, at + BYTES_PER_LINE); i++) {
        line.append(i == at ? "  0x" : " 0x").append(HEXADECIMAL.toHexDigits(image[i])).append(',');
      }
      out.write(line.append('\n').toString().getBytes(StandardCharsets.US_ASCII));
    }
    out.write("};\n".getBytes(StandardCharsets.US_ASCII));
  }
}
