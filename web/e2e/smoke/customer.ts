import { type APIRequestContext, type APIResponse, expect } from "@playwright/test";
import { formWith } from "./words";

const BAD_GATEWAY = 502;
const PATIENCE = 60_000;

/** A response, and whether it is that to a second attempt: the first may have worked too. */
export interface Answer {
  response: APIResponse;
  repeated: boolean;
}

/** A customer without a browser: cookies, redirects, forms and the CSRF header. */
export class Customer {
  /** How often something was done again because a gateway broke off. */
  secondAttempts = 0;

  constructor(
    private readonly request: APIRequestContext,
    private readonly shop: string,
  ) {}

  get(url: string): Promise<Answer> {
    return this.send(url, { method: "GET" });
  }

  post(url: string, data?: unknown, headers?: Record<string, string>): Promise<Answer> {
    return this.write("POST", url, data, headers);
  }

  put(url: string, data: unknown): Promise<Answer> {
    return this.write("PUT", url, data);
  }

  private async write(
    method: string,
    url: string,
    data?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const csrf = (await this.cookies()).find((cookie) => cookie.name === "XSRF-TOKEN");
    return this.send(url, {
      method,
      data,
      headers: { ...headers, ...(csrf && { "X-XSRF-TOKEN": csrf.value }) },
    });
  }

  /** Opens a page, fills in the form that has these fields, and sends it. */
  async fillIn(url: string, values: Record<string, string>): Promise<Answer> {
    const page = await this.get(url);
    await expectStatus(page, 200, `The page ${url}`);
    const field = Object.keys(values).at(-1)!;
    const form = formWith(field, await page.response.text());
    if (!form) {
      throw await failure(`This page should have a form with the field "${field}"`, page);
    }
    return this.send(new URL(form.action, page.response.url()).href, {
      method: "POST",
      form: { ...form.fields, ...values },
      headers: { Origin: new URL(this.shop).origin },
    });
  }

  /**
   * When the load balancer says that the gateway it had asked broke off, nobody knows how far the
   * request came. A customer presses the button again, once.
   */
  private async send(
    url: string,
    options: Parameters<APIRequestContext["fetch"]>[1],
  ): Promise<Answer> {
    const response = await this.request.fetch(url, options);
    if (response.status() !== BAD_GATEWAY) {
      return { response, repeated: false };
    }
    this.secondAttempts++;
    return { response: await this.request.fetch(url, options), repeated: true };
  }

  /** The data of a stream of server-sent events; it ends with the stream. */
  async *events(url: string): AsyncGenerator<any> {
    const cookies = (await this.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
    const stream = await fetch(this.shop + url, {
      headers: { Accept: "text/event-stream", Cookie: cookies },
      signal: AbortSignal.timeout(PATIENCE),
    });
    expect(stream.status, `GET ${url} should be answered with 200`).toBe(200);
    let text = "";
    for await (const chunk of stream.body!.pipeThrough(new TextDecoderStream())) {
      const lines = (text + chunk).split("\n");
      text = lines.pop()!;
      for (const line of lines.filter((each) => each.startsWith("data:"))) {
        yield JSON.parse(line.slice("data:".length));
      }
    }
  }

  private async cookies() {
    return (await this.request.storageState()).cookies;
  }
}

/** Asks again until nothing is missing: events take a moment to travel between services. */
export async function eventually<T>(ask: () => Promise<T>): Promise<T> {
  let answer: T;
  await expect(async () => {
    answer = await ask();
  }).toPass({ timeout: PATIENCE, intervals: [250] });
  return answer!;
}

/** @param whenDoneBefore the status of a second attempt whose first one has worked */
export async function expectStatus(
  answer: Answer,
  expected: number,
  what: string,
  whenDoneBefore = expected,
) {
  const status = answer.response.status();
  if (status !== expected && !(answer.repeated && status === whenDoneBefore)) {
    throw await failure(`${what} should be answered with ${expected}`, answer);
  }
}

export async function failure(expectation: string, { response }: Answer): Promise<Error> {
  const body = (await response.text()).trim();
  return new Error(
    [
      expectation,
      response.url(),
      `${response.status()} ${response.headers()["content-type"] ?? ""}`,
      body.length > 2000 ? body.slice(0, 2000) + " …" : body,
    ].join("\n"),
  );
}
