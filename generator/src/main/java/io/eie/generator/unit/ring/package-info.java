// SPDX-License-Identifier: Apache-2.0
/** Column groups: the roots of the groups, and the ring that adds their sums. */
package io.eie.generator.unit.ring;
