package emporium.starter.audit;

import emporium.starter.backoffice.OfEveryService;
import emporium.starter.paging.Cursor;
import emporium.starter.paging.KeysetPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Staff see who changed what. */
@OfEveryService
@RequestMapping("/audit-entries")
@Tag(name = "Audit")
class AuditController {

  private final AuditEntries entries;

  AuditController(AuditEntries entries) {
    this.entries = entries;
  }

  @GetMapping
  @Operation(operationId = "listAuditEntries", summary = "Who changed what, the newest first")
  ResponseEntity<KeysetPage<AuditEntry>> list(
      @RequestParam(required = false) @Nullable String entityId,
      @RequestParam(required = false) @Nullable String actorId,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
      @RequestParam(required = false) @Nullable Cursor after) {
    UUID last = Cursor.keyOf(after, UUID::fromString);
    return KeysetPage.of(
            entries.find(entityId, actorId, last, size + 1),
            size,
            entry -> Cursor.of(entry.entryId()))
        .toResponse();
  }
}
