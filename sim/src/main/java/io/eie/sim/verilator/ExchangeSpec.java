// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import java.util.ArrayList;
import java.util.List;

/**
 * The ports of a valid/ready request channel and, if there is one, its response channel.
 *
 * <p>A transfer happens at a rising edge at which valid and ready are both high. A channel without
 * a valid port moves nothing (response) or needs none (request); one without a ready port is always
 * ready.
 *
 * @param requestValid input, or null
 * @param requestReady output, or null
 * @param request inputs, the columns of a request
 * @param responseValid output, or null
 * @param responseReady input, or null
 * @param response outputs, the columns of a response
 */
public record ExchangeSpec(
    String requestValid,
    String requestReady,
    List<String> request,
    String responseValid,
    String responseReady,
    List<String> response) {
  /** Copies the lists. */
  public ExchangeSpec {
    request = List.copyOf(request);
    response = List.copyOf(response);
  }

  /** A builder with no port at all. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the ports. */
  public static final class Builder {
    private String requestValid;
    private String requestReady;
    private final List<String> request = new ArrayList<>();
    private String responseValid;
    private String responseReady;
    private final List<String> response = new ArrayList<>();

    private Builder() {}

    /** The input that offers a request. */
    public Builder requestValid(String port) {
      requestValid = port;
      return this;
    }

    /** The output that takes a request. */
    public Builder requestReady(String port) {
      requestReady = port;
      return this;
    }

    /** One more input, a column of a request; wider than 64 bits: as many columns as words. */
    public Builder addRequest(String port) {
      request.add(port);
      return this;
    }

    /** The output that offers a response. */
    public Builder responseValid(String port) {
      responseValid = port;
      return this;
    }

    /** The input that takes a response. */
    public Builder responseReady(String port) {
      responseReady = port;
      return this;
    }

    /** One more output, a column of a response; wider than 64 bits: as many columns as words. */
    public Builder addResponse(String port) {
      response.add(port);
      return this;
    }

    /** The ports. */
    public ExchangeSpec build() {
      return new ExchangeSpec(
          requestValid, requestReady, request, responseValid, responseReady, response);
    }
  }
}
