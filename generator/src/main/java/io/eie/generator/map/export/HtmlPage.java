// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map.export;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.eie.generator.map.BitField;
import io.eie.generator.map.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The page of the map in HTML, in light and dark: one file that refers to no other. Its template is
 * {@code src/main/jte/register-map.jte}; jte makes a class of it when the project is built, and
 * quotes every value that is put in.
 */
public final class HtmlPage {
  /** The package of the templates' classes, as in the module's {@code pom.xml}. */
  private static final String TEMPLATES = "io.eie.generator.template";

  private static final int HALF = Integer.SIZE;
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, HtmlPage.class.getClassLoader(), TEMPLATES);

  private HtmlPage() {}

  static String of(List<Block> blocks) {
    String title =
        blocks.stream()
            .filter(Block.Title.class::isInstance)
            .map(block -> ((Block.Title) block).text().replace("`", ""))
            .findFirst()
            .orElseThrow();
    StringOutput page = new StringOutput();
    ENGINE.render("register-map.jte", Map.of("title", title, "blocks", blocks), page);
    return page.toString();
  }

  /**
   * Words of a text.
   *
   * @param code whether they stood between backticks
   */
  public record Words(String text, boolean code) {}

  /** A text, split at its backticks. */
  public static List<Words> words(String text) {
    List<Words> words = new ArrayList<>();
    String[] parts = text.split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isEmpty()) {
        words.add(new Words(parts[i], i % 2 == 1));
      }
    }
    return words;
  }

  /**
   * Neighbouring bits of a register, drawn together.
   *
   * @param name of the field, or empty: bits that belong to none
   */
  public record Segment(String name, int msb, int lsb) {
    /** How many. */
    public int bits() {
      return msb - lsb + 1;
    }

    /** Shown where the name has no room. */
    public String title() {
      String bits = msb == lsb ? "bit " + lsb : "bits " + msb + ":" + lsb;
      return name.isEmpty() ? bits : name + ", " + bits;
    }
  }

  /** The halves of a register that hold fields, the higher first, each from its highest bit. */
  public static List<List<Segment>> halves(Register register) {
    List<List<Segment>> halves = new ArrayList<>();
    for (int lsb = HALF; lsb >= 0; lsb -= HALF) {
      List<Segment> half = half(register, lsb);
      if (half.stream().anyMatch(segment -> !segment.name().isEmpty())) {
        halves.add(half);
      }
    }
    return halves;
  }

  private static List<Segment> half(Register register, int lsb) {
    List<Segment> segments = new ArrayList<>();
    int bit = lsb + HALF - 1;
    while (bit >= lsb) {
      int end = bit;
      String name = nameAt(register, bit);
      while (end > lsb && nameAt(register, end - 1).equals(name)) {
        end--;
      }
      segments.add(new Segment(name, bit, end));
      bit = end - 1;
    }
    return segments;
  }

  private static String nameAt(Register register, int bit) {
    return register.fields().stream()
        .filter(field -> bit >= field.lsb() && bit <= field.msb())
        .map(BitField::name)
        .findFirst()
        .orElse("");
  }
}
