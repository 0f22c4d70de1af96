// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.image;

/** The forms in which an image is written. */
public enum ImageFormat {
  /** The bytes. */
  BIN,
  /** A source file in C99 with the bytes as a constant array: {@link ImageSource}. */
  C
}
