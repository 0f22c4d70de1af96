// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pins of a memory macro that are no part of its function (read margin, test enable, light sleep):
 * every memory of the design has them as inputs, and the top module has each once.
 *
 * @param pins in the order of the ports
 */
public record MemoryPins(List<Pin> pins) {
  /** No such pins. */
  public static final MemoryPins NONE = new MemoryPins(List.of());

  /** Most pins, and most bits of a pin. */
  static final int MOST = 16;

  private static final String NO_PINS = "none";
  private static final String SEPARATOR = ",";
  private static final Pattern PIN =
      Pattern.compile("([a-z][a-z0-9]{0,23}(?:_[a-z0-9]{1,24}){0,3}):([1-9][0-9]?)");

  /**
   * A pin.
   *
   * @param name its port is {@code memory_NAME_i}
   * @param bits its width, 1..16
   */
  public record Pin(String name, int bits) {
    /** Name of the port. */
    public String portName() {
      return "memory_" + name + "_i";
    }
  }

  /** Copies the list. */
  public MemoryPins {
    pins = List.copyOf(pins);
  }

  /** The pins of a list like {@code rme:4,test:1}, or nothing when the text is no such list. */
  static Optional<MemoryPins> parse(String text) {
    if (text.equals(NO_PINS)) {
      return Optional.of(NONE);
    }
    List<Pin> pins = new ArrayList<>();
    for (String each : text.split(SEPARATOR, -1)) {
      Matcher pin = PIN.matcher(each);
      if (!pin.matches()) {
        return Optional.empty();
      }
      pins.add(new Pin(pin.group(1), Integer.parseInt(pin.group(2))));
    }
    return Optional.of(new MemoryPins(pins));
  }

  /** Whether number and widths are within limits, and no name is there twice. */
  boolean sound() {
    Set<String> names = new HashSet<>();
    return pins.size() <= MOST
        && pins.stream().allMatch(pin -> pin.bits() <= MOST && names.add(pin.name()));
  }

  /** As it is written in YAML. */
  @Override
  public String toString() {
    return pins.isEmpty()
        ? NO_PINS
        : String.join(SEPARATOR, pins.stream().map(pin -> pin.name() + ":" + pin.bits()).toList());
  }
}
