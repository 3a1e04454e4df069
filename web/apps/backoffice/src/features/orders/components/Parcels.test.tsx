import type { BackofficeOrder } from "@emporium/api";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { network, show } from "@/test/show";
import { Parcels } from "./Parcels";

const orderId = "0197f0c4-0000-7000-8000-000000000001";

const shown = {
  order: {
    orderId,
    number: "E-7KQ2-M9XT",
    items: [{ orderLineId: "l1", title: "Harbour Mug", sku: "MUG-1" }],
    parcels: [
      {
        parcelId: "p1",
        status: "PACKED",
        lines: [{ orderLineId: "l1", quantity: 1 }],
        packedAt: "2026-11-02T08:00:00Z",
        scans: [],
      },
    ],
  },
  toPack: [{ orderLineId: "l1", quantity: 2 }],
  carriers: [{ id: "swift", name: "Swift" }],
} as unknown as BackofficeOrder;

/** What is sent to the order, each answered alike. */
function sent(status: number, body: unknown) {
  const bodies: Record<string, unknown> = {};
  network.mockImplementation(async (request) => {
    const { pathname } = new URL(request.url);
    if (request.method === "GET") {
      return new Response(JSON.stringify({ authenticated: true }));
    }
    bodies[`${request.method} ${pathname}`] = await request.clone().json();
    return new Response(JSON.stringify(body), { status });
  });
  return bodies;
}

test("fewer units than are left are packed", async () => {
  const bodies = sent(200, shown);
  show(<Parcels shown={shown} />, "/", ["orders.fulfil"]);

  await userEvent.click(screen.getByRole("button", { name: "Pack a parcel" }));
  const dialog = within(await screen.findByRole("dialog", { name: /E-7KQ2-M9XT/ }));
  await userEvent.click(dialog.getByRole("button", { name: "One fewer" }));
  await userEvent.click(dialog.getByRole("button", { name: "Pack" }));

  expect(await screen.findByText("The parcel is packed")).toBeVisible();
  expect(bodies[`POST /api/backoffice/orders/${orderId}/parcels`]).toEqual({
    parcelCount: 1,
    lines: [{ orderLineId: "l1", quantity: 1 }],
  });
});

test("who was slower than a colleague is told so", async () => {
  sent(409, { type: "/problems/edit-conflict", title: "Changed", status: 409 });
  show(<Parcels shown={shown} />, "/", ["orders.fulfil"]);

  await userEvent.click(screen.getByRole("button", { name: "Pack a parcel" }));
  await userEvent.click(await screen.findByRole("button", { name: "Pack" }));

  expect(await screen.findByText("This was changed in the meantime")).toBeVisible();
});

test("a packed parcel is shipped with a carrier and a number", async () => {
  const bodies = sent(200, shown);
  show(<Parcels shown={shown} />, "/", ["orders.fulfil"]);

  await userEvent.click(screen.getByRole("button", { name: "Ship parcel 1" }));
  await userEvent.click(await screen.findByRole("button", { name: "Ship" }));
  expect(await screen.findByText("Enter the tracking number.")).toBeVisible();
  await userEvent.type(screen.getByLabelText("Tracking number"), "SW-1000");
  await userEvent.click(screen.getByRole("button", { name: "Ship" }));

  expect(await screen.findByText("The parcel is shipped")).toBeVisible();
  expect(bodies[`PUT /api/backoffice/orders/${orderId}/parcels/p1/shipment`]).toEqual({
    carrier: "swift",
    trackingNumber: "SW-1000",
  });
});

test("who may only read sees the parcels and no buttons", () => {
  show(<Parcels shown={shown} />, "/", ["orders.read"]);
  expect(screen.getByText("1 × MUG-1")).toBeVisible();
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});
