package emporium.order.checkout.web;

import emporium.starter.client.NeighbourUnavailable;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** How checkout says no. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class CheckoutProblems {

  private static final Logger log = LoggerFactory.getLogger(CheckoutProblems.class);

  static final ProblemType CART_EMPTY =
      new ProblemType("cart-empty", HttpStatus.UNPROCESSABLE_CONTENT, "Your cart is empty");
  static final ProblemType CART_CHANGED =
      new ProblemType("cart-changed", HttpStatus.CONFLICT, "Your cart has changed");
  static final ProblemType CART_ALREADY_ORDERED =
      new ProblemType(
          "cart-already-ordered", HttpStatus.CONFLICT, "This cart has been ordered already");
  static final ProblemType SOLD_OUT =
      new ProblemType("sold-out", HttpStatus.CONFLICT, "Not enough in stock");
  static final ProblemType TOTAL_CHANGED =
      new ProblemType("total-changed", HttpStatus.CONFLICT, "The total has changed");
  static final ProblemType REQUEST_IN_PROGRESS =
      new ProblemType("request-in-progress", HttpStatus.CONFLICT, "This request is in progress");
  static final ProblemType KEY_REUSED =
      new ProblemType(
          "idempotency-key-reused",
          HttpStatus.UNPROCESSABLE_CONTENT,
          "This idempotency key belongs to another request");
  static final ProblemType TOO_MANY_UNPAID =
      new ProblemType(
          "too-many-unpaid-orders",
          HttpStatus.UNPROCESSABLE_CONTENT,
          "You have orders that are not paid yet");

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unavailable(NeighbourUnavailable e) {
    log.warn("Checkout cannot go on: {}", e.getMessage());
    return Problem.of(ProblemType.DEPENDENCY_UNAVAILABLE)
        .detail("Your cart is safe and nothing was ordered.")
        .retryAfter(Duration.ofSeconds(5))
        .toResponse();
  }
}
