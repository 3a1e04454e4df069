package emporium.catalog.media;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MediaAssets extends Repository<MediaAsset, String>, KnownPictures {

  Optional<MediaAsset> findByName(String name);

  MediaAsset saveAndFlush(MediaAsset asset);

  @Query(
      """
      select new emporium.catalog.media.Rendition(m.name, m.width, m.height)
      from MediaAsset m where m.name in :names
      """)
  @Override
  List<Rendition> among(Collection<String> names);
}
