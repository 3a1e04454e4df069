import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { answer, show } from "@/test/render";
import { SearchBox } from "./SearchBox";

it("shows suggestions to who typed faster than their code came", async () => {
  answer({
    "GET /api/search/suggest": {
      categories: [{ slug: "lighting", name: "Lighting" }],
      products: [],
    },
  });
  show(<SearchBox />, "/", { "/c/lighting": <p>The lamps</p> });
  // Nothing is waited for between these, so all of it is typed into the plain field.
  const user = userEvent.setup({ delay: null });
  const field = screen.getByRole("searchbox", { name: "Search" });
  field.focus();
  await user.paste("lighting");
  await user.click(await screen.findByRole("option", { name: "Lighting" }));
  expect(await screen.findByText("The lamps")).toBeInTheDocument();
});
