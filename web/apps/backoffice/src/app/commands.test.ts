import { describe, expect, it } from "vitest";
import { commandsFor } from "./commands";

const staff = (...permissions: string[]) => ({ authenticated: true, permissions });
const labels = (words: string, session: ReturnType<typeof staff>) =>
  commandsFor(words, session).flatMap(({ items }) => items.map(({ label }) => label));

describe("commands", () => {
  it("offer the pages that are open to somebody", () => {
    expect(labels("", staff("catalog.write"))).toEqual(["Products", "Imports"]);
  });

  it("find pages by any part of their name", () => {
    expect(labels("LETT", staff("events.replay", "stock.read"))).toEqual(["Dead letters"]);
  });

  it("search where the words make sense", () => {
    const everything = staff("orders.read", "catalog.write", "deliveries.read");
    expect(labels("7kq2", everything)).toEqual([
      "Orders whose number begins with E-7KQ2",
      "Products: “7kq2”",
    ]);
    expect(labels("ada@emporium.example", everything)).toContain(
      "Mail deliveries to ada@emporium.example",
    );
  });
});
