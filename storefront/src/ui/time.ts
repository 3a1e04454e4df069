export function formatInstant(instant: string) {
  return new Date(instant).toLocaleString("en-IE", { dateStyle: "medium", timeStyle: "short" });
}

/** An ISO 8601 duration such as PT15M or P7D in its largest unit. */
export function formatDuration(duration: string): string {
  const [, days = 0, hours = 0, minutes = 0] =
    duration.match(/^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?/)?.map(Number) ?? [];
  const inMinutes = ((days || 0) * 24 + (hours || 0)) * 60 + (minutes || 0);
  const [amount, unit] =
    inMinutes >= 2 * 24 * 60
      ? [Math.round(inMinutes / (24 * 60)), "day"]
      : inMinutes >= 2 * 60
        ? [Math.round(inMinutes / 60), "hour"]
        : [inMinutes, "minute"];
  return `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}
