package emporium.starter.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import emporium.starter.TestApplication;
import emporium.starter.audit.Audit.Change;
import emporium.starter.audit.AuditEntry.Actor;
import emporium.starter.id.Uuid7;
import emporium.starter.retention.PurgeStores;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMySql;
import emporium.test.token.TestTokens;
import emporium.test.token.WithTokenIssuer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
    classes = TestApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureRestTestClient
@WithMySql
@WithKafka
@WithTokenIssuer
class AuditIT {

  private static final String ENTRIES = "/api/backoffice/starter-tests/audit-entries";

  @Autowired Audit audit;
  @Autowired AuditEntries entries;
  @Autowired TransactionTemplate transaction;
  @Autowired PurgeStores purgeStores;
  @Autowired RestTestClient http;

  private final UUID sam = UUID.randomUUID();
  private final UUID lamp = UUID.randomUUID();
  private final Change renamed =
      Change.of("lamp.renamed", "lamp", lamp)
          .from(Map.of("title", "Harbour Lamp"))
          .to(Map.of("title", "Quay Lamp"));

  @AfterEach
  void nobodyIsSignedIn() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void anEntrySaysWhoChangedWhat() {
    signIn(Jwt.withTokenValue("…").claim("email", "sam@emporium.example"));

    audit.record(renamed);

    assertThat(of(lamp))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.actor()).isEqualTo(new Actor(Actor.Kind.PERSON, sam.toString()));
          assertThat(entry.action()).isEqualTo("lamp.renamed");
          assertThat(entry.before()).isEqualTo(Map.of("title", "Harbour Lamp"));
          assertThat(entry.after()).isEqualTo(Map.of("title", "Quay Lamp"));
        });
  }

  @Test
  void aChangeThatIsRolledBackHasNoEntry() {
    signIn(Jwt.withTokenValue("…"));

    transaction.executeWithoutResult(status -> {
      audit.record(renamed);
      status.setRollbackOnly();
    });

    assertThat(of(lamp)).isEmpty();
  }

  @Test
  void aChangeThatNobodyMadeIsABug() {
    assertThatIllegalStateException().isThrownBy(() -> audit.record(renamed));
  }

  @Test
  void oldEntriesArePurged() {
    Instant now = Instant.now();
    add(now.minus(Duration.ofDays(731)));
    add(now.minus(Duration.ofDays(729)));

    purgeStores.purge();

    assertThat(of(lamp))
        .singleElement()
        .satisfies(
            entry -> assertThat(entry.recordedAt()).isAfter(now.minus(Duration.ofDays(730))));
  }

  @Test
  void pagesLeadToOneAnother() {
    add(Instant.now());
    add(Instant.now());
    String staff = TestTokens.staff(UUID.randomUUID(), "audit.read");

    var first = get(ENTRIES + "?size=1&actorId=" + sam, staff).expectStatus().isOk();
    String link =
        Objects.requireNonNull(
            first
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .returnResult()
                .getResponseHeaders()
                .getFirst("Link"));

    get(link.substring(1, link.indexOf('>')), staff)
        .expectBody()
        .jsonPath("$.items.length()")
        .isEqualTo(1)
        .jsonPath("$.next")
        .doesNotExist();
  }

  @Test
  void isForThoseWithThePermissionOnly() {
    get(ENTRIES, TestTokens.staff(sam, "catalog.write")).expectStatus().isForbidden();
    get(ENTRIES, TestTokens.customer(sam)).expectStatus().isForbidden();
  }

  private void signIn(Jwt.Builder token) {
    Jwt jwt = token.header("alg", "none").subject(sam.toString()).build();
    SecurityContextHolder.getContext()
        .setAuthentication(new JwtAuthenticationToken(jwt, List.of(), sam.toString()));
  }

  private void add(Instant at) {
    entries.add(
        new AuditEntry(
            Uuid7.next(),
            at,
            new Actor(Actor.Kind.PERSON, sam.toString()),
            "lamp.lit",
            "lamp",
            lamp.toString(),
            null,
            null));
  }

  private List<AuditEntry> of(UUID entityId) {
    return entries.find(entityId.toString(), null, null, 10);
  }

  private RestTestClient.ResponseSpec get(String uri, String token) {
    return http.get()
        .uri(URI.create(uri))
        .headers(headers -> headers.setBearerAuth(token))
        .exchange();
  }
}
