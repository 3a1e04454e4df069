package emporium.starter.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.example",
        "ada.lovelace+shop@sub.emporium.example",
        "o'brien@b.example",
        "x_{y}|~!#$%&*/=?^`@b.example",
        "kunde@müller.example",
        "kunde@例え.example"
      })
  void keepsWhatMailCanBeSentTo(String text) {
    assertThat(new EmailAddress(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "ada",
        "@b.example",
        "a@",
        "a@b",
        "a@b.example.",
        "a@.example",
        "a@b..example",
        ".a@b.example",
        "a.@b.example",
        "a..b@b.example",
        "a b@b.example",
        "a@b .example",
        "a@b@c.example",
        "\"n1\"<v@mail.example>",
        "n1 <v@mail.example>",
        "<v@mail.example>",
        "\"quoted\"@mail.example",
        "v(comment)@mail.example",
        "v@mail.example(comment)",
        "group:v@mail.example;",
        "v@mail.example,w@mail.example",
        "v@[127.0.0.1]",
        "v@127.0.0.1",
        "v@-mail.example",
        "v@ma_il.example",
        "v@xn--a.example",
        "v\u0000@mail.example",
        "v\r\nBcc: w@mail.example",
        "v@mail.example\r\nBcc: w",
        "v@mail\u200b.\ud800example",
        "v\u200b@mail.example"
      })
  void refusesEverythingElse(String text) {
    assertThat(EmailAddress.isValid(text)).isFalse();
  }

  @Test
  void saysThatOnlyAsciiMayStandBeforeTheAt() {
    assertThatExceptionOfType(InvalidText.class)
        .isThrownBy(() -> new EmailAddress("mü@mail.example"))
        .withMessageContaining("before the @");
  }

  @ParameterizedTest
  @CsvSource({
    "Ada@Emporium.EXAMPLE, ada@emporium.example",
    "kunde@MÜLLER.example, kunde@xn--mller-kva.example",
    "kunde@mu\u0308ller.example, kunde@xn--mller-kva.example",
    "kunde@xn--mller-kva.example, kunde@xn--mller-kva.example",
    "kunde@straße.example, kunde@xn--strae-oqa.example",
    "\u212Aate@mail.example, kate@mail.example",
    "v@ｍａｉｌ.example, v@mail.example"
  })
  void hasOneKeyHoweverItIsWritten(String text, String key) {
    assertThat(new EmailAddress(text).key()).isEqualTo(key);
  }

  @Test
  void doesNotTakeOneDomainForAnother() {
    assertThat(new EmailAddress("a@straße.example").key())
        .isNotEqualTo(new EmailAddress("a@strasse.example").key());
    assertThat(new EmailAddress("a@collate.example").key())
        .isNotEqualTo(new EmailAddress("a@cöllate.example").key());
  }

  @Test
  void isStoredAsPeopleReadItAndMailedAsServersDo() {
    var address = new EmailAddress(" Kunde@Mu\u0308ller.Example ");

    assertThat(address.value()).isEqualTo("Kunde@müller.example");
    assertThat(address.ascii()).isEqualTo("Kunde@xn--mller-kva.example");
    assertThat(new EmailAddress(address.value())).isEqualTo(address);
    assertThat(new EmailAddress(address.ascii())).isEqualTo(address);
  }

  @Test
  void keepsTheLimitsOfMail() {
    assertThat(EmailAddress.isValid("a".repeat(64) + "@b.example")).isTrue();
    assertThat(EmailAddress.isValid("a".repeat(65) + "@b.example")).isFalse();
    String longest =
        "a".repeat(64)
            + ("@" + "b".repeat(60) + "." + "c".repeat(60) + "." + "d".repeat(59) + ".example");
    assertThat(longest).hasSize(254);
    assertThat(EmailAddress.isValid(longest)).isTrue();
    assertThat(EmailAddress.isValid(longest.replace(".example", "d.example"))).isFalse();
  }

  @Test
  void countsTheOctetsThatAreSent() {
    // 190 letters that take more than 254 octets in the form of DNS
    String domain = ("ü" + "é".repeat(44) + ".").repeat(6) + "example";

    assertThatExceptionOfType(InvalidText.class)
        .isThrownBy(() -> new EmailAddress("a@" + domain))
        .withMessageContaining("shorter");
    assertThatExceptionOfType(InvalidText.class)
        .isThrownBy(() -> new EmailAddress("a@" + "İ".repeat(200) + ".example"))
        .withMessageContaining("shorter");
  }
}
