import { useNavigation } from "react-router";
import styles from "./NavigationProgress.module.css";

/** A navigation that is under way; short ones end before it shows. */
export function NavigationProgress() {
  const { state } = useNavigation();
  return state === "loading" && <div className={styles.progress} aria-hidden="true" />;
}
