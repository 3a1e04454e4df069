import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { answer, show } from "@/test/render";
import { keepReturn } from "../account";
import VerifyEmailPage from "./VerifyEmailPage";

beforeEach(() => localStorage.clear());

async function choosePassword(password: string) {
  await userEvent.type(screen.getByLabelText("Password"), password);
  await userEvent.click(screen.getByRole("button", { name: "Save password" }));
}

test("signing in afterwards leads to where the registration began", async () => {
  keepReturn("/checkout");
  answer({ "POST /api/accounts/verify-email": { status: 204 } });
  show(<VerifyEmailPage />, "/verify-email?token=abc");
  await choosePassword("a sentence nobody guesses");
  expect(await screen.findByRole("link", { name: "Sign in" })).toHaveAttribute(
    "href",
    "/session/sign-in?return=%2Fcheckout",
  );
});

test("a short password is refused at once", async () => {
  show(<VerifyEmailPage />, "/verify-email?token=abc");
  await choosePassword("short");
  expect(screen.getByLabelText("Password")).toHaveFocus();
  expect(screen.getByText("Use at least 10 characters.")).toBeInTheDocument();
});

test("a used link says that the account is fine, and a new one can be had", async () => {
  answer({
    "POST /api/accounts/verify-email": {
      status: 400,
      body: { type: "/problems/token-invalid", title: "The link is not valid", status: 400 },
    },
    "POST /api/accounts/resend-verification": { status: 202 },
  });
  show(<VerifyEmailPage />, "/verify-email?token=used");
  await choosePassword("a sentence nobody guesses");
  expect(await screen.findByRole("link", { name: "Sign in" })).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText("E-mail"), "ada@example.org");
  await userEvent.click(screen.getByRole("button", { name: "Send link" }));
  expect(await screen.findByText("Check your inbox")).toBeInTheDocument();
});
