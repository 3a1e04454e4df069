package emporium.catalog.imports;

import emporium.catalog.imports.Imports.Import;
import emporium.catalog.imports.Imports.RejectedLine;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says how far imports are, and what was wrong. */
@Component
public class ShowImports {

  private final Imports imports;

  ShowImports(Imports imports) {
    this.imports = imports;
  }

  @Transactional(readOnly = true)
  public Optional<Import> show(UUID importId) {
    return imports.find(importId);
  }

  /**
   * The newest first.
   *
   * @param before the last one of the page before
   */
  @Transactional(readOnly = true)
  public List<Import> list(@Nullable UUID before, int atMost) {
    return imports.newest(before, atMost).stream()
        .flatMap(importId -> imports.find(importId).stream())
        .toList();
  }

  /**
   * The rejected lines in their order.
   *
   * @param after the last one of the page before, 0 for the first page
   */
  @Transactional(readOnly = true)
  public List<RejectedLine> rejected(UUID importId, long after, int atMost) {
    return imports.rejected(importId, after, atMost);
  }
}
