// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.element;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.unit.network.ElementReply;
import io.eie.testbench.bench.Driver;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.CodebookWindow;
import io.eie.testbench.unit.Draw;
import io.eie.testbench.unit.DrawnPass;
import io.eie.testbench.unit.ElementMatrix;
import io.eie.testbench.unit.ScannedRow;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** A processing element with access network, broadcast and scan around it. */
public final class ElementBench implements AutoCloseable {
  final UnitBench bench;
  final Draw draw;
  final EieConfig config;
  final Driver broadcast;
  final Monitor scan;
  final VectorModel model;
  ElementMatrix matrix;

  private final Random unused;

  /** The cycles in which reads are answered. */
  private final Set<Long> replies = new HashSet<>();

  ElementBench(UnitDesign design, long seed) {
    config = design.config();
    bench = design.open(seed);
    draw = new Draw(bench);
    unused = new Random(~seed);
    broadcast = bench.driver("broadcast");
    scan = bench.monitor("scan").signed("value").seenAs(ScannedRow::seen).expect();
    model = new VectorModel(config);
    bench.drive(this::driveUnused);
    bench.observe(this::checkReply);
  }

  /** A request is anything while it is not valid. */
  private void driveUnused() {
    if (!bench.high("access_valid_i")) {
      bench.set("access_request_write_i", unused.nextBoolean());
      bench.set("access_request_memory_i", unused.nextInt(8));
      bench.set("access_request_word_i", unused.nextInt(2));
      bench.set("access_request_data_i", unused.nextLong());
    }
  }

  /** Data appears when a read is answered, and at no other time. */
  private void checkReply() {
    if (!replies.contains(bench.cycle())) {
      bench.check("reply_data_o", 0);
    }
  }

  void write(ElementMemory memory, int word, long data) {
    access(true, memory, word, data);
  }

  long read(ElementMemory memory, int word) {
    replies.add(bench.cycle() + ElementReply.LATENCY);
    access(false, memory, word, 0);
    bench.step(ElementReply.LATENCY - 1L);
    bench.settle();
    bench.check("reply_busy_o", 0);
    long answer = bench.get("reply_data_o");
    bench.step();
    return answer;
  }

  private void access(boolean write, ElementMemory memory, int word, long data) {
    bench.set("access_valid_i", true);
    bench.set("access_request_write_i", write);
    bench.set("access_request_memory_i", memory.code());
    bench.set("access_request_word_i", word);
    bench.set("access_request_data_i", data);
    bench.step();
    bench.set("access_valid_i", false);
  }

  /** Fills every memory; small weights, so that saturation is rare. */
  void load() {
    matrix = new ElementMatrix(config, draw, 30, 3);
    for (int row = 0; row < matrix.sparseRows(); row++) {
      for (int lane = 0; lane < config.sparseLanes(); lane++) {
        write(ElementMemory.SPARSE, row * config.sparseLanes() + lane, matrix.hostWord(row, lane));
      }
    }
    for (int i = 0; i < matrix.pointers.size(); i += 2) {
      long odd = i + 1 < matrix.pointers.size() ? matrix.pointers.get(i + 1) : 0;
      write(ElementMemory.POINTER, i / 2, matrix.pointers.get(i) | odd << 32);
    }
    for (int i = 0; i < model.biases.length; i++) {
      model.biases[i] =
          draw.chance(10) ? draw.signed(config.accumulatorBits()) : draw.below(200) - 100;
      write(ElementMemory.BIAS, i, model.biases[i]);
    }
    for (int i = 0; i < model.activations.length; i++) {
      model.activations[i] = draw.chance(40) ? 0 : draw.signed(config.activationBits());
      write(ElementMemory.ACTIVATION, i, model.activations[i]);
    }
    for (int word = 0; word < config.codebookWords(); word++) {
      write(ElementMemory.CODEBOOK, word, CodebookWindow.hostWord(config, matrix.weights, word));
    }
  }

  /** Writes another weight into the codebook. */
  void setWeight(int code, long weight) {
    matrix.weights[code] = weight;
    int word = code / config.codebookLanes();
    write(ElementMemory.CODEBOOK, word, CodebookWindow.hostWord(config, matrix.weights, word));
  }

  /** Opens a pass by its mark and waits for the scan of its source. */
  void pass(DrawnPass pass) {
    write(ElementMemory.PASS, 0, pass.word(0));
    write(ElementMemory.PASS, 1, pass.word(1));
    scan.expect(model.pass(pass));
    broadcast.send(token(1, 0, 0));
    bench.finish(50_000);
  }

  /** A column, and a pass whose mark is so many cycles behind it. */
  void columnThenPass(int column, long value, DrawnPass pass, int cycles) {
    write(ElementMemory.PASS, 0, pass.word(0));
    write(ElementMemory.PASS, 1, pass.word(1));
    column(column, value);
    bench.step(cycles);
    scan.expect(model.pass(pass));
    broadcast.send(token(1, 0, 0));
    bench.finish(50_000);
  }

  /** Broadcasts a column; it waits until the pass lets it through. */
  void column(int column, long value) {
    broadcast.send(token(0, column, value));
    for (ElementMatrix.Stored stored : matrix.columns.get(column)) {
      model.accumulate(stored.row(), matrix.weights[stored.code()], value);
    }
  }

  private static Token token(int pass, int column, long value) {
    return Token.of("pass", pass, "column", column, "value", value);
  }

  @Override
  public void close() {
    bench.close();
  }
}
