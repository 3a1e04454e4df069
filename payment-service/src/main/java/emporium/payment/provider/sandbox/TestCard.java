package emporium.payment.provider.sandbox;

import java.util.Arrays;
import java.util.Optional;

/** The cards the sandbox knows. Real ones are turned away unread. */
public enum TestCard {
  APPROVED("4242 4242 4242 4242", "pays"),
  DECLINED("4000 0000 0000 0002", "is declined by its bank"),
  CHALLENGED("4000 0000 0000 3220", "asks for 3-D Secure"),
  SLOW("4000 0000 0000 0119", "has a bank that does not answer at once");

  private final String number;
  private final String behaviour;

  TestCard(String number, String behaviour) {
    this.number = number;
    this.behaviour = behaviour;
  }

  /**
   * @param typed digits, perhaps with spaces or dashes
   */
  static Optional<TestCard> find(String typed) {
    String digits = typed.replaceAll("[ -]", "");
    return Arrays.stream(values())
        .filter(card -> card.number.replace(" ", "").equals(digits))
        .findFirst();
  }

  public String number() {
    return number;
  }

  public String behaviour() {
    return behaviour;
  }

  /** Brand and last digits, fit to print. */
  String masked() {
    return "Visa •••• " + number.substring(number.length() - 4);
  }
}
