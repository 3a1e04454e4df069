import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { answer, sent, show } from "@/test/render";
import AccountPage from "./AccountPage";

const profile = {
  accountId: "0193a5c0-0000-7000-8000-0000000000a1",
  email: "ada@example.org",
  name: "Ada",
  emailVerified: true,
  createdAt: "2026-01-02T10:00:00Z",
};

const devices = {
  items: [
    {
      sessionId: "0193a5c0-0000-7000-8000-0000000000b1",
      browser: "Firefox",
      system: "Windows",
      signedInAt: "2026-01-02T10:00:00Z",
      lastUsedAt: "2026-01-02T10:00:00Z",
      staysSignedIn: false,
      current: true,
    },
    {
      sessionId: "0193a5c0-0000-7000-8000-0000000000b2",
      signedInAt: "2026-01-01T10:00:00Z",
      lastUsedAt: "2026-01-01T11:00:00Z",
      staysSignedIn: true,
      current: false,
    },
  ],
};
const onlyThis = { items: devices.items.slice(0, 1) };

test("devices are named and another one is signed out", async () => {
  answer({
    "GET /api/profile": profile,
    "GET /api/profile/sessions": devices,
    "DELETE /api/profile/sessions/0193a5c0-0000-7000-8000-0000000000b2": { status: 204 },
  });
  show(<AccountPage />, "/account");
  const rows = await screen.findAllByRole("listitem");
  expect(rows[0]).toHaveTextContent("Firefox on Windows");
  expect(rows[0]).toHaveTextContent("This device");
  expect(within(rows[0]!).queryByRole("button")).not.toBeInTheDocument();

  await userEvent.click(screen.getByRole("button", { name: "Sign out Unknown browser" }));

  expect(sent()).toContain("DELETE /api/profile/sessions/0193a5c0-0000-7000-8000-0000000000b2");
});

test("all others are signed out, if there are any", async () => {
  answer({
    "GET /api/profile": profile,
    "GET /api/profile/sessions": devices,
    "DELETE /api/profile/sessions/others": { status: 204 },
  });
  show(<AccountPage />, "/account");
  await userEvent.click(await screen.findByRole("button", { name: "Sign out all other devices" }));
  expect(sent()).toContain("DELETE /api/profile/sessions/others");
});

test("who has no other device is not offered to end others", async () => {
  answer({ "GET /api/profile": profile, "GET /api/profile/sessions": onlyThis });
  show(<AccountPage />, "/account");
  expect(await screen.findByRole("button", { name: "Sign out everywhere" })).toBeInTheDocument();
  expect(
    screen.queryByRole("button", { name: "Sign out all other devices" }),
  ).not.toBeInTheDocument();
});

async function changePassword(answered: { status: number; body?: object }) {
  answer({
    "GET /api/profile": profile,
    "GET /api/profile/sessions": onlyThis,
    "PUT /api/profile/password": answered,
  });
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
