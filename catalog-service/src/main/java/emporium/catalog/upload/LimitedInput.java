package emporium.catalog.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.util.unit.DataSize;

/** A request body that may not be longer than agreed, whatever its headers say. */
public class LimitedInput extends FilterInputStream {

  private long left;

  public LimitedInput(InputStream body, DataSize limit) {
    super(body);
    this.left = limit.toBytes();
  }

  /** The body is longer than agreed. */
  public static class TooLong extends IOException {}

  @Override
  public int read() throws IOException {
    int next = super.read();
    if (next >= 0) {
      take(1);
    }
    return next;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    if (count > 0) {
      take(count);
    }
    return count;
  }

  private void take(int count) throws TooLong {
    left -= count;
    if (left < 0) {
      throw new TooLong();
    }
  }
}
