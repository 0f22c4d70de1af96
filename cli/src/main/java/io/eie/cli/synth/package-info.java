// SPDX-License-Identifier: Apache-2.0
/** The verb {@code synth}. */
package io.eie.cli.synth;
