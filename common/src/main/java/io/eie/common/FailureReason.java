// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** The reason of an input or output failure in words; the exceptions' own messages are paths. */
public final class FailureReason {
  private FailureReason() {}

  /** The reason, with a path only where it is another than the user named. */
  public static String of(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof EOFException) {
      return "it ends unexpectedly";
    }
    if (failure instanceof FileAlreadyExistsException present) {
      return present.getFile() + " is a file";
    }
    if (failure instanceof NotDirectoryException file) {
      return file.getFile() + " is a file";
    }
    if (failure instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }
}
