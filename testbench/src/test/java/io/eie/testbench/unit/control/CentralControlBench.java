// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.Descriptor;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Register;
import io.eie.generator.unit.network.ElementReply;
import io.eie.testbench.bench.Driver;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.DescriptorModel;
import io.eie.testbench.unit.ScanPass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The central control unit between a host and a model of the array of elements. */
final class CentralControlBench implements AutoCloseable {
  private static final long LIMIT = 20_000;
  private static final long END_BIT = 1L << 36;
  private static final int CODEBOOK_LEAD = 5;

  final UnitBench bench;
  final AddressMap map;
  final Driver requests;
  final Monitor responses;
  private final EieConfig config;
  private final Driver scan;
  private final Random random;
  private final int replyLatency;
  private int stalls;

  // host's copy
  private final long[][] codebooks;
  private List<ScanPass> program = List.of();
  private final List<long[]> descriptors = new ArrayList<>();

  // array
  private final long[] passWords = new long[2];
  private final long[] codebook;
  private final Deque<Long> codebookDue = new ArrayDeque<>();
  private final Deque<long[]> codebookExpected = new ArrayDeque<>();
  private final List<ScanPass.Broadcast> broadcasts = new ArrayList<>();
  private final List<String> accesses = new ArrayList<>();
  private int marks;
  private int codebookWrites;
  private int counterClears;

  /** What the array answers, by the cycle of the answer. */
  private final Map<Long, Long> replies = new HashMap<>();

  CentralControlBench(UnitDesign design, long seed) {
    bench = design.open(seed);
    config = design.config();
    map = AddressMap.of(config);
    random = new Random(seed);
    replyLatency = 2 * config.treeLevels() + ElementReply.LATENCY;
    codebook = new long[config.codebookWords()];
    codebooks = new long[config.codebooks()][];
    requests = bench.driver("req");
    responses = bench.monitor("rsp").signed("data");
    scan = bench.driver("scan");
    bench.drive(() -> bench.set("broadcast_ready_i", random.nextInt(100) >= stalls));
    bench.drive(this::reply);
    bench.observe(this::takeAccess);
    bench.observe(this::takeBroadcast);
    bench.observe(this::lookUpWeights);
  }

  /** From now on host and array stall at random. */
  void stall(int percent) {
    stalls = percent;
    requests.stalling(percent);
    responses.stalling(percent);
    scan.stalling(percent);
  }

  // array

  private void reply() {
    Long word = replies.remove(bench.cycle());
    bench.set("reply_data_i", word == null ? 0 : word);
  }

  private void takeAccess() {
    if (!bench.high("access_valid_o")) {
      return;
    }
    int memory = (int) bench.get("access_request_memory_o");
    int word = (int) bench.get("access_request_word_o");
    long data = bench.get("access_request_data_o");
    boolean everyone = bench.high("access_everyone_o");
    long element = bench.get("access_element_o");
    if (!bench.high("access_request_write_o")) {
      replies.put(bench.cycle() + replyLatency, elementWord(element, memory, word));
    } else if (memory == ElementMemory.PASS.code() && everyone) {
      passWords[word] = data;
    } else if (memory == ElementMemory.CODEBOOK.code() && everyone) {
      codebook[word] = data;
      codebookWrites++;
    } else if (memory == ElementMemory.COUNTERS.code() && everyone) {
      counterClears++;
    } else {
      accesses.add((everyone ? "all" : element) + " " + memory + " " + word + " " + data);
    }
  }

  /** What the array answers to a read. */
  static long elementWord(long element, int memory, int word) {
    return 0x9e3779b97f4a7c15L * (1 + element + 64L * memory + 1024L * word);
  }

  /** An element looks up the weights of a column some cycles after it left here. */
  private void lookUpWeights() {
    if (!codebookDue.isEmpty() && codebookDue.peek() == bench.cycle()) {
      codebookDue.remove();
      assertThat(codebook).as("codebook").isEqualTo(codebookExpected.remove());
    }
  }

  private void takeBroadcast() {
    if (!bench.high("broadcast_valid_o") || !bench.high("broadcast_ready_i")) {
      return;
    }
    if (!bench.high("broadcast_pass_o")) {
      long[] expected = codebooks[program.get(marks - 1).codebook()];
      if (!Arrays.equals(codebook, expected)) {
        codebookDue.add(bench.cycle() + CODEBOOK_LEAD);
        codebookExpected.add(expected);
      }
      broadcasts.add(
          new ScanPass.Column(
              bench.get("broadcast_column_o"), bench.getSigned("broadcast_value_o")));
      return;
    }
    broadcasts.add(new ScanPass.Mark());
    if ((passWords[1] & END_BIT) != 0) {
      scan.send(ScanPass.empty());
    } else {
      assertThat(passWords)
          .as("descriptor words of pass %d", marks)
          .isEqualTo(Arrays.copyOf(descriptors.get(marks), 2));
      scan.send(program.get(marks).tokens());
    }
    marks++;
  }

  // host

  void write(long address, long data) {
    assertThat(exchange(true, address, data).flag("error"))
        .as("write of 0x%x refused", address)
        .isFalse();
  }

  long read(long address) {
    Token response = exchange(false, address, 0);
    assertThat(response.flag("error")).as("read of 0x%x refused", address).isFalse();
    return response.wide("data").longValue();
  }

  long read(Register register) {
    return read(map.register(register));
  }

  Token exchange(boolean write, long address, long data) {
    int before = responses.tokens().size();
    send(write, address, data);
    bench.stepUntil("a request must be answered", 1_000, () -> responses.tokens().size() > before);
    return responses.tokens().get(before);
  }

  void send(boolean write, long address, long data) {
    requests.send(Token.of("write", write, "address", address, "data", data, "strobe", 0xff));
  }

  /** Fills all codebooks with random words. */
  void fillCodebooks() {
    for (int index = 0; index < codebooks.length; index++) {
      codebooks[index] = random.longs(config.codebookWords()).toArray();
      for (int word = 0; word < codebooks[index].length; word++) {
        write(map.codebook(index, word), codebooks[index][word]);
      }
    }
  }

  /** Writes the descriptors of a program from one place on, and the registers that name them. */
  void load(List<ScanPass> passes, int first) {
    program = passes;
    descriptors.clear();
    for (int i = 0; i < passes.size(); i++) {
      ScanPass pass = passes.get(i);
      Descriptor descriptor =
          DescriptorModel.draw(
              config, random, pass.rows().size(), pass.pointerBase(), pass.codebook());
      descriptors.add(descriptor.words());
      for (int word = 0; word < DescriptorField.WORDS; word++) {
        write(map.program(first + i, word), descriptor.words()[word]);
      }
    }
    write(map.register(Register.FIRST_DESCRIPTOR), first);
    write(map.register(Register.LAST_DESCRIPTOR), first + passes.size() - 1L);
    write(map.register(Register.INTERRUPT_ENABLE), 1);
  }

  /** Offers the start; returns when it is taken. */
  void start() {
    broadcasts.clear();
    marks = 0;
    codebookWrites = 0;
    counterClears = 0;
    send(true, map.register(Register.CONTROL), Register.CONTROL.field("start").mask());
    bench.stepUntil("start must be taken", 1_000, requests::done);
  }

  /** Cycles from the one in which the start was taken to the first with the interrupt. */
  long awaitInterrupt() {
    List<Long> taken = requests.cycles();
    long start = taken.get(taken.size() - 1);
    bench.stepUntil("interrupt must rise", LIMIT, () -> bench.high("interrupt_o"));
    return bench.cycle() - start;
  }

  void check() {
    assertThat(broadcasts).as("broadcasts").isEqualTo(ScanPass.broadcasts(program, true));
    assertThat(counterClears).as("counters cleared").isEqualTo(1);
    int changes = 1;
    for (int i = 1; i < program.size(); i++) {
      changes += program.get(i).codebook() == program.get(i - 1).codebook() ? 0 : 1;
    }
    assertThat(codebookWrites).as("codebook words").isEqualTo(changes * config.codebookWords());
  }

  List<String> accesses() {
    return accesses;
  }

  @Override
  public void close() {
    bench.close();
  }
}
