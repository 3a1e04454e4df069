interface MarkProps {
  label?: string;
  className?: string;
}

/** The wordmark's initial on the accent; `favicon.svg` is the same drawing. */
export function Mark({ label, className }: MarkProps) {
  const naming = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <svg viewBox="0 0 100 100" className={className} {...naming}>
      <rect width="100" height="100" rx="22" fill="#14532d" />
      <path
        transform="translate(22.8 78.1) scale(.8)"
        fill="#fbfaf7"
        d="M5.4 -68q0-.9 .7-1.5q.7-.5 2.1-.5h38q1.7 0 2.8-.5q1.1-.5 2-1q1-.5 2.2-.5q1.4 0 2.1 .7q.7 .8 1.2 2.4l3.9 14.1q.3 1.1 0 1.9q-.4 .7-1.4 1.1q-1.1 .3-2-.1q-.9-.5-1.5-1.6q-1.8-3.9-3.4-6.2q-1.5-2.4-3.1-3.7q-1.6-1.2-3.5-1.6q-1.8-.5-4.3-.5h-14.6v28.2h11.5q3.1 0 4.3-1.2q1.3-1.2 1.8-4.7q.3-1 .8-1.6q.6-.6 1.4-.7q1.8-.1 2.3 2l3.8 14.6q.3 1.2-.1 1.9q-.3 .7-1.2 1q-.9 .3-1.7 0q-.8-.3-1.3-1.2q-1.3-2.3-2.5-3.5q-1.1-1.3-2.5-1.7q-1.4-.4-3.5-.4h-13.1v23.6q0 2.3 1.3 3.5q1.4 1.2 4.2 1.2h10.5q3.3 0 5.7-1.1q2.4-1.1 4.6-4.3q2.2-3.2 4.8-9.3q.5-1.1 1.3-1.5q.7-.4 1.7-.2q1.1 .2 1.6 .9q.5 .8 .1 2.1l-4.1 16.4q-.5 1.8-1.3 2.6q-.7 .8-2.2 .8q-1.1 0-2-.5q-1-.5-2.1-.9q-1.1-.5-2.7-.5h-39.8q-1.4 0-2.1-.6q-.7-.6-.7-1.5q0-1.6 2-2.3l3.1-.6q1.2-.2 1.9-1q.6-.7 .6-1.7v-54.6q0-1.1-.6-1.7q-.7-.7-1.9-1l-3.1-.7q-2-.5-2-2.3"
      />
    </svg>
  );
}
