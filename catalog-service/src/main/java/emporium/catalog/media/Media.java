package emporium.catalog.media;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Media extends Repository<Medium, String> {

  Optional<Medium> findByName(String name);

  Medium saveAndFlush(Medium medium);

  @Query("select m.name from Medium m where m.name in :names")
  Set<String> findNames(Collection<String> names);
}
