# Places for the elements: rows from the top, channels of 20 um, the control below.
# eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
# SPDX-License-Identifier: 0BSD
# Generated; whoever ran the generator may use this file without condition.
source $::env(EIE_FLOW)/macro_places.tcl
eie_place_macros {
  EieProcessingElement {
    30.21 484.40
    364.99 484.40
    30.21 151.20
    364.99 151.20
  }
}
