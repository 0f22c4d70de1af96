// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SearchPath;
import io.eie.common.ToolProcess;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.SegmentModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.Preset;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.hdl.Emission;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.CounterName;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.ErrorCause;
import io.eie.generator.map.Register;
import io.eie.sim.golden.GoldenModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every bus with four-state logic (Icarus Verilog): memories and registers without reset hold X at
 * the beginning. No handshake, response, ID or interrupt is ever X, nor is what is read of words
 * that were written. A network is loaded, run and read, with refused accesses, an abort and a reset
 * in between.
 */
class FourStateTest {
  private static final long TIMEOUT_SECONDS = 120;
  private static final int SLVERR = 2;
  private static final int DECERR = 3;

  @TempDir Path place;

  /** What the bench does with a word; the numbers are those of its case statement. */
  private enum Step {
    WRITE,
    READ,
    /** The data may be X: nothing has written the word. */
    READ_UNKNOWN,
    /** Any data without an X. */
    READ_KNOWN,
    WRITE_REFUSED,
    READ_REFUSED,
    AWAIT_INTERRUPT,
    AWAIT_REST,
    RESET,
    READ_BURST
  }

  /** The steps as the lines of a file for {@code $readmemh}. */
  private static final class Script {
    private final List<String> lines = new ArrayList<>();

    void add(Step step, long address, long data) {
      lines.add(String.format(Locale.ROOT, "%04x%012x%016x", step.ordinal(), address, data));
    }

    void write(long address, long data) {
      add(Step.WRITE, address, data);
    }

    void read(long address, long data) {
      add(Step.READ, address, data);
    }
  }

  private static final String BENCH =
      """
      `timescale 1ns/1ns
      module bench;
        localparam STEPS = %1$d;
        localparam BITS = %2$d;
        reg clk = 1'b0;
        reg reset = 1'b1;
        reg checking = 1'b0;
        integer errors = 0;
        integer seed = 1;
        wire interrupt;
        reg [127:0] steps [0:STEPS-1];
        reg [127:0] step;
        reg [BITS-1:0] address;
        reg [63:0] data, found;
        reg [1:0] response;
        integer i, waited;
      %3$s
        always #5 clk = ~clk;

        task fail(input [8*24-1:0] what);
          begin
            errors = errors + 1;
            if (errors < 20) $display("%%0s in step %%0d at %%0t", what, i, $time);
          end
        endtask

        always @(posedge clk) if (checking) begin
          if (^{%4$s, interrupt} === 1'bx) fail("X on an output");
        end

        task expect_response(input [1:0] right);
          if (response !== right) fail("wrong response");
        endtask

        initial begin
          $readmemh("steps.hex", steps);
          repeat (3) @(posedge clk);
          checking = 1'b1;
          repeat (2) @(posedge clk);
          #1 reset = 1'b0;
          for (i = 0; i < STEPS; i = i + 1) begin
            step = steps[i];
            address = step[64 +: BITS];
            data = step[63:0];
            case (step[127:112])
              0: begin write_word; expect_response(2'd0); end
              1: begin read_word; expect_response(2'd0); if (found !== data) fail("wrong data"); end
              2: begin read_word; expect_response(2'd0); end
              3: begin read_word; expect_response(2'd0); if (^found === 1'bx) fail("X in data"); end
              4: begin write_word; expect_response(data[1:0]); end
              5: begin read_word; expect_response(data[1:0]); if (found !== 64'd0) fail("wrong data"); end
              6: begin
                waited = 0;
                while (interrupt !== 1'b1 && waited < 20000) begin
                  @(posedge clk);
                  waited = waited + 1;
                end
                if (waited == 20000) fail("no interrupt");
              end
              7: begin
                found = 64'd1;
                waited = 0;
                while (found[0] !== 1'b0 && waited < 2000) begin
                  read_word;
                  waited = waited + 1;
                end
                if (waited == 2000) fail("no rest");
              end
              8: begin
                start_read;
                reset = 1'b1;
                repeat (3) @(posedge clk);
                #1 reset = 1'b0;
              end
              default: read_burst;
            endcase
          end
          $display("%%0d errors", errors);
          $finish;
        end
      endmodule
      """;

  /** Channels of AXI; the data are as wide as the bus. */
  private static final String AXI =
      """
        reg awvalid = 1'b0, wvalid = 1'b0, bready = 1'b0, arvalid = 1'b0, rready = 1'b0;
        reg [BITS-1:0] awaddr, araddr;
        reg [%1$d:0] wdata, rdata;
        reg [%2$d:0] wstrb;
        wire [%1$d:0] s_rdata;
        wire awready, wready, bvalid, arready, rvalid;
        wire [1:0] bresp, rresp;
      %3$s
        Eie dut (
          .clk (clk), .reset (reset), .interrupt_o (interrupt),
          .s_axi_awvalid (awvalid), .s_axi_awready (awready), .s_axi_awaddr (awaddr),
          .s_axi_wvalid (wvalid), .s_axi_wready (wready), .s_axi_wdata (wdata), .s_axi_wstrb (wstrb),
          .s_axi_bvalid (bvalid), .s_axi_bready (bready), .s_axi_bresp (bresp),
          .s_axi_arvalid (arvalid), .s_axi_arready (arready), .s_axi_araddr (araddr),
          .s_axi_rvalid (rvalid), .s_axi_rready (rready), .s_axi_rdata (s_rdata), .s_axi_rresp (rresp)%4$s
        );

        task pause;
          repeat ($unsigned($random(seed)) %% 3) @(posedge clk);
        endtask
        task send_aw;
          begin
            pause; #1 awvalid = 1'b1;
            @(posedge clk); while (awready !== 1'b1) @(posedge clk);
            #1 awvalid = 1'b0; awaddr = {BITS{1'bx}};
          end
        endtask
        task send_w;
          begin
            pause; #1 wvalid = 1'b1;
            @(posedge clk); while (wready !== 1'b1) @(posedge clk);
            #1 wvalid = 1'b0;
          end
        endtask
        task get_b;
          begin
            pause; #1 bready = 1'b1;
            @(posedge clk); while (bvalid !== 1'b1) @(posedge clk);
            response = bresp;
            #1 bready = 1'b0;
          end
        endtask
        task send_ar;
          begin
            pause; #1 arvalid = 1'b1;
            @(posedge clk); while (arready !== 1'b1) @(posedge clk);
            #1 arvalid = 1'b0; araddr = {BITS{1'bx}};
          end
        endtask
        task get_r;
          begin
            pause; #1 rready = 1'b1;
            @(posedge clk); while (rvalid !== 1'b1) @(posedge clk);
            response = rresp; rdata = s_rdata;
            #1 rready = 1'b0;
          end
        endtask
        task start_read;
          begin
            araddr = address;
            send_ar;
          end
        endtask
      """;

  private static final String WHOLE_WORDS =
      """
        task write_word;
          begin
            awaddr = address; wdata = data; wstrb = 8'hff;
            fork send_aw; send_w; join
            get_b;
          end
        endtask
        task read_word;
          begin
            araddr = address;
            send_ar;
            get_r;
            found = rdata;
          end
        endtask
      """;

  private static final String HALVES =
      """
        task write_half(input high);
          begin
            awaddr = address + 4 * high; wdata = high ? data[63:32] : data[31:0]; wstrb = 4'hf;
            fork send_aw; send_w; join
            get_b;
          end
        endtask
        task write_word;
          begin
            write_half(1'b0);
            write_half(1'b1);
          end
        endtask
        task read_half(input high);
          begin
            araddr = address + 4 * high;
            send_ar;
            get_r;
            if (high) found[63:32] = rdata; else found[31:0] = rdata;
          end
        endtask
        task read_word;
          begin
            read_half(1'b0);
            read_half(1'b1);
          end
        endtask
        task read_burst;
          read_word;
        endtask
      """;

  private static final String BURST_PINS =
      """
        reg [3:0] id = 4'd0;
        reg [7:0] arlen = 8'd0;
        wire [3:0] bid, rid;
        wire rlast;
      """;

  private static final String BURST_CONNECTIONS =
      """
      ,
          .s_axi_awid (id), .s_axi_awlen (8'd0), .s_axi_awsize (3'd3), .s_axi_awburst (2'd1),
          .s_axi_wlast (1'b1), .s_axi_bid (bid),
          .s_axi_arid (id), .s_axi_arlen (arlen), .s_axi_arsize (3'd3), .s_axi_arburst (2'd1),
          .s_axi_rid (rid), .s_axi_rlast (rlast)""";

  private static final String READ_BURST =
      """
        integer beat;
        task read_burst;
          begin
            arlen = data[7:0];
            araddr = address;
            id = id + 4'd3;
            send_ar;
            for (beat = 0; beat <= data[7:0]; beat = beat + 1) begin
              pause; #1 rready = 1'b1;
              @(posedge clk); while (rvalid !== 1'b1) @(posedge clk);
              if (rlast !== (beat == data[7:0])) fail("wrong RLAST");
              if (rid !== id) fail("wrong RID");
              #1 rready = 1'b0;
            end
            arlen = 8'd0;
          end
        endtask
      """;

  private static final String NO_BURST =
      """
        task read_burst;
          read_word;
        endtask
      """;

  private static String channels(HostBus bus) {
    return switch (bus) {
      case AXI4 -> AXI.formatted(63, 7, BURST_PINS, BURST_CONNECTIONS) + WHOLE_WORDS + READ_BURST;
      case AXI4_LITE_64 -> AXI.formatted(63, 7, "", "") + WHOLE_WORDS + NO_BURST;
      case AXI4_LITE_32 -> AXI.formatted(31, 3, "", "") + HALVES;
      case NATIVE -> throw new IllegalArgumentException("no AXI");
    };
  }

  private static String outputs(HostBus bus) {
    String common = "awready, wready, bvalid, bresp, arready, rvalid, rresp";
    return bus == HostBus.AXI4 ? common + ", bid, rid, rlast" : common;
  }

  private static void load(Script script, AddressMap map, CompiledModel model, int[] input) {
    SegmentModel segment = model.segments().get(0);
    for (int word = 0; word < segment.program().size(); word++) {
      script.write(map.program(0, 0) + 8L * word, segment.program().at(word));
    }
    for (int word = 0; word < segment.codebooks().size(); word++) {
      script.write(map.codebook(0, 0) + 8L * word, segment.codebooks().at(word));
    }
    for (int element = 0; element < model.config().processingElements(); element++) {
      load(script, map, element, ElementMemory.SPARSE, segment.sparse().get(element));
      load(script, map, element, ElementMemory.POINTER, segment.pointer().get(element));
      load(script, map, element, ElementMemory.BIAS, segment.bias().get(element));
    }
    int elements = model.config().processingElements();
    int positions = (input.length + elements - 1) / elements * elements;
    long[] byPosition = new long[positions];
    for (int index = 0; index < input.length; index++) {
      byPosition[model.inputPositions().at(index)] = input[index];
    }
    for (int position = 0; position < positions; position++) {
      script.write(activation(map, model, model.inputBase(), position), byPosition[position]);
    }
  }

  private static void load(
      Script script, AddressMap map, int element, ElementMemory memory, HostWords words) {
    for (int word = 0; word < words.size(); word++) {
      script.write(map.element(element, memory, word), words.at(word));
    }
  }

  private static long activation(AddressMap map, CompiledModel model, int base, int position) {
    int elements = model.config().processingElements();
    return map.element(position % elements, ElementMemory.ACTIVATION, base + position / elements);
  }

  /** What STATUS says of the first request that was refused. */
  private static long error(ErrorCause cause, long address) {
    long status = Register.STATUS.field("cause").put(LongRun.ERROR, cause.code());
    return Register.STATUS.field("address").put(status, address / Long.BYTES);
  }

  private static Script script(EieConfig config) {
    AddressMap map = AddressMap.of(config);
    Random random = new Random(5);
    double[][] weights = new double[40][24];
    for (double[] row : weights) {
      for (int j = 0; j < row.length; j++) {
        row[j] = random.nextInt(3) == 0 ? random.nextInt(15) - 7 : 0;
      }
    }
    CompiledModel model = IntegerLayer.of(weights).compile(config);
    int[] input = random.ints(24, 0, 4).toArray();
    int[] output = GoldenModel.of(model).run(input).output();
    SegmentModel segment = model.segments().get(0);
    Script script = new Script();

    Register[] registers = Register.values();
    long unmapped = map.register(registers[registers.length - 1]) + Long.BYTES;
    script.add(Step.READ_REFUSED, unmapped, DECERR);
    script.read(map.register(Register.STATUS), error(ErrorCause.UNMAPPED, unmapped));
    script.write(map.register(Register.CONTROL), LongRun.CLEAR);
    for (ElementMemory memory : List.of(ElementMemory.SPARSE, ElementMemory.ACTIVATION)) {
      script.add(Step.READ_UNKNOWN, map.element(3, memory, 1), 0);
    }
    script.add(Step.READ_UNKNOWN, map.program(0, 0), 0);
    script.add(Step.READ_UNKNOWN, map.codebook(0, 0), 0);
    script.add(Step.READ_UNKNOWN, map.trace(0, 0), 0);
    script.add(Step.READ_BURST, map.element(0, ElementMemory.SPARSE, 0), 255);
    script.add(Step.WRITE_REFUSED, map.register(Register.STATUS), SLVERR);
    script.write(map.register(Register.CONTROL), LongRun.CLEAR);
    load(script, map, model, input);
    script.read(map.program(0, 0), segment.program().at(0));
    script.read(map.element(2, ElementMemory.SPARSE, 0), segment.sparse().get(2).at(0));

    script.write(map.register(Register.FIRST_DESCRIPTOR), segment.firstDescriptor());
    script.write(map.register(Register.LAST_DESCRIPTOR), segment.lastDescriptor());
    script.write(map.register(Register.INTERRUPT_ENABLE), 1);
    script.write(map.register(Register.CONTROL), LongRun.START);
    script.add(Step.WRITE_REFUSED, map.program(0, 0), SLVERR);
    script.add(Step.READ_REFUSED, map.element(0, ElementMemory.BIAS, 0), SLVERR);
    script.add(Step.AWAIT_INTERRUPT, 0, 0);
    script.read(
        map.register(Register.STATUS), LongRun.DONE | error(ErrorCause.BUSY, map.program(0, 0)));
    script.add(Step.READ_KNOWN, map.register(Register.CYCLES), 0);
    script.add(Step.READ_KNOWN, map.trace(0, 0), 0);
    for (CounterName counter : CounterName.values()) {
      script.add(Step.READ_KNOWN, map.element(1, ElementMemory.COUNTERS, counter.word()), 0);
    }
    for (int index = 0; index < output.length; index++) {
      int position = model.outputPositions().at(index);
      script.read(activation(map, model, model.outputBase(), position), output[index]);
    }

    script.write(map.register(Register.CONTROL), LongRun.CLEAR);
    script.write(map.register(Register.CONTROL), LongRun.START);
    script.write(map.register(Register.CONTROL), LongRun.ABORT);
    script.add(Step.AWAIT_REST, map.register(Register.STATUS), 0);
    script.add(Step.RESET, map.element(3, ElementMemory.SPARSE, 0), 0);
    script.read(map.register(Register.IDENTITY), Register.IDENTITY.reset(config));
    script.read(map.register(Register.STATUS), 0);
    script.read(map.program(0, 0), segment.program().at(0));
    return script;
  }

  private List<String> simulate(HostBus bus, String fault, String replacement)
      throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        SearchPath.ofProcess().find("iverilog").isPresent(), "iverilog is not installed");
    EieConfig config = Preset.TINY4.config().toBuilder().hostBus(bus).build();
    Script script = script(config);
    List<String> command =
        new ArrayList<>(List.of("iverilog", "-g2012", "-s", "bench", "-o", "b.vvp"));
    boolean planted = fault.isEmpty();
    for (Emission.SourceFile file : RtlDesign.of(config).sources()) {
      boolean ofBus = file.moduleName().startsWith("EieAxi");
      String text =
          ofBus && !fault.isEmpty() ? file.text().replace(fault, replacement) : file.text();
      planted |= !text.equals(file.text());
      Files.writeString(place.resolve(file.fileName()), text);
      command.add(file.fileName());
    }
    assertThat(planted).as("the fault is in the text").isTrue();
    Files.write(place.resolve("steps.hex"), script.lines);
    Files.writeString(
        place.resolve("bench.v"),
        BENCH.formatted(
            script.lines.size(), AddressMap.of(config).addressBits(), channels(bus), outputs(bus)));
    command.add("bench.v");
    assertThat(run(command)).isEmpty();
    return run(List.of("vvp", "-n", "b.vvp"));
  }

  private List<String> run(List<String> command) throws IOException, InterruptedException {
    Process process = ToolProcess.of(command, place).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said.lines().toList();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NATIVE")
  void noOutputIsEverUnknown(HostBus bus) throws IOException, InterruptedException {
    assertThat(simulate(bus, "", "")).containsExactly("0 errors");
  }

  @Test
  void aRegisterWithoutResetIsFound() throws IOException, InterruptedException {
    assertThat(simulate(HostBus.AXI4, "released_q <= 1'b0;", ""))
        .anyMatch(line -> line.startsWith("X on an output"));
  }
}
