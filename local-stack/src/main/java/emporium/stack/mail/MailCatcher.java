package emporium.stack.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import emporium.stack.home.Home;
import emporium.stack.home.Port;
import emporium.stack.home.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** SMTP in, web page and REST out, both on the loopback interface. */
public final class MailCatcher implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";

  private final GreenMail smtp;
  private final MailPages pages;

  private MailCatcher(Path folder, int smtpPort, int webPort) throws IOException {
    var mailbox = Mailbox.open(folder, Clock.systemUTC());
    pages = MailPages.start(LOOPBACK, webPort, mailbox);
    smtp = new GreenMail(new ServerSetup(smtpPort, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
    smtp.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    smtp.start();
    smtp.getUserManager()
        .setMessageDeliveryHandler((message, recipient) -> new Delivery(recipient, mailbox));
  }

  /** Runs until the process ends. */
  public static void start(Home home, Ports ports) throws IOException {
    open(home.data("mail"), ports.get(Port.SMTP), ports.get(Port.MAIL_WEB));
  }

  static MailCatcher open(Path folder, int smtpPort, int webPort) throws IOException {
    return new MailCatcher(folder, smtpPort, webPort);
  }

  @Override
  public void close() {
    smtp.stop();
    pages.close();
  }
}
