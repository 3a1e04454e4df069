package emporium.catalog.media;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Media extends Repository<Medium, String>, KnownPictures {

  Optional<Medium> findByName(String name);

  Medium saveAndFlush(Medium medium);

  @Query("select m.name from Medium m where m.name in :names")
  @Override
  Set<String> among(Collection<String> names);
}
