package emporium.test.architecture.sample;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = {"plain=1", "copied=${other}"})
public record HiddenSettings(String text) {

  public HiddenSettings(@Value("${text}") String text, @Value("plain") String other) {
    this(text + other);
  }

  @Value("${text}")
  void set(String text) {}
}
