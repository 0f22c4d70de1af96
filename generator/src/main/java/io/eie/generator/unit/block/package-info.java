// SPDX-License-Identifier: Apache-2.0
/** Building blocks: queues, buffers, one-hot selection, rounding, saturation, widths. */
package io.eie.generator.unit.block;
