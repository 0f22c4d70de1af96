# All pins at the lower edge, beside the logic; the trees run in the channel below the element.
# eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
# SPDX-License-Identifier: 0BSD
# Generated; whoever ran the generator may use this file without condition.
exclude_io_pin_region -region left:* -region right:* -region top:*
