import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { expectAccessible } from "../test/axe";
import { ColumnHeader, NumberCell, Table } from "./Table";

it("is a table that the keyboard can scroll, with its order told", async () => {
  render(
    <Table
      caption="Orders"
      busy
      head={
        <>
          <ColumnHeader sort={{ direction: "descending", link: <a href="?sort=number" /> }}>
            Number
          </ColumnHeader>
          <ColumnHeader align="end">Total</ColumnHeader>
        </>
      }
    >
      <tr>
        <th scope="row">EM-1</th>
        <NumberCell>€ 4.90</NumberCell>
      </tr>
    </Table>,
  );
  const table = screen.getByRole("table", { name: "Orders" });
  expect(table).toHaveAttribute("aria-busy", "true");
  const number = within(table).getByRole("columnheader", { name: "Number" });
  expect(number).toHaveAttribute("aria-sort", "descending");
  expect(within(number).getByRole("link")).toHaveAttribute("href", "?sort=number");
  expect(within(table).getByRole("rowheader")).toHaveTextContent("EM-1");
  await userEvent.tab();
  expect(screen.getByRole("region", { name: "Orders" })).toHaveFocus();
  await expectAccessible();
});
