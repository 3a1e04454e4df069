import type { Order } from "@emporium/api";
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/render";
import { stateText } from "../orders";
import { Parcels } from "./Parcels";

const order = {
  status: "CONFIRMED",
  fulfilment: "PARTLY_SHIPPED",
  items: [{ orderLineId: "l1", title: "Harbour Mug" }],
  parcels: [
    {
      parcelId: "p1",
      status: "SHIPPED",
      lines: [{ orderLineId: "l1", quantity: 2 }],
      carrier: "swift",
      carrierName: "Swift",
      trackingNumber: "SW-1000",
      trackingUrl: "https://swift.example/SW-1000",
      expectedFrom: "2026-11-04",
      expectedUntil: "2026-11-06",
      packedAt: "2026-11-02T08:00:00Z",
      shippedAt: "2026-11-02T16:00:00Z",
      scans: [
        { status: "IN_TRANSIT", place: "Kassel", scannedAt: "2026-11-03T02:00:00Z" },
        { status: "EATEN_BY_A_DOG", scannedAt: "2026-11-03T03:00:00Z" },
      ],
    },
    {
      parcelId: "p2",
      status: "PACKED",
      lines: [{ orderLineId: "l1", quantity: 1 }],
      packedAt: "2026-11-03T08:00:00Z",
      scans: [],
    },
  ],
} as unknown as Order;

test("each parcel says what is in it, who brings it, when, and where it was seen", () => {
  show(<Parcels order={order} />);
  const [first, second] = screen.getAllByRole("heading", { level: 3 });
  expect(first).toHaveTextContent("Parcel 1 of 2");
  expect(second).toHaveTextContent("Parcel 2 of 2");
  expect(screen.getByText("2 × Harbour Mug")).toBeInTheDocument();
  expect(screen.getByText("1 × Harbour Mug")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "SW-1000" })).toHaveAttribute(
    "href",
    "https://swift.example/SW-1000",
  );
  expect(screen.getByText(/^Expected: 4.6 Nov 2026$/)).toBeInTheDocument();
  const way = within(screen.getByRole("list", { name: "Parcel 1 of 2" }));
  expect(way.getByText("In transit")).toBeInTheDocument();
  expect(way.getByText(/^Kassel, /)).toBeInTheDocument();
});

test("what a carrier says in words of its own is not shown raw", () => {
  show(<Parcels order={order} />);
  expect(screen.getByText("Seen by the carrier")).toBeInTheDocument();
  expect(screen.queryByText(/DOG/)).not.toBeInTheDocument();
});

test("the order's state is told from all of its states", () => {
  expect(stateText(order)).toBe("Partly shipped");
  expect(stateText({ status: "CONFIRMED", fulfilment: "OPEN" })).toBe("Confirmed");
  expect(stateText({ status: "COMPLETED", fulfilment: "DELIVERED" })).toBe("Delivered");
});
