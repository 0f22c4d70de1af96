package io.eie.sim.verilator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** SHA-256 over a list of fields; lengths are hashed too, so that fields cannot run together. */
final class Digest {
  private final MessageDigest sha;

  Digest() {
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

  Digest add(Object field) {
    byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
    sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    sha.update(bytes);
    return this;
  }

  Digest addAll(Collection<?> fields) {
    add(fields.size());
    fields.forEach(this::add);
    return this;
  }

  /** Lower-case hex; the digest is used up. */
  String hex() {
    return HexFormat.of().formatHex(sha.digest());
  }
}
