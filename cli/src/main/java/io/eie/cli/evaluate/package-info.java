// SPDX-License-Identifier: Apache-2.0
/** The verb {@code evaluate}. */
package io.eie.cli.evaluate;
