package emporium.catalog.media;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MediaAssets extends Repository<MediaAsset, String>, KnownPictures {

  Optional<MediaAsset> findByName(String name);

  List<MediaAsset> saveAllAndFlush(Iterable<MediaAsset> assets);

  @Query(
      """
      select new emporium.catalog.media.StoredPicture(m.name, m.sha256)
      from MediaAsset m where m.name in :names
      """)
  List<StoredPicture> stored(Collection<String> names);

  @Query(
      """
      select new emporium.catalog.media.Rendition(m.name, m.width, m.height)
      from MediaAsset m where m.name in :names
      """)
  @Override
  List<Rendition> among(Collection<String> names);
}
