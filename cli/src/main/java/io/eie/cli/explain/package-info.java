// SPDX-License-Identifier: Apache-2.0
/** The verb {@code explain}. */
package io.eie.cli.explain;
