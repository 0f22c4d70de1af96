// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.emit;

import io.eie.common.FolderSwap;
import java.io.IOException;
import java.nio.file.Path;

/** A program that fills a folder and is ended by the test before it is through. */
final class InterruptedWriter {
  private InterruptedWriter() {}

  public static void main(String[] arguments) throws IOException {
    FolderSwap swap = FolderSwap.into(Path.of(arguments[0]));
    swap.write("Eie.v", "module Eie (");
    System.out.println("written");
    System.in.read();
    swap.complete();
  }
}
