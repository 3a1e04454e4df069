package emporium.catalog.media;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All pictures, without a database. */
final class InMemoryMediaAssets implements MediaAssets {

  private final Map<String, MediaAsset> assets = new LinkedHashMap<>();

  Set<String> names() {
    return assets.keySet();
  }

  @Override
  public Optional<MediaAsset> findByName(String name) {
    return Optional.ofNullable(assets.get(name));
  }

  @Override
  public List<MediaAsset> saveAllAndFlush(Iterable<MediaAsset> added) {
    var saved = new ArrayList<MediaAsset>();
    added.forEach(saved::add);
    saved.forEach(asset -> assets.put(asset.getId(), asset));
    return saved;
  }

  @Override
  public List<StoredPicture> stored(Collection<String> names) {
    return assets.values().stream()
        .filter(asset -> names.contains(asset.getId()))
        .map(asset -> new StoredPicture(asset.getId(), asset.sha256()))
        .toList();
  }

  @Override
  public List<Rendition> among(Collection<String> names) {
    throw new UnsupportedOperationException("Listing is a query");
  }
}
