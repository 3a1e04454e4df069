import { SERVICES } from "@emporium/api";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { COUNTED_TO, useOpenDeadLetters } from "../deadLetters";
import styles from "../deadletters.module.css";

/** All services and how much each could not handle, so that one sees at once where to look. */
export function ServiceChoice({ chosen }: { chosen: (typeof SERVICES)[number] }) {
  const { t } = useLingui();
  const services = useOpenDeadLetters();
  return (
    <nav aria-label={t`Services`} className={styles.services}>
      {services.map(({ service, open }) => (
        <Link
          key={service}
          to={`?service=${service}`}
          aria-current={service === chosen ? "page" : undefined}
        >
          <span>{service}</span>
          <span className={open ? styles.some : styles.none}>
            {open === undefined
              ? "–"
              : open >= COUNTED_TO
                ? t`${COUNTED_TO} or more open`
                : plural(open, { one: "# open", other: "# open" })}
          </span>
        </Link>
      ))}
    </nav>
  );
}
