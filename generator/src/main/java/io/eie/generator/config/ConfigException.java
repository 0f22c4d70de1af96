package io.eie.generator.config;

import io.eie.common.UserException;
import java.util.List;

/** A configuration cannot be accepted; the message holds every reason, a line each. */
public final class ConfigException extends UserException {
  private final transient List<RuleBreach> breaches;

  private ConfigException(String message, List<RuleBreach> breaches, Throwable cause) {
    super(message, cause);
    this.breaches = breaches;
  }

  /**
   * @param message complete sentence for the user
   */
  public ConfigException(String message) {
    this(message, List.of(), null);
  }

  /**
   * @param message complete sentence for the user
   * @param cause what a library said, for {@code --verbose}
   */
  public ConfigException(String message, Throwable cause) {
    this(message, List.of(), cause);
  }

  static ConfigException of(List<RuleBreach> breaches) {
    String message = String.join("\n", breaches.stream().map(RuleBreach::message).toList());
    return new ConfigException(message, List.copyOf(breaches), null);
  }

  static ConfigException joined(List<String> problems) {
    return new ConfigException(String.join("\n", problems));
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
