// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.fpga;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.Progress;
import io.eie.common.SmokeShard;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.config.ResetKind;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.kit.FpgaFamily;
import io.eie.sim.run.Engine;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.run.RtlSource;
import io.eie.sim.run.RunOutcome;
import io.eie.sim.run.RunRequest;
import io.eie.sim.run.Simulator;
import io.eie.sim.verilator.Simulation;
import io.eie.sim.verilator.VerilatedDesign;
import io.eie.sim.verilator.VerilatorRequest;
import io.eie.sim.verilator.XMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The top module for FPGAs, with the memories that become block RAM. */
class HostBridgeTest {
  private static final EieConfig ONE =
      Preset.TINY4.config().toBuilder().processingElements(1).build();
  private static final int INPUTS = 12;
  private static final int OUTPUTS = 20;
  private static final int LONGEST_WAIT = 200;

  /** A host port again, at the other end of the bytes, so that our loader can drive it. */
  private static final String FAR_END =
      """
      module far_end (
        input clk, input reset,
        input req_valid_i, output req_ready_o, input req_write_i, input [%1$d:0] req_address_i,
        input [63:0] req_data_i, input [7:0] req_strobe_i,
        output rsp_valid_o, input rsp_ready_i, output [63:0] rsp_data_o, output rsp_error_o,
        output rsp_unmapped_o,
        output interrupt_o, output idle_o
      );
        reg [111:0] request;
        reg [3:0] left;
        reg [71:0] answer;
        reg [3:0] come;
        wire sent, given;
        wire [7:0] byte_in;
        assign req_ready_o = left == 0;
        assign rsp_valid_o = come == 9;
        assign rsp_error_o = answer[0];
        assign rsp_unmapped_o = answer[1];
        assign rsp_data_o = answer[71:8];
        always @(posedge clk) begin
          if (reset) begin
            left <= 0;
            come <= 0;
          end else begin
            if (req_valid_i && req_ready_o) begin
              left <= 14;
              request <= {req_data_i, 32'(req_address_i), req_strobe_i, 7'd0, req_write_i};
            end else if (left != 0 && sent) begin
              left <= left - 1;
              request <= request >> 8;
            end
            if (given && !rsp_valid_o) begin
              come <= come + 1;
              answer <= {byte_in, answer[71:8]};
            end
            if (rsp_valid_o && rsp_ready_i) come <= 0;
          end
        end
        EieFpga u_fpga (
          .clk(clk), .reset(reset),
          .rx_valid_i(left != 0), .rx_ready_o(sent), .rx_data_i(request[7:0]),
          .tx_valid_o(given), .tx_ready_i(!rsp_valid_o), .tx_data_o(byte_in),
          .interrupt_o(interrupt_o), .idle_o(idle_o)
        );
      endmodule
      """;

  @SmokeShard(of = 4)
  @Test
  void aNetworkRunsThroughTheBytes() {
    RunOutcome direct = run(new GeneratedRtl().forShortRuns());
    RunOutcome bridged = run((config, waves) -> bridged(config, UnaryOperator.identity()));

    assertThat(bridged.agrees()).isTrue();
    assertThat(bridged.report().mismatches()).isZero();
    assertThat(bridged.report().cycles()).isEqualTo(direct.report().cycles());
    assertThat(bridged.report().loadCycles()).isGreaterThan(direct.report().loadCycles());
    assertThat(bridged.outputs()).containsExactlyElementsOf(direct.outputs());
  }

  @SmokeShard(of = 2)
  @Test
  void aBridgeThatLosesABitIsFound() {
    RunOutcome broken =
        run(
            (config, waves) ->
                bridged(
                    config,
                    text -> {
                      assertThat(text).contains(".req_data_i(request_q[111:48])");
                      return text.replace("request_q[111:48]", "{1'b0, request_q[110:48]}");
                    }));

    assertThat(broken.agrees()).isFalse();
  }

  @Test
  void aRefusedRequestAnswersWithTheErrorBits() {
    RtlDesign design = RtlDesign.of(ONE);
    VerilatorRequest.Builder request = files(design, UnaryOperator.identity());
    try (Simulation bytes =
        VerilatedDesign.build(request.top(HostBridge.TOP).build()).open(1, XMode.RANDOM)) {
      bytes.port("reset").set(1);
      bytes.tick(2);
      bytes.port("reset").set(0);

      // the identity register, then an address behind everything
      int[] identity = exchange(bytes, 0L);
      int[] nowhere = exchange(bytes, lastAddress(design));

      assertThat(identity[0]).isZero();
      assertThat(identity[1] | identity[2] | identity[3] | identity[4]).isNotZero();
      assertThat(nowhere).containsExactly(3, 0, 0, 0, 0, 0, 0, 0, 0);
    }
  }

  @Test
  void theResetIsTheDesigns() {
    EieConfig low = ONE.toBuilder().resetKind(ResetKind.ASYNC_LOW).build();

    assertThat(HostBridge.text(RtlDesign.of(low)))
        .contains("input  wire       resetn,", "if (!resetn) begin", ".resetn(resetn),");
    assertThat(HostBridge.text(RtlDesign.of(ONE))).contains("if (reset) begin", ".reset(reset),");
  }

  private static long lastAddress(RtlDesign design) {
    return (1L << addressBits(design)) - 8;
  }

  private static int addressBits(RtlDesign design) {
    return design.emission().ports().stream()
        .filter(port -> port.name().equals("req_address_i"))
        .findFirst()
        .orElseThrow()
        .width();
  }

  /** Sends a read and takes its answer, a byte every cycle where the bridge is ready. */
  private static int[] exchange(Simulation bytes, long address) {
    int[] request = new int[HostBridge.REQUEST_BYTES];
    request[1] = 0xff;
    for (int i = 0; i < 4; i++) {
      request[2 + i] = (int) (address >> (8 * i)) & 0xff;
    }
    for (int sent : request) {
      bytes.port("rx_valid_i").set(1);
      bytes.port("rx_data_i").set(sent);
      bytes.runUntil(bytes.port("rx_ready_o"), 1, 1, LONGEST_WAIT);
      bytes.tick();
    }
    bytes.port("rx_valid_i").set(0);
    int[] answer = new int[HostBridge.ANSWER_BYTES];
    for (int i = 0; i < answer.length; i++) {
      bytes.port("tx_ready_i").set(0);
      bytes.runUntil(bytes.port("tx_valid_o"), 1, 1, LONGEST_WAIT);
      answer[i] = (int) bytes.port("tx_data_o").get();
      bytes.port("tx_ready_i").set(1);
      bytes.tick();
    }
    bytes.port("tx_ready_i").set(0);
    return answer;
  }

  private static VerilatedDesign bridged(EieConfig config, UnaryOperator<String> edit) {
    RtlDesign design = RtlDesign.of(config);
    return VerilatedDesign.build(
        files(design, edit)
            .top("far_end")
            .addFile("far_end.v", FAR_END.formatted(addressBits(design) - 1))
            .build());
  }

  private static VerilatorRequest.Builder files(RtlDesign design, UnaryOperator<String> edit) {
    VerilatorRequest.Builder request = VerilatorRequest.builder().optimisation(0);
    new YosysScript(FpgaFamily.ICE40, design, UnaryOperator.identity())
        .files()
        .forEach(
            (name, text) -> {
              if (name.equals(HostBridge.TOP + ".v")) {
                request.addFile(name, edit.apply(text));
              } else if (name.endsWith(".v")) {
                request.addFile(name, text);
              }
            });
    return request;
  }

  private static RunOutcome run(RtlSource rtl) {
    Random random = new Random(0);
    double[][] weights = new double[OUTPUTS][INPUTS];
    for (double[] row : weights) {
      for (int column = 0; column < INPUTS; column++) {
        row[column] = random.nextInt(3) == 0 ? random.nextInt(-7, 8) / 8.0 : 0;
      }
    }
    double[][] vectors = new double[2][INPUTS];
    for (double[] vector : vectors) {
      for (int index = 0; index < INPUTS; index++) {
        vector[index] = random.nextInt(3) == 0 ? 0 : random.nextInt(-800, 801) / 100.0;
      }
    }
    InputVectors inputs = InputVectors.of(vectors);
    CompiledModel model =
        Compiler.compile(
                List.of(
                    new LayerSource(
                        "bytes", SparseMatrix.ofDense(weights), Optional.empty(), false)),
                ONE,
                CompileOptions.named("bytes").withCalibration(inputs))
            .model();
    return new Simulator(rtl, Map.of(), Progress.NONE)
        .run(new RunRequest(model, inputs, Engine.RTL, Optional.empty()));
  }
}
