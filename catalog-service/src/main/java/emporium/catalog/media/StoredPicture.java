package emporium.catalog.media;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * Which picture a name stands for.
 *
 * @param sha256 of what was sent, in hexadecimal digits
 */
record StoredPicture(String name, String sha256) {

  boolean wasSentAs(byte[] other) {
    return sha256.equals(DigestUtils.sha256Hex(other));
  }
}
