import { Notice } from "@emporium/ui";
import { useQueryClient } from "@tanstack/react-query";
import { useLingui } from "@lingui/react/macro";
import { useEffect, useSyncExternalStore } from "react";
import styles from "./OfflineNotice.module.css";

/** Says that there is no connection, and loads what is on the page again once there is one. */
export function OfflineNotice() {
  const { t } = useLingui();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const queries = useQueryClient();
  useEffect(() => {
    if (online) {
      void queries.refetchQueries({
        type: "active",
        predicate: (query) => query.state.status === "error",
      });
    }
  }, [online, queries]);
  return (
    <div role="status" className={styles.place}>
      {!online && (
        <Notice tone="warning" title={t`You are offline`}>
          {t`What you see may be out of date. Changes are not possible until you are connected again.`}
        </Notice>
      )}
    </div>
  );
}

function subscribe(changed: () => void) {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}
