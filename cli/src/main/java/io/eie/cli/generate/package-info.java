// SPDX-License-Identifier: Apache-2.0
/** The verb {@code generate}. */
package io.eie.cli.generate;
