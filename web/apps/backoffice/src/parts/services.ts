import { type ServiceName, SERVICES } from "@emporium/api";

export function isService(name: string | undefined): name is ServiceName {
  return (SERVICES as readonly string[]).includes(name ?? "");
}

/** The service that an address asks for, or the first. */
export const serviceNamed = (name: string): ServiceName => (isService(name) ? name : SERVICES[0]);
