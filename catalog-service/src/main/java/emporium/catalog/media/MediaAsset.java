package emporium.catalog.media;

import emporium.starter.id.GivenId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.apache.commons.codec.digest.DigestUtils;

/** A picture under a name. What a name stands for never changes. */
@Entity
@Table(name = "media_asset")
public class MediaAsset extends GivenId<String> {

  /** What a name looks like: {@code trail-boot.svg}. */
  public static final String NAME_FORMAT = "[a-z0-9][a-z0-9-]{0,114}\\.(svg|webp|png|jpg|jpeg)";

  @Id private String name;
  @Column private String contentType;
  @Column private byte[] content;
  @Column private int width;
  @Column private int height;
  @Column private String sha256;
  @Column private Instant storedAt;

  protected MediaAsset() {}

  private MediaAsset(String name, PictureType type, CleanPicture picture, byte[] sent, Instant at) {
    this.name = name;
    this.contentType = type.contentType();
    this.content = picture.content();
    this.width = picture.width();
    this.height = picture.height();
    this.sha256 = DigestUtils.sha256Hex(sent);
    this.storedAt = at;
  }

  /**
   * @param picture what is kept of what was sent
   */
  static MediaAsset of(
      String name, PictureType type, CleanPicture picture, byte[] sent, Instant at) {
    return new MediaAsset(name, type, picture, sent, at);
  }

  @Override
  public String getId() {
    return name;
  }

  public String contentType() {
    return contentType;
  }

  /** The bytes themselves, not a copy: nobody writes to them. */
  public byte[] content() {
    return content;
  }

  /** SHA-256 of what was sent, in hexadecimal digits. */
  public String sha256() {
    return sha256;
  }
}
