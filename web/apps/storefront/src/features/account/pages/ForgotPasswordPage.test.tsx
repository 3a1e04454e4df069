import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { answer, sent, show } from "@/test/render";
import ForgotPasswordPage from "./ForgotPasswordPage";

async function ask(email: string) {
  await userEvent.type(screen.getByLabelText("E-mail"), email);
  await userEvent.click(screen.getByRole("button", { name: "Send link" }));
}

test("says the same whether or not the address has an account", async () => {
  answer({ "POST /api/accounts/forgot-password": { status: 202 } });
  show(<ForgotPasswordPage />, "/forgot-password");
  await ask("ada@example.org");
  expect(await screen.findByRole("heading", { name: "Check your inbox" })).toBeInTheDocument();
  expect(screen.getByText(/has an account, a link is on its way/)).toHaveTextContent(
    "If ada@example.org has an account",
  );
});

test("a slip is shown at once", async () => {
  show(<ForgotPasswordPage />, "/forgot-password");
  await ask("ada");
  expect(screen.getByLabelText("E-mail")).toHaveFocus();
  expect(sent()).toEqual([]);
});

test("who asks too often is asked to wait", async () => {
  answer({
    "POST /api/accounts/forgot-password": {
      status: 429,
      body: { type: "/problems/too-many-requests", title: "Too many requests", status: 429 },
    },
  });
  show(<ForgotPasswordPage />, "/forgot-password");
  await ask("ada@example.org");
  expect(await screen.findByText("Too many requests")).toBeInTheDocument();
});
