import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { answer, sent, show } from "@/test/render";
import ResetPasswordPage from "./ResetPasswordPage";

async function choosePassword(password: string) {
  await userEvent.type(screen.getByLabelText("New password"), password);
  await userEvent.click(screen.getByRole("button", { name: "Save password" }));
}

test("opening the link uses nothing up", () => {
  show(<ResetPasswordPage />, "/reset-password?token=abc");
  expect(screen.getByLabelText("New password")).toBeInTheDocument();
  expect(sent()).toEqual([]);
});

test("the new password is for signing in", async () => {
  answer({ "POST /api/accounts/reset-password": { status: 204 } });
  show(<ResetPasswordPage />, "/reset-password?token=abc");
  await choosePassword("a sentence nobody guesses");
  expect(
    await screen.findByRole("heading", { name: "Your password is changed" }),
  ).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Sign in" })).toHaveAttribute(
    "href",
    "/session/sign-in?return=%2F",
  );
});

test("a short password is refused at once", async () => {
  show(<ResetPasswordPage />, "/reset-password?token=abc");
  await choosePassword("short");
  expect(screen.getByLabelText("New password")).toHaveFocus();
  expect(screen.getByText("Use at least 10 characters.")).toBeInTheDocument();
});

test.each([
  ["used", "This link cannot be used any more"],
  ["", "This link is incomplete"],
])("a link with the token '%s' leads to a new one", async (token, title) => {
  answer({
    "POST /api/accounts/reset-password": {
      status: 422,
      body: { type: "/problems/token-invalid", title: "No longer valid", status: 422 },
    },
  });
  show(<ResetPasswordPage />, `/reset-password?token=${token}`);
  if (token) {
    await choosePassword("a sentence nobody guesses");
  }
  expect(await screen.findByRole("heading", { name: title })).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Send a new link" })).toHaveAttribute(
    "href",
    "/forgot-password",
  );
});
