// SPDX-License-Identifier: Apache-2.0
/** The verb {@code doctor}. */
package io.eie.cli.doctor;
