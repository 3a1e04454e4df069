import type { ReactNode } from "react";
import styles from "./Facts.module.css";

/** Names and values, one below the other. What has no value is left out. */
export function Facts({
  facts,
}: {
  facts: readonly (readonly [name: string, value: ReactNode])[];
}) {
  return (
    <dl className={styles.facts}>
      {facts
        .filter(
          ([, value]) => value !== undefined && value !== null && value !== false && value !== "",
        )
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
