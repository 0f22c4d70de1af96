// SPDX-License-Identifier: Apache-2.0
/** The processing element: activation queue, pointer read, activation memories, write-back. */
package io.eie.generator.unit.element;
