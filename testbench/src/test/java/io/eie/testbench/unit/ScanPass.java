// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit;

import io.eie.generator.config.EieConfig;
import io.eie.testbench.bench.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One pass as the central control sees it: where its columns begin, and the rows of inputs that the
 * LNZD tree will offer.
 *
 * @param elements N
 * @param pointerBits width of a column number
 * @param pointerBase index of the first column's pointer
 * @param codebook of the pass
 * @param rows values of N inputs each
 */
public record ScanPass(
    int elements, int pointerBits, int pointerBase, int codebook, List<int[]> rows) {
  /** What the sequencer sends to the elements. */
  public sealed interface Broadcast permits Mark, Column {}

  /** Opens a pass or ends the program. */
  public record Mark() implements Broadcast {}

  /** A column and its input. */
  public record Column(long index, long value) implements Broadcast {}

  public static ScanPass draw(EieConfig config, Random random, int rowCount, double density) {
    int half = 1 << (config.activationBits() - 1);
    List<int[]> rows = new ArrayList<>();
    for (int r = 0; r < rowCount; r++) {
      int[] row = new int[config.processingElements()];
      for (int element = 0; element < row.length; element++) {
        row[element] = random.nextDouble() < density ? random.nextInt(2 * half) - half : 0;
      }
      rows.add(row);
    }
    int columns = config.processingElements() * (rowCount - 1);
    int bases = (config.pointers() - columns) / 2;
    return new ScanPass(
        config.processingElements(),
        config.pointerAddressBits(),
        2 * random.nextInt(Math.max(1, bases)),
        random.nextInt(config.codebooks()),
        rows);
  }

  /** A program of one or more passes, as many as fit, up to 6, of rows that the memories hold. */
  public static List<ScanPass> program(EieConfig config, Random random) {
    int length = 1 + random.nextInt(Math.min(6, config.programLength()));
    int withPointers = (config.pointers() - 2) / config.processingElements() + 1;
    int rows = Math.min(6, Math.min(withPointers, config.activations() - 1));
    List<ScanPass> program = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      program.add(draw(config, random, 1 + random.nextInt(rows), random.nextDouble()));
    }
    return program;
  }

  public ScanPass withCodebook(int other) {
    return new ScanPass(elements, pointerBits, pointerBase, other, rows);
  }

  /** What the LNZD tree offers. */
  public List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    for (int[] row : rows) {
      int first = tokens.size();
      int lastElement = -1;
      for (int element = 0; element < row.length; element++) {
        lastElement = row[element] != 0 ? element : lastElement;
      }
      for (int element = 0; element <= lastElement; element++) {
        if (row[element] != 0) {
          tokens.add(token(true, element == lastElement, element, row[element]));
        }
      }
      if (tokens.size() == first) {
        tokens.add(empty());
      }
    }
    return tokens;
  }

  /** The token of an all-zero row, and the answer to the mark of the end. */
  public static Token empty() {
    return token(false, true, 0, 0);
  }

  private static Token token(boolean nonZero, boolean last, int element, int value) {
    return Token.of("non_zero", nonZero, "last", last, "element", element, "value", value);
  }

  /** The columns of the pass, in ascending order. */
  public List<Broadcast> columns() {
    List<Broadcast> columns = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      for (int element = 0; element < elements; element++) {
        int value = rows.get(r)[element];
        long index = pointerBase + (long) elements * r + element;
        if (value != 0) {
          columns.add(new Column(index & ((1L << pointerBits) - 1), value));
        }
      }
    }
    return columns;
  }

  /** A mark in front of each pass, and one behind the last if the program ends. */
  public static List<Broadcast> broadcasts(List<ScanPass> program, boolean ends) {
    List<Broadcast> broadcasts = new ArrayList<>();
    for (ScanPass pass : program) {
      broadcasts.add(new Mark());
      broadcasts.addAll(pass.columns());
    }
    if (ends) {
      broadcasts.add(new Mark());
    }
    return broadcasts;
  }
}
