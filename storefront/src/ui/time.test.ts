import { expect, test } from "vitest";
import { formatDuration } from "./time";

test("says a duration in its largest unit", () => {
  expect(formatDuration("PT15M")).toBe("15 minutes");
  expect(formatDuration("PT1M")).toBe("1 minute");
  expect(formatDuration("PT72H")).toBe("3 days");
  expect(formatDuration("P7D")).toBe("7 days");
  expect(formatDuration("PT3H")).toBe("3 hours");
});
