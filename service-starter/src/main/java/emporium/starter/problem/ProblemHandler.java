package emporium.starter.problem;

import emporium.starter.outage.Outage;
import emporium.starter.text.InvalidText;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;

/**
 * Turns whatever a controller throws into a problem document: which field is wrong and why, the
 * trace id for support, and never an exception's own message, which may hold what nobody outside
 * should read.
 */
@RestControllerAdvice
@Order(0)
class ProblemHandler extends ResponseEntityExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<FieldProblem> errors =
        e.getBindingResult().getAllErrors().stream().map(ProblemHandler::inBody).toList();
    return invalid(e, errors, headers, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<FieldProblem> errors =
        e.getParameterValidationResults().stream().flatMap(ProblemHandler::inParameter).toList();
    return invalid(e, errors, headers, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
      log.debug("The client hung up", e);
      return null;
    }
    FieldProblem error =
        switch (e.getCause()) {
          case DatabindException mapping when mapping.getCause() instanceof InvalidText text ->
              FieldProblem.inBody(pathOf(mapping), text.remedy());
          case DatabindException mapping ->
              FieldProblem.inBody(pathOf(mapping), "has a value that does not fit here");
          case StreamConstraintsException json ->
              FieldProblem.inBody(pathOf(json), "is nested too deeply or too long");
          case JacksonException json ->
              FieldProblem.inBody(pathOf(json), "is not well-formed JSON");
          case null, default -> FieldProblem.inBody("", "is missing");
        };
    return invalid(e, List.of(error), headers, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return invalid(
        e,
        List.of(FieldProblem.inParameter(e.getParameterName(), "is required")),
        headers,
        request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
      ServletRequestBindingException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return e instanceof MissingRequestHeaderException missing
        ? invalid(
            e,
            List.of(FieldProblem.inParameter(missing.getHeaderName(), "is required")),
            headers,
            request)
        : super.handleServletRequestBindingException(e, headers, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      org.springframework.beans.TypeMismatchException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String name =
        e instanceof MethodArgumentTypeMismatchException argument
            ? argument.getName()
            : Objects.requireNonNullElse(e.getPropertyName(), "request");
    return invalid(
        e,
        List.of(FieldProblem.inParameter(name, "has a value that does not fit here")),
        headers,
        request);
  }

  @ExceptionHandler(org.springframework.dao.OptimisticLockingFailureException.class)
  ResponseEntity<ProblemDetail> editConflict() {
    return traced(Problem.of(ProblemType.EDIT_CONFLICT).detail("Please reload it and try again."));
  }

  /** Security's own filters know what to answer. */
  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void security(RuntimeException e) {
    throw e;
  }

  /** The firewall looks at headers and parameters when a controller asks for them. */
  @ExceptionHandler(RequestRejectedException.class)
  ResponseEntity<ProblemDetail> rejected() {
    return traced(RejectedRequests.problem());
  }

  /** Of a form's body; everything else malformed is refused before. */
  @ExceptionHandler(InvalidParameterException.class)
  ResponseEntity<ProblemDetail> malformedForm(InvalidParameterException e) {
    return traced(MalformedRequestFilter.inForm(e));
  }

  @ExceptionHandler(MultipartException.class)
  ResponseEntity<ProblemDetail> malformedUpload() {
    return traced(Problem.of(ProblemType.INVALID_REQUEST).detail("The upload cannot be read."));
  }

  @ExceptionHandler(Exception.class)
  @Nullable ResponseEntity<ProblemDetail> unexpected(Exception e, HttpServletResponse response) {
    if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
      log.debug("The client hung up", e);
      return null;
    }
    if (response.isCommitted()
        && MediaType.TEXT_EVENT_STREAM_VALUE.equals(response.getContentType())) {
      // It is too late for an answer; the client opens the stream again when it ends.
      log.atInfo().addKeyValue("cause", e.toString()).log("An event stream was interrupted");
      return null;
    }
    if (Outage.is(e)) {
      return traced(OutageFilter.refusal(e));
    }
    log.error("Request failed", e);
    return traced(
        Problem.of(ProblemType.INTERNAL_ERROR)
            .detail(
                "The error has been logged. Please try again, or contact support with the trace id."));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ResponseEntity<Object> response =
        super.handleExceptionInternal(e, body, headers, status, request);
    if (response == null || !(response.getBody() instanceof ProblemDetail problem)) {
      return response;
    }
    if (problem.getType() == null || "about:blank".equals(problem.getType().toString())) {
      problem.setType(ProblemType.of(HttpStatus.valueOf(status.value())).uri());
    }
    addTrace(problem);
    return ResponseEntity.status(response.getStatusCode())
        .headers(response.getHeaders())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private @Nullable ResponseEntity<Object> invalid(
      Exception e, List<FieldProblem> errors, HttpHeaders headers, WebRequest request) {
    ProblemDetail body =
        Problem.of(ProblemType.INVALID_REQUEST)
            .detail(
                errors.size() == 1
                    ? "The request has 1 error."
                    : "The request has " + errors.size() + " errors.")
            .errors(errors)
            .body();
    return handleExceptionInternal(e, body, headers, HttpStatus.BAD_REQUEST, request);
  }

  private static ResponseEntity<ProblemDetail> traced(Problem problem) {
    addTrace(problem.body());
    return problem.toResponse();
  }

  static void addTrace(ProblemDetail problem) {
    String traceId = MDC.get("traceId");
    if (traceId != null) {
      problem.setProperty("traceId", traceId);
    }
  }

  private static FieldProblem inBody(ObjectError error) {
    String path = error instanceof FieldError field ? field.getField() : "";
    return FieldProblem.inBody(path, message(error));
  }

  private static Stream<FieldProblem> inParameter(ParameterValidationResult result) {
    if (result instanceof ParameterErrors body) {
      return body.getAllErrors().stream().map(ProblemHandler::inBody);
    }
    String name =
        Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "request");
    return result.getResolvableErrors().stream()
        .map(error -> FieldProblem.inParameter(name, message(error)));
  }

  private static String message(MessageSourceResolvable error) {
    return Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid");
  }

  private static String pathOf(JacksonException e) {
    return e.getPath().stream()
        .map(step ->
            step.getPropertyName() == null
                ? "[" + step.getIndex() + "]"
                : "." + step.getPropertyName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }
}
