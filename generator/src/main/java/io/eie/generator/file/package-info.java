/** Files that are complete or not there, and why they could not be written. */
package io.eie.generator.file;
