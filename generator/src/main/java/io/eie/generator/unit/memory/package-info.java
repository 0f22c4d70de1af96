// SPDX-License-Identifier: Apache-2.0
/** SRAM banks and the requests that reach them. */
package io.eie.generator.unit.memory;
