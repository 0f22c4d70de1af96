// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.Descriptor;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.unit.network.ElementReply;
import io.eie.testbench.bench.Driver;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The array of elements, used as the central control unit uses it. */
final class ElementArrayBench implements AutoCloseable {
  private static final long LIMIT = 5_000;
  private static final long END_BIT = 1L << 36;

  final UnitBench bench;
  final EieConfig config;
  private final Driver broadcast;
  private final Random random;
  private final List<Token> scanned = new ArrayList<>();
  private final List<Long> scanCycles = new ArrayList<>();
  private int scanStall;
  private Token refused;

  ElementArrayBench(UnitDesign design, long seed) {
    bench = design.open(seed);
    config = design.config();
    random = new Random(seed);
    broadcast = bench.driver("broadcast");
    bench.drive(() -> bench.set("scan_ready_i", random.nextInt(100) >= scanStall));
    bench.observe(this::takeScan);
  }

  void stall(int percent) {
    scanStall = percent;
    broadcast.stalling(percent);
  }

  private void takeScan() {
    boolean flushing = bench.high("access_flush_i");
    Token offered =
        bench.high("scan_valid_o")
            ? Token.of(
                "non_zero", bench.get("scan_non_zero_o"),
                "last", bench.get("scan_last_o"),
                "element", bench.get("scan_element_o"),
                "value", bench.getSigned("scan_value_o"))
            : null;
    if (refused != null && !flushing) {
      assertThat(offered).as("scan token that was not taken yet").isEqualTo(refused);
    }
    boolean taken = offered != null && bench.high("scan_ready_i");
    refused = taken || flushing ? null : offered;
    if (taken) {
      scanned.add(offered);
      scanCycles.add(bench.cycle());
    }
  }

  // access

  /** Offers one request for one cycle. */
  private void request(
      boolean write, boolean everyone, int element, int memory, int word, long data) {
    bench.set("access_valid_i", true);
    bench.set("access_element_i", element);
    bench.set("access_request_write_i", write);
    bench.set("access_everyone_i", everyone);
    bench.set("access_request_memory_i", memory);
    bench.set("access_request_word_i", word);
    bench.set("access_request_data_i", data);
    bench.step();
    bench.set("access_valid_i", false);
  }

  void write(int element, ElementMemory memory, int word, long data) {
    request(true, false, element, memory.code(), word, data);
  }

  void writeAll(ElementMemory memory, int word, long data) {
    request(true, true, 0, memory.code(), word, data);
  }

  /** A word of one element; the answer must come when it is due, alone. */
  long read(int element, ElementMemory memory, int word) {
    request(false, false, element, memory.code(), word, 0);
    for (int cycle = 1; cycle < replyLatency(); cycle++) {
      bench.settle();
      bench.check("reply_data_o", 0);
      bench.step();
    }
    bench.check("reply_busy_o", 0);
    long word64 = bench.get("reply_data_o");
    bench.step();
    bench.check("reply_data_o", 0);
    return word64;
  }

  /** The answer of a read: the word, or that the element was busy. */
  record Answer(boolean busy, long word) {}

  /** Reads of one word of an element, in cycles that follow each other, and their answers. */
  List<Answer> reads(int element, ElementMemory memory, int word, int count) {
    List<Answer> answers = new ArrayList<>();
    for (int cycle = 0; cycle < count + replyLatency(); cycle++) {
      if (cycle >= replyLatency()) {
        bench.settle();
        answers.add(new Answer(bench.high("reply_busy_o"), bench.get("reply_data_o")));
      }
      if (cycle < count) {
        request(false, false, element, memory.code(), word, 0);
      } else {
        bench.step();
      }
    }
    return answers;
  }

  /** Two tree crossings, and the cycles in the element. */
  private int replyLatency() {
    return 2 * config.treeLevels() + ElementReply.LATENCY;
  }

  void flush() {
    broadcast.cancel();
    bench.set("broadcast_valid_i", false);
    bench.set("access_flush_i", true);
    bench.step(2L * config.treeLevels() + 9);
    bench.set("access_flush_i", false);
    bench.step(2L * config.treeLevels() + 2);
    scanned.clear();
    scanCycles.clear();
  }

  // passes

  /** Hands the next pass to every element, and its mark behind it. */
  void open(Descriptor descriptor) {
    writeAll(ElementMemory.PASS, 0, descriptor.words()[0]);
    writeAll(ElementMemory.PASS, 1, descriptor.words()[1]);
    mark();
  }

  /** Ends the program, and waits until every element has ended the last pass. */
  void end() {
    int before = scanned.size();
    writeAll(ElementMemory.PASS, 1, END_BIT);
    mark();
    bench.stepUntil("the end must be answered", LIMIT, () -> scanned.size() > before);
    bench.step(3);
    assertThat(scanned.subList(before, scanned.size())).containsExactly(ScanPass.empty());
  }

  private void mark() {
    broadcast.send(Token.of("pass", 1, "column", 0, "value", 0));
  }

  void column(int index, int value) {
    broadcast.send(Token.of("pass", 0, "column", index, "value", value));
  }

  /** Waits until the LNZD tree has offered the rows of a pass, and nothing more. */
  void awaitScan(List<Token> tokens) {
    bench.stepUntil("rows must be scanned", LIMIT, () -> scanned.size() >= tokens.size());
    bench.step(10);
    assertThat(scanned).as("scan").isEqualTo(tokens);
  }

  /** The cycles in which the scan's tokens were taken. */
  List<Long> scanCycles() {
    return List.copyOf(scanCycles);
  }

  void forgetScan() {
    scanned.clear();
    scanCycles.clear();
  }

  /** Writes the inputs of a pass into the activation memories. */
  void fill(int sourceBase, ScanPass pass) {
    for (int row = 0; row < pass.rows().size(); row++) {
      for (int element = 0; element < config.processingElements(); element++) {
        write(element, ElementMemory.ACTIVATION, sourceBase + row, pass.rows().get(row)[element]);
      }
    }
  }

  static Descriptor descriptor(int sourceBase, int inputRows, int destinationBase, boolean last) {
    return new Descriptor(
        sourceBase, inputRows, destinationBase, 0, 1, 0, 0, false, true, false, last, false, 0, 0);
  }

  @Override
  public void close() {
    bench.close();
  }
}
