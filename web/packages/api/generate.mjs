// Turns the checked-in OpenAPI documents of the services into the types of the API clients.
import { mkdir, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const services = ["user", "catalog", "cart", "order", "payment", "notification"];
const root = new URL("../../../", import.meta.url);
const out = new URL("./src/generated/", import.meta.url);

await mkdir(out, { recursive: true });
const documents = [
  ...services.map((service) => [service, `${service}-service/openapi.json`]),
  ["gateway", "gateway/openapi.json"],
];
for (const [name, path] of documents) {
  await writeFile(new URL(`${name}.d.ts`, out), astToString(await openapiTS(new URL(path, root))));
}
