// SPDX-License-Identifier: Apache-2.0
/** Options that several verbs share, with the same meaning in each. */
package io.eie.cli.option;
