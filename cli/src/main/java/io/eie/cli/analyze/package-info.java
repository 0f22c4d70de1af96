// SPDX-License-Identifier: Apache-2.0
/** The verb {@code analyze}. */
package io.eie.cli.analyze;
