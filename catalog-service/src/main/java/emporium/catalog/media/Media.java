package emporium.catalog.media;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Media extends Repository<Medium, String> {

  Optional<Medium> findByName(String name);

  Medium saveAndFlush(Medium medium);
}
