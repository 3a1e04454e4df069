package emporium.catalog.category;

import emporium.starter.id.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A shelf of the shop. Its name stands: readers of older facts know it by that name. */
@Entity
public class Category {

  @Id private UUID categoryId;
  @Column private String slug;
  @Column private String name;

  protected Category() {}

  private Category(UUID categoryId, String slug, String name) {
    this.categoryId = categoryId;
    this.slug = slug;
    this.name = name;
  }

  public static Category open(String slug, String name) {
    return new Category(Uuid7.next(), slug, name);
  }

  public UUID categoryId() {
    return categoryId;
  }

  public String slug() {
    return slug;
  }

  public String name() {
    return name;
  }
}
