package emporium.catalog.category;

import emporium.catalog.locale.Localized;
import emporium.catalog.media.Picture;
import emporium.starter.id.Uuid7;
import emporium.starter.text.Slug;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A category of the shop. Its names stand: readers of older events know it by them. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Category {

  @Id private UUID categoryId;
  @Column private String slug;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column
  private List<Localized> name;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column
  private @Nullable Picture picture;

  protected Category() {}

  private Category(UUID categoryId, Slug slug, List<Localized> name) {
    this.categoryId = categoryId;
    this.slug = slug.value();
    this.name = List.copyOf(name);
  }

  public static Category open(Slug slug, List<Localized> name) {
    return new Category(Uuid7.next(), slug, name);
  }

  /** Shows another picture. */
  public void show(Picture other) {
    if (!other.equals(picture)) {
      picture = other;
    }
  }

  public UUID categoryId() {
    return categoryId;
  }

  public String slug() {
    return slug;
  }

  public List<Localized> name() {
    return name;
  }

  public Optional<Picture> picture() {
    return Optional.ofNullable(picture);
  }
}
