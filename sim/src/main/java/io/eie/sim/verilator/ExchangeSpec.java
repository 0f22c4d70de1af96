// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import java.util.ArrayList;
import java.util.List;

/**
 * The ports of valid/ready request channels and, if there is one, their response channel. Several
 * request channels move independently of each other, as addresses and data of a bus do.
 *
 * <p>A transfer happens at a rising edge at which valid and ready are both high. A channel without
 * a valid port moves nothing (response) or needs none (request); one without a ready port is always
 * ready.
 *
 * @param requests at least one channel
 * @param responseValid output, or null
 * @param responseReady input, or null
 * @param response outputs, the columns of a response
 */
public record ExchangeSpec(
    List<RequestChannel> requests,
    String responseValid,
    String responseReady,
    List<String> response) {
  /**
   * A channel of requests.
   *
   * @param valid input, or null
   * @param ready output, or null
   * @param columns inputs
   */
  public record RequestChannel(String valid, String ready, List<String> columns) {
    /** Copies the list. */
    public RequestChannel {
      columns = List.copyOf(columns);
    }
  }

  /** Copies the lists. */
  public ExchangeSpec {
    requests = List.copyOf(requests);
    response = List.copyOf(response);
  }

  /** A builder with no port at all. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the ports. */
  public static final class Builder {
    private final List<RequestChannel> requests = new ArrayList<>();
    private String requestValid;
    private String requestReady;
    private List<String> request = new ArrayList<>();
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

    /** What is said of requests from here on is of one more channel. */
    public Builder nextRequests() {
      requests.add(new RequestChannel(requestValid, requestReady, request));
      requestValid = null;
      requestReady = null;
      request = new ArrayList<>();
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
      nextRequests();
      return new ExchangeSpec(requests, responseValid, responseReady, response);
    }
  }
}
