package emporium.stack.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The mail catcher's pages. */
final class MailHtml {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

  private MailHtml() {}

  static String list(List<Mail> mails) {
    var rows = new StringBuilder();
    for (Mail mail : mails) {
      rows.append(
          """
          <tr>
            <td class="time">%s</td>
            <td>%s</td>
            <td><a href="/messages/%s">%s</a></td>
          </tr>
          """
              .formatted(
                  TIME.format(mail.receivedAt()),
                  escape(mail.to()),
                  mail.id(),
                  escape(mail.subject().isEmpty() ? "(no subject)" : mail.subject())));
    }
    String content =
        mails.isEmpty()
            ? "<p class=\"hint\">No mail yet. Register an account in the shop to see the first one.</p>"
            : "<table><thead><tr><th>Received</th><th>To</th><th>Subject</th></tr></thead><tbody>%s</tbody></table>"
                .formatted(rows);
    return page("Mail catcher", "<meta http-equiv=\"refresh\" content=\"5\">", content);
  }

  static String mail(Mail mail) {
    String body =
        mail.html().isEmpty()
            ? "<pre>%s</pre>".formatted(escape(mail.text()))
            : """
            <iframe title="The mail as HTML" src="/email/%s/html"
              sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
            <details><summary>Plain text</summary><pre>%s</pre></details>
            """
                .formatted(mail.id(), escape(mail.text()));
    String content =
        """
        <p><a href="/">All mails</a> · <a href="/email/%s/source">Source</a></p>
        <dl>
          <dt>From</dt><dd>%s</dd>
          <dt>To</dt><dd>%s</dd>
          <dt>Received</dt><dd>%s</dd>
        </dl>
        %s
        """
            .formatted(
                mail.id(),
                escape((mail.fromName() + " <" + mail.from() + ">").strip()),
                escape(mail.to()),
                TIME.format(mail.receivedAt()),
                body);
    return page(mail.subject(), "", content);
  }

  /** The HTML of the mail itself, shown in a frame without rights; its links open a new tab. */
  static String body(Mail mail) {
    return "<base target=\"_blank\">" + mail.html();
  }

  private static String page(String title, String head, String content) {
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%1$s</title>
    %2$s
    <style>
      :root { color-scheme: light dark }
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
      h1 { font-size: 1.4rem }
      table { border-collapse: collapse; width: 100%% }
      th, td { text-align: left; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #8884 }
      .time { white-space: nowrap; font-variant-numeric: tabular-nums }
      .hint { opacity: .7 }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem }
      dt { opacity: .7 } dd { margin: 0 }
      iframe { width: 100%%; height: 65vh; border: 1px solid #8884; background: #fff }
      pre { white-space: pre-wrap }
    </style>
    </head>
    <body>
    <h1>%1$s</h1>
    %3$s
    </body>
    </html>
    """
        .formatted(escape(title), head, content);
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
