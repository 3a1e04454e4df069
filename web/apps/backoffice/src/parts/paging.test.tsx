import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { createMemoryRouter, RouterProvider, useLocation } from "react-router";
import { describe, expect, it } from "vitest";
import { DataTable } from "./DataTable";
import { ChoiceFilter, Filters } from "./Filters";
import { useFilters, usePaging } from "./paging";

/** Cursors are the numbers of the pages; there are three. */
function List() {
  const { search } = useLocation();
  const { after } = usePaging();
  const { of } = useFilters();
  const page = Number(after ?? 1);
  return (
    <>
      <Filters>
        <ChoiceFilter name="status" label="Status" choices={[{ value: "OPEN", label: "Open" }]} />
      </Filters>
      <output>{search}</output>
      <DataTable
        caption="Rows"
        head={[<th key="row">Row</th>]}
        list={{
          data: {
            items: [`${of("status")} page ${page}`],
            next: page < 3 ? String(page + 1) : undefined,
          },
          error: null,
          isPlaceholderData: false,
          refetch: () => undefined,
        }}
        empty={null}
      >
        {(row: string) => (
          <tr key={row}>
            <td>{row}</td>
          </tr>
        )}
      </DataTable>
    </>
  );
}

function open(at: string) {
  const router = createMemoryRouter([{ path: "/list", element: <List /> }], {
    initialEntries: [at],
  });
  render(
    <I18nProvider i18n={i18n}>
      <RouterProvider router={router} />
    </I18nProvider>,
  );
  return router;
}

const link = (name: string) => screen.getByRole("link", { name });

describe("a list read page by page", () => {
  it("goes forwards and back again", async () => {
    open("/list");
    await userEvent.click(link("Next"));
    await userEvent.click(link("Next"));
    expect(screen.getByText("page 3")).toBeVisible();
    expect(screen.queryByRole("link", { name: "Next" })).toBeNull();
    await userEvent.click(link("Previous"));
    expect(screen.getByText("page 2")).toBeVisible();
    await userEvent.click(link("Previous"));
    expect(screen.getByText("page 1")).toBeVisible();
    expect(screen.queryByRole("link", { name: "Previous" })).toBeNull();
  });

  it("goes back with the browser as well", async () => {
    const router = open("/list");
    await userEvent.click(link("Next"));
    await router.navigate(-1);
    expect(await screen.findByText("page 1")).toBeVisible();
  });

  it("leads to the first page from an address in the middle", async () => {
    open("/list?after=2&status=OPEN");
    await userEvent.click(link("First page"));
    expect(screen.getByRole("status")).toHaveTextContent("?status=OPEN");
    expect(screen.getByText("OPEN page 1")).toBeVisible();
  });

  it("begins again when another filter is chosen", async () => {
    open("/list?after=2");
    await userEvent.selectOptions(screen.getByLabelText("Status"), "Open");
    expect(screen.getByText("OPEN page 1")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
  });
});
