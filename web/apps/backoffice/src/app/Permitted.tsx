import { EmptyState } from "@emporium/ui";
import { ShieldCheck } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { Outlet } from "react-router";
import { Page } from "@/parts/Page";
import { type Permission, usePermission } from "@/parts/staff";

/** Shows the page to those who may see it; the services check it again. */
export function Permitted({ permission }: { permission: Permission }) {
  const { t } = useLingui();
  if (usePermission(permission)) {
    return <Outlet />;
  }
  return (
    <Page title={t`No access`}>
      <EmptyState icon={ShieldCheck} title={t`You do not have access to this page`}>
        <Trans>It needs the permission {permission}, which your account does not have.</Trans>
      </EmptyState>
    </Page>
  );
}
