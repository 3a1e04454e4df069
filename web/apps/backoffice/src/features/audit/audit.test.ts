import type { AuditEntry } from "@emporium/api";
import { expect, test } from "vitest";
import { changesOf } from "./audit";

const entry: AuditEntry = {
  entryId: "00000000-0000-0000-0000-000000000001",
  recordedAt: "2026-11-26T12:00:00Z",
  actor: { kind: "PERSON", id: "sam" },
  action: "stock.adjusted",
  entityType: "variant",
  entityId: "v",
};

test("shows what was replaced, and leaves out what stayed", () => {
  expect(
    changesOf({
      ...entry,
      before: { onHand: 3, title: "Lamp" },
      after: { onHand: 5, title: "Lamp", reason: "found" },
    }),
  ).toEqual([
    { name: "onHand", before: "3", after: "5" },
    { name: "reason", before: "", after: "found" },
  ]);
});

test("a change without values has none to show", () => {
  expect(changesOf(entry)).toEqual([]);
});
