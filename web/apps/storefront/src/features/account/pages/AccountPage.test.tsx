import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { answer, show } from "@/test/render";
import AccountPage from "./AccountPage";

const profile = {
  accountId: "0193a5c0-0000-7000-8000-0000000000a1",
  email: "ada@example.org",
  name: "Ada",
  emailVerified: true,
  createdAt: "2026-01-02T10:00:00Z",
};

async function changePassword(answered: { status: number; body?: object }) {
  answer({ "GET /api/profile": profile, "PUT /api/profile/password": answered });
  show(<AccountPage />, "/account");
  await userEvent.type(await screen.findByLabelText("Current password"), "the old password");
  await userEvent.type(screen.getByLabelText("New password"), "a sentence nobody guesses");
  await userEvent.click(screen.getByRole("button", { name: "Change password" }));
}

test("a changed password is confirmed and stands in no field any more", async () => {
  await changePassword({ status: 204 });
  expect(await screen.findByText("Your password is changed")).toBeInTheDocument();
  expect(screen.getByLabelText("Current password")).toHaveValue("");
  expect(screen.getByLabelText("New password")).toHaveValue("");
});

test("a wrong current password is shown at its field", async () => {
  await changePassword({
    status: 422,
    body: { type: "/problems/password-incorrect", title: "Incorrect", status: 422 },
  });
  expect(await screen.findByText("This is not your current password.")).toBeInTheDocument();
  expect(screen.getByLabelText("Current password")).toHaveFocus();
});

test("who guesses too often is asked to wait", async () => {
  await changePassword({
    status: 429,
    body: { type: "/problems/too-many-attempts", title: "Too many", status: 429 },
  });
  expect(await screen.findByText("Too many failed attempts")).toBeInTheDocument();
});
