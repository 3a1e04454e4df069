/** When a day begins where the reader is, as an instant; `2026-11-26` is a day. */
export function startOf(day: string): string | undefined {
  const start = new Date(`${day}T00:00`);
  return Number.isNaN(start.getTime()) ? undefined : start.toISOString();
}

/** When the day after it begins. */
export function endOf(day: string): string | undefined {
  const end = new Date(`${day}T00:00`);
  end.setDate(end.getDate() + 1);
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString();
}
