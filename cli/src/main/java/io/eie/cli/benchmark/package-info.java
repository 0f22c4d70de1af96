// SPDX-License-Identifier: Apache-2.0
/** The verb {@code bench}. */
package io.eie.cli.benchmark;
