// SPDX-License-Identifier: Apache-2.0
/**
 * What every module uses: exceptions by exit code, files that are complete or absent, progress of
 * long jobs, text from outside made fit for messages.
 */
package io.eie.common;
