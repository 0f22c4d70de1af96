package io.eie.common;

/**
 * What the user gave (usage, configuration, model or data) cannot be accepted.
 *
 * <p>The message is shown as it is, without a stack trace, and the process ends with exit code 2
 * (specification, section 7).
 */
public class UserException extends RuntimeException {
  /**
   * @param message complete sentence for the user: subject must … (reason), was value
   */
  public UserException(String message) {
    super(message);
  }

  /**
   * @param message complete sentence for the user
   * @param cause what a library said, for {@code --verbose}
   */
  public UserException(String message, Throwable cause) {
    super(message, cause);
  }
}
