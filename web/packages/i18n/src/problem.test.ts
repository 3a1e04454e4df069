import { ApiError, OFFLINE } from "@emporium/api";
import { expect, test } from "vitest";
import problems from "../../../../service-starter/src/main/resources/emporium/problems.json";
import { problemText } from "./problem";

const of = (type: string, status = 409) => new ApiError({ type, title: "Raw words", status });

test("a problem is told by its type, never in the server's words", () => {
  expect(problemText(of("/problems/sold-out")).title).toBe("Not enough in stock");
  expect(problemText(of(OFFLINE, 0)).title).toBe("The shop cannot be reached");
  for (const { slug, status } of problems) {
    expect(problemText(of(`/problems/${slug}`, parseInt(status))).title).not.toBe("Raw words");
  }
});

test("types of the future and errors of the page get general words", () => {
  expect(problemText(of("/problems/of-the-future")).title).toBe("This was not possible");
  expect(problemText(of("/problems/of-the-future", 503)).title).toBe("Something went wrong");
  expect(problemText(new Error("boom")).title).toBe("Something went wrong");
});
