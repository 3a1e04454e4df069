import type { BackofficeProduct } from "@emporium/api";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { network, show } from "@/test/show";
import { TextsForm } from "./TextsForm";

const product = {
  productId: "0197f0c4-0000-7000-8000-000000000001",
  texts: [
    { locale: "en", title: "Wool blanket", description: "Warm.", specifications: [] },
    { locale: "de", title: "Wolldecke", description: "Warm.", specifications: [] },
  ],
} as unknown as BackofficeProduct;

const answer = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { ETag: '"4"' } });

async function change(title: string) {
  const field = screen.getAllByLabelText("Title")[0]!;
  await userEvent.clear(field);
  await userEvent.type(field, title);
}

test("what was changed is sent with the version that was read", async () => {
  let sent: Request | undefined;
  network.mockImplementation((request) => {
    if (request.method === "PUT") {
      sent = request.clone();
    }
    return Promise.resolve(answer(200, product));
  });
  show(<TextsForm of={{ product, etag: '"3"' }} reload={() => undefined} />);
  expect(screen.getByRole("button", { name: "Save texts" })).toHaveAttribute("aria-disabled");

  await change("Lambswool blanket");
  await userEvent.keyboard("{Control>}s{/Control}");

  expect(await screen.findByText("The texts are saved")).toBeVisible();
  expect(sent?.headers.get("If-Match")).toBe('"3"');
  const { texts } = await sent!.json();
  expect(texts.map(({ title }: { title: string }) => title)).toEqual([
    "Lambswool blanket",
    "Wolldecke",
  ]);
});

test("somebody else's change is said, and what was entered stays", async () => {
  network.mockImplementation((request) =>
    Promise.resolve(
      request.method === "PUT"
        ? answer(412, { type: "/problems/stale", title: "Stale", status: 412 })
        : answer(200, { authenticated: true }),
    ),
  );
  show(<TextsForm of={{ product, etag: '"3"' }} reload={() => undefined} />);

  await change("Lambswool blanket");
  await userEvent.click(screen.getByRole("button", { name: "Save texts" }));

  expect(await screen.findByText("This was changed in the meantime")).toBeVisible();
  expect(screen.getAllByLabelText("Title")[0]).toHaveValue("Lambswool blanket");
});

test("a refusal stands beside its field", async () => {
  network.mockImplementation((request) =>
    Promise.resolve(
      request.method === "PUT"
        ? answer(400, {
            type: "/problems/invalid-request",
            title: "Invalid",
            status: 400,
            errors: [{ pointer: "#/texts/1/title", detail: "is too long" }],
          })
        : answer(200, { authenticated: true }),
    ),
  );
  show(<TextsForm of={{ product, etag: '"3"' }} reload={() => undefined} />);

  await change("Lambswool blanket");
  await userEvent.click(screen.getByRole("button", { name: "Save texts" }));

  await waitFor(() => expect(screen.getAllByLabelText("Title")[1]).toBeInvalid());
  expect(screen.getAllByLabelText("Title")[1]).toHaveFocus();
});
