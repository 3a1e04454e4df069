const catcher = process.env.EMPORIUM_MAIL_URL ?? "http://localhost:18025";

interface Mail {
  subject: string;
  text: string;
}

/** Waits for a mail to somebody whose subject matches. */
export async function mailTo(recipient: string, subject: RegExp): Promise<Mail> {
  for (let attempt = 0; attempt < 60; attempt++) {
    const answer = await fetch(`${catcher}/email?to.address=${encodeURIComponent(recipient)}`);
    const mails = (await answer.json()) as Mail[];
    const found = mails.filter((mail) => subject.test(mail.subject)).at(-1);
    if (found) {
      return found;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`No mail to ${recipient} with a subject like ${subject}`);
}
