import styles from "./Rating.module.css";

interface RatingProps {
  /** From 0 to 5. */
  value: number;
  /** "4.5 out of 5 stars". */
  label: string;
  /** Beside the stars, as the number of reviews. */
  count?: string;
}

const star = "M12 2.6l2.9 5.9 6.5.9-4.7 4.6 1.1 6.5-5.8-3.1-5.8 3.1 1.1-6.5L2.6 9.4l6.5-.9z";
const width = 24;

export function Rating({ value, label, count }: RatingProps) {
  return (
    <span className={styles.rating}>
      <svg
        viewBox={`0 0 ${5 * width} ${width}`}
        role="img"
        aria-label={label}
        className={styles.stars}
      >
        <Stars className={styles.outline} />
        <svg width={value * width} height={width}>
          <Stars className={styles.filled} />
        </svg>
      </svg>
      {count && <span className={styles.count}>{count}</span>}
    </span>
  );
}

function Stars({ className }: { className: string | undefined }) {
  return [0, 1, 2, 3, 4].map((position) => (
    <path
      key={position}
      d={star}
      transform={`translate(${position * width})`}
      className={className}
    />
  ));
}
