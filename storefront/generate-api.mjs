// Turns the checked-in OpenAPI documents of the services into the types of the API client.
import { mkdir, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const services = ["user", "catalog", "cart", "order", "payment"];
const out = new URL("./src/api/generated/", import.meta.url);

await mkdir(out, { recursive: true });
for (const service of services) {
  const ast = await openapiTS(new URL(`../${service}-service/openapi.json`, import.meta.url));
  await writeFile(new URL(`${service}.d.ts`, out), astToString(ast));
}
