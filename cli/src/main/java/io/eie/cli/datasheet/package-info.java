// SPDX-License-Identifier: Apache-2.0
/** {@code eie report}. */
package io.eie.cli.datasheet;
