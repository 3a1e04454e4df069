import type { Import } from "@emporium/api";
import { Badge } from "@emporium/ui";
import { statusText } from "../imports";

const TONES = { RECEIVING: "info", RUNNING: "info", DONE: "accent", BROKEN: "danger" } as const;

export function ImportStatus({ status }: { status: Import["status"] }) {
  return <Badge tone={TONES[status]}>{statusText(status)}</Badge>;
}
