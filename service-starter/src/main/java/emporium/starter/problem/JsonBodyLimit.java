package emporium.starter.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.AbstractJacksonHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Limits what a JSON body takes of memory. */
@RestControllerAdvice
class JsonBodyLimit extends RequestBodyAdviceAdapter {

  private final long most;

  /**
   * @param most bytes
   */
  JsonBodyLimit(long most) {
    this.most = most;
  }

  @Override
  public boolean supports(
      MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
    return AbstractJacksonHttpMessageConverter.class.isAssignableFrom(converter);
  }

  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter)
      throws IOException {
    if (message.getHeaders().getContentLength() > most) {
      throw tooLarge();
    }
    return new Limited(message.getHeaders(), new LimitedStream(message.getBody()));
  }

  private RuntimeException tooLarge() {
    return Problem.of(ProblemType.of(HttpStatus.CONTENT_TOO_LARGE))
        .detail("A JSON body may have " + most + " bytes.")
        .toException();
  }

  private record Limited(HttpHeaders getHeaders, InputStream getBody) implements HttpInputMessage {}

  private final class LimitedStream extends FilterInputStream {

    private long count;

    LimitedStream(InputStream body) {
      super(body);
    }

    @Override
    public int read() throws IOException {
      int each = super.read();
      count(each < 0 ? 0 : 1);
      return each;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int more) {
      count += more;
      if (count > most) {
        throw tooLarge();
      }
    }
  }
}
