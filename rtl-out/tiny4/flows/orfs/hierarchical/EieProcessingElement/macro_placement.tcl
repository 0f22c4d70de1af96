# Places for the memories of an element: rows from the top, channels of 20 um, the logic below.
# eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
# SPDX-License-Identifier: 0BSD
# Generated; whoever ran the generator may use this file without condition.
source $::env(EIE_FLOW)/macro_places.tcl
eie_place_macros {
  fakeram45_256x32 {
    30.21 215.60
    129.01 215.60
  }
  fakeram45_64x32 {
    227.81 218.40
  }
  fakeram45_64x21 {
    268.09 219.80
  }
  fakeram45_256x16 {
    30.21 154.00
    128.06 154.00
  }
}
