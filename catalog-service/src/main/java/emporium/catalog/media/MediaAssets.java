package emporium.catalog.media;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MediaAssets extends Repository<MediaAsset, String>, KnownPictures {

  Optional<MediaAsset> findByName(String name);

  MediaAsset saveAndFlush(MediaAsset asset);

  @Query("select m.name from MediaAsset m where m.name in :names")
  @Override
  Set<String> among(Collection<String> names);
}
