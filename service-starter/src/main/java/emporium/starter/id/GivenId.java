package emporium.starter.id;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/**
 * An entity of JPA that has its id before it is saved: the id's presence does not show whether the
 * entity is new, and nobody has to look for it in the database first.
 *
 * @param <I> the type of the id
 */
@MappedSuperclass
public abstract class GivenId<I> implements Persistable<I> {

  @Transient private boolean isNew = true;

  @Override
  public boolean isNew() {
    return isNew;
  }

  @PostLoad
  @PostPersist
  void saved() {
    isNew = false;
  }
}
