// SPDX-License-Identifier: Apache-2.0
/** The verb {@code prove}. */
package io.eie.cli.prove;
