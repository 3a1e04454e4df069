package emporium.stack.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TogetherTests {

  private static final List<Part> PARTS =
      List.of(part("one"), part("two"), part("three"), part("four"));

  private static Part part(String name) {
    return ProgramPart.silent(name, 1, Path.of("."));
  }

  @Test
  void runsNoMoreThanAllowedAndBeginsInOrder() throws Exception {
    var now = new AtomicInteger();
    var most = new AtomicInteger();
    var begun = new ConcurrentLinkedQueue<String>();

    Together.run(
        PARTS,
        2,
        part -> {
          begun.add(part.name());
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          Thread.sleep(50);
          now.decrementAndGet();
        });

    assertThat(most.get()).isEqualTo(2);
    assertThat(begun).hasSize(4);
    // The first two begin at the same time.
    assertThat(List.copyOf(begun).subList(0, 2)).containsExactlyInAnyOrder("one", "two");
  }

  @Test
  void interruptsTheOthersAtTheFirstFailure() {
    var interrupted = new CountDownLatch(3);

    assertThatExceptionOfType(PartFailure.class)
        .isThrownBy(() ->
            Together.run(
                PARTS,
                part -> {
                  if (part.name().equals("three")) {
                    throw new PartFailure("three", "it broke", "fix it", null);
                  }
                  try {
                    Thread.sleep(30_000);
                  } catch (InterruptedException e) {
                    interrupted.countDown();
                    throw e;
                  }
                }))
        .withMessage("it broke");
    assertThat(interrupted.getCount()).isZero();
  }
}
