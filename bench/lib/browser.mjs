// As much of a browser as a purchase needs: cookies, redirects, forms and the CSRF header.

const PATIENCE_MS = 30_000;

export class Browser {
  #shop;
  #cookies = new Map();

  constructor(shop) {
    this.#shop = shop;
  }

  get(address) {
    return this.#follow(new URL(address, this.#shop), { method: "GET" });
  }

  post(path, body, headers = {}) {
    const csrf = this.#cookies.get("XSRF-TOKEN");
    return this.#follow(new URL(path, this.#shop), {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        ...(csrf && { "X-XSRF-TOKEN": csrf }),
        ...headers,
      },
      body: JSON.stringify(body),
    });
  }

  // The form of a page that has this field, with what the page filled in and what the customer types.
  submit(page, typed) {
    const field = Object.keys(typed)[0];
    const forms = [...page.text.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gis)];
    const form = forms.find(([, , inside]) => inside.includes(`name="${field}"`));
    if (!form) {
      throw new Error(`${page.url} has no form with the field ${field}`);
    }
    const fields = new URLSearchParams();
    for (const [, attributes] of form[2].matchAll(/<input\b([^>]*)>/gi)) {
      const name = attribute("name", attributes);
      if (name) {
        fields.set(name, attribute("value", attributes));
      }
    }
    Object.entries(typed).forEach(([name, value]) => fields.set(name, value));
    return this.#follow(new URL(attribute("action", form[1]), page.url), {
      method: "POST",
      headers: {
        "Content-Type": "application/x-www-form-urlencoded",
        Origin: new URL(this.#shop).origin,
      },
      body: fields.toString(),
    });
  }

  async #follow(url, request) {
    for (let hops = 0; hops < 20; hops++) {
      const response = await fetch(url, {
        ...request,
        headers: { ...request.headers, Cookie: this.#cookieHeader() },
        redirect: "manual",
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      this.#keepCookies(response);
      const location = response.headers.get("Location");
      if (response.status < 300 || response.status >= 400 || !location) {
        return new Page(url, response.status, await response.text());
      }
      await response.arrayBuffer();
      url = new URL(location, url);
      request = { method: "GET" };
    }
    throw new Error(`${url} leads on and on`);
  }

  #cookieHeader() {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  #keepCookies(response) {
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = cookie.match(/^([^=]+)=([^;]*)/);
      if (/;\s*max-age=0/i.test(cookie)) {
        this.#cookies.delete(name);
      } else {
        this.#cookies.set(name, value);
      }
    }
  }
}

class Page {
  constructor(url, status, text) {
    Object.assign(this, { url, status, text });
  }

  get json() {
    return JSON.parse(this.text);
  }

  require(...expected) {
    if (!expected.includes(this.status)) {
      throw new Error(`${this.url} answered ${this.status}: ${this.text.slice(0, 300)}`);
    }
    return this;
  }
}

function attribute(name, attributes) {
  const found = attributes.match(new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "i"));
  return (found?.[1] ?? found?.[2] ?? "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
