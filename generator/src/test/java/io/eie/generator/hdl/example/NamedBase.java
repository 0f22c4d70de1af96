// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.example;

import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;

/** A base class; its fields come before those of the subclass. */
abstract class NamedBase extends HardwareModule {
  protected final Bool baseEnable = in(Bool.type());

  protected NamedBase(String name) {
    super(name);
  }
}
