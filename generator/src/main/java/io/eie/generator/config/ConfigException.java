// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import io.eie.common.UserException;
import java.util.List;

/** A configuration cannot be accepted; the message holds every reason, a line each. */
public final class ConfigException extends UserException {
  private final transient List<RuleBreach> breaches;

  private ConfigException(List<String> messages, List<RuleBreach> breaches, Throwable cause) {
    super(messages, cause);
    this.breaches = breaches;
  }

  /**
   * @param message complete sentence for the user
   */
  public ConfigException(String message) {
    this(List.of(message), List.of(), null);
  }

  /**
   * @param message complete sentence for the user
   * @param cause what a library said, for {@code --verbose}
   */
  public ConfigException(String message, Throwable cause) {
    this(List.of(message), List.of(), cause);
  }

  static ConfigException of(List<RuleBreach> breaches) {
    List<String> messages = breaches.stream().map(RuleBreach::message).toList();
    return new ConfigException(messages, List.copyOf(breaches), null);
  }

  static ConfigException joined(List<String> problems) {
    return new ConfigException(problems, List.of(), null);
  }

  /** The reasons, one sentence each, in the order of the parameters. */
  public List<String> problems() {
    return getMessage().lines().toList();
  }

  /** The broken rules; empty when the input could not even be read as values. */
  List<RuleBreach> breaches() {
    return breaches;
  }
}
