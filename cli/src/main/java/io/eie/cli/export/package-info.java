// SPDX-License-Identifier: Apache-2.0
/** The verb {@code export}. */
package io.eie.cli.export;
