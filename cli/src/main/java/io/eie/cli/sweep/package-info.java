// SPDX-License-Identifier: Apache-2.0
/** {@code eie sweep}. */
package io.eie.cli.sweep;
