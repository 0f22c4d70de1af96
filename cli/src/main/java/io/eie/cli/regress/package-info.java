// SPDX-License-Identifier: Apache-2.0
/** The verb {@code regress}. */
package io.eie.cli.regress;
