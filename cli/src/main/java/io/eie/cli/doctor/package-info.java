/** The verb {@code doctor}. */
package io.eie.cli.doctor;
