import { ApiError } from "@emporium/api";
import { Button, TextField } from "@emporium/ui";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { expect, test } from "vitest";
import { FormErrors, useServerErrors } from "./form";
import { showRoutes } from "../../../test-show";

const refusal = new ApiError({
  type: "/problems/invalid-request",
  title: "The request is invalid",
  status: 400,
  errors: [
    { pointer: "#/address/city", detail: "must not be blank" },
    { pointer: "#/name", detail: "must not be blank" },
    { pointer: "#/unknown", detail: "must not be blank" },
  ],
});

function Form() {
  const form = useForm({ defaultValues: { name: "", address: { city: "" } } });
  const send = useMutation({ mutationFn: () => Promise.reject(refusal) });
  const { errors } = form.formState;
  useServerErrors(form, send.error, { name: "Enter your name." });
  return (
    <form noValidate onSubmit={form.handleSubmit(() => send.mutate())}>
      <FormErrors form={form} />
      <TextField id="name" label="Name" error={errors.name?.message} {...form.register("name")} />
      <TextField
        id="address.city"
        label="City"
        error={errors.address?.city?.message}
        {...form.register("address.city")}
      />
      <Button type="submit">Send</Button>
    </form>
  );
}

test("what the server refuses stands beside its field, in the page's words", async () => {
  showRoutes([{ path: "/", element: <Form /> }]);
  await userEvent.click(screen.getByRole("button", { name: "Send" }));

  await waitFor(() => expect(screen.getByLabelText("City")).toHaveFocus());
  expect(screen.getByLabelText("Name")).toHaveAccessibleDescription("Enter your name.");
  expect(screen.getByLabelText("City")).toHaveAccessibleDescription("Please check this entry.");
  expect(screen.queryByText("must not be blank")).not.toBeInTheDocument();
});

test("several errors are listed, each a way to its field", async () => {
  showRoutes([{ path: "/", element: <Form /> }]);
  await userEvent.click(screen.getByRole("button", { name: "Send" }));

  await userEvent.click(await screen.findByRole("link", { name: "Enter your name." }));
  expect(screen.getByLabelText("Name")).toHaveFocus();
});
