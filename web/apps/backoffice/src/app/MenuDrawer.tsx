import { Drawer } from "@emporium/ui/dialog";
import { useLingui } from "@lingui/react/macro";
import { Navigation } from "./Navigation";

/** The navigation where a screen has no room for it. */
export default function MenuDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Drawer side="start" open={open} onClose={onClose} title={t`Menu`} closeLabel={t`Close`}>
      <Navigation onNavigate={onClose} />
    </Drawer>
  );
}
