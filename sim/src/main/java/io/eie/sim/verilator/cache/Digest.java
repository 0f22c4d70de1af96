// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** SHA-256 over a list of fields; lengths are hashed too, so that fields cannot run together. */
public final class Digest {
  private final MessageDigest sha;

  /** The digest of no field yet. */
  public Digest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must have SHA-256", e);
    }
  }

  static String ofBytes(byte[] content) {
    Digest digest = new Digest();
    digest.sha.update(content);
    return digest.hex();
  }

  /** Adds the text of a field. */
  public Digest add(Object field) {
    byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
    sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    sha.update(bytes);
    return this;
  }

  /** Adds the number of fields, then each. */
  public Digest addAll(Collection<?> fields) {
    add(fields.size());
    fields.forEach(this::add);
    return this;
  }

  /** Lower-case hex; the digest is used up. */
  public String hex() {
    return HexFormat.of().formatHex(sha.digest());
  }
}
