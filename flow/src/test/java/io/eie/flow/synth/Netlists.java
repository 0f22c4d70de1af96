// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import io.eie.flow.synth.MappedModule.Instance;
import io.eie.flow.synth.MappedModule.Port;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small netlists for tests. */
final class Netlists {
  /** The macros of {@link #yosys}, by their inputs. */
  static final Map<String, Set<String>> MACROS =
      Map.of("SramBank4x2", Set.of("clk", "enable_i", "address_i"));

  private Netlists() {}

  /** What Yosys wrote for a top with two equal leaves and a memory, shortened. */
  static MappedNetlist yosys(Path folder) {
    try {
      Path file = Files.writeString(folder.resolve("mapped.json"), YOSYS);
      return MappedNetlist.read(file, "Top", MACROS.keySet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A netlist of one module. */
  static MappedNetlist of(List<Port> ports, Instance... instances) {
    MappedModule module = new MappedModule("Top", ports, List.of(instances), Map.of());
    return new MappedNetlist("Top", new LinkedHashMap<>(Map.of("Top", module)));
  }

  /** An instance whose pins have one net each: name, net, name, net … */
  static Instance cell(String name, String type, Object... pins) {
    Map<String, int[]> nets = new LinkedHashMap<>();
    for (int i = 0; i < pins.length; i += 2) {
      nets.put((String) pins[i], new int[] {(Integer) pins[i + 1]});
    }
    return new Instance(name, type, nets);
  }

  /** An input. */
  static Port input(String name, int... nets) {
    return new Port(name, true, nets);
  }

  /** An output. */
  static Port output(String name, int... nets) {
    return new Port(name, false, nets);
  }

  private static final String YOSYS =
      """
      {
        "creator": "Yosys 0.23 (git sha1 7ce5011c24b)",
        "modules": {
          "Leaf": {
            "attributes": { "src": "Leaf.v:4.1-20.10" },
            "ports": {
              "clk": { "direction": "input", "bits": [ 2 ] },
              "data_i": { "direction": "input", "bits": [ 3 ] },
              "data_o": { "direction": "output", "bits": [ 4 ] }
            },
            "cells": {
              "$auto$ff.cc:266:slice$12": {
                "hide_name": 1,
                "type": "DFF_X1",
                "connections": { "CK": [ 2 ], "D": [ 3 ], "Q": [ 4 ] }
              }
            },
            "netnames": {
              "data_o": { "hide_name": 0, "bits": [ 4 ] },
              "s1_data_q": { "hide_name": 0, "bits": [ 4 ] },
              "$abc$1$new": { "hide_name": 1, "bits": [ 4 ] }
            }
          },
          "SramBank4x2": {
            "attributes": { "blackbox": "00000000000000000000000000000001" },
            "ports": { "clk": { "direction": "input", "bits": [ 2 ] } },
            "cells": { },
            "netnames": { }
          },
          "Top": {
            "attributes": { "top": "00000000000000000000000000000001" },
            "ports": {
              "clk": { "direction": "input", "bits": [ 2 ] },
              "sum_o": { "direction": "output", "bits": [ 5, 6, 6, "0" ] }
            },
            "cells": {
              "u_leaf0": { "hide_name": 0, "type": "Leaf", "connections": { "clk": [ 2 ], "data_i": [ 7 ], "data_o": [ 5 ] } },
              "u_leaf1": { "hide_name": 0, "type": "Leaf", "connections": { "clk": [ 2 ], "data_i": [ 8 ], "data_o": [ 6 ] } },
              "u_bank": {
                "hide_name": 0,
                "type": "SramBank4x2",
                "connections": { "clk": [ 2 ], "enable_i": [ "1" ], "address_i": [ 5, "x" ], "read_data_o": [ 7, 8 ] }
              }
            },
            "netnames": {
              "sum_o": { "hide_name": 0, "bits": [ 5, 6, 6, "0" ] }
            }
          }
        }
      }
      """;
}
