package emporium.gateway.storefront;

import emporium.starter.problem.Problem;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The storefront's manifest, whose type Spring does not know by the name of the file. */
@RestController
@Hidden
class WebManifest {

  private static final Resource FILE =
      new ClassPathResource(StorefrontFiles.FOLDER + "manifest.webmanifest");

  @GetMapping(path = "/manifest.webmanifest", produces = "application/manifest+json")
  ResponseEntity<Resource> show() {
    if (!FILE.exists()) {
      throw Problem.notFound("This file").toException();
    }
    return ResponseEntity.ok().cacheControl(StorefrontFiles.FOR_A_DAY).body(FILE);
  }
}
