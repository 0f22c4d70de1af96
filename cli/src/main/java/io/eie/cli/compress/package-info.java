// SPDX-License-Identifier: Apache-2.0
/** The verb {@code compress}. */
package io.eie.cli.compress;
