// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map.export;

import io.eie.generator.map.ErrorCause;

/** The codes of STATUS.cause, in the elements that CMSIS-SVD and IP-XACT both have for values. */
final class EnumeratedCauses {
  private EnumeratedCauses() {}

  static void write(XmlLines xml) {
    xml.element(
        "enumeratedValues",
        () -> {
          for (ErrorCause cause : ErrorCause.values()) {
            xml.element(
                "enumeratedValue",
                () -> {
                  xml.leaf("name", cause.name()).leaf("description", cause.description());
                  xml.leaf("value", cause.code());
                });
          }
        });
  }
}
