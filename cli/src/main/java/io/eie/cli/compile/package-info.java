// SPDX-License-Identifier: Apache-2.0
/** The verb {@code compile}. */
package io.eie.cli.compile;
