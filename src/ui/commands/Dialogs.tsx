import { useMounted } from '@mantine/hooks';
import { type ComponentType, lazy, useState } from 'react';
import { useStore } from 'zustand';
import { LateBoundary } from '../common/LateBoundary.tsx';
import type { DialogId } from '../store/dialogs.ts';
import { useStores } from '../store/stores.tsx';

export interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

const DIALOGS: Readonly<Record<DialogId, ComponentType<DialogProps>>> = {
  palette: lazy(() => import('./Palette.tsx')),
  shortcuts: lazy(() => import('./ShortcutList.tsx')),
  settings: lazy(() => import('../settings/SettingsDrawer.tsx')),
};

/** The dialogs of the page. */
export function Dialogs() {
  return (Object.keys(DIALOGS) as DialogId[]).map((id) => <LateDialog key={id} id={id} />);
}

/** A dialog that is loaded when it is first opened, and stays, so that it can give back the focus when it closes. */
function LateDialog({ id }: { id: DialogId }) {
  const { dialogs } = useStores();
  const opened = useStore(dialogs, ({ open }) => open === id);
  const [wanted, setWanted] = useState(false);
  if (opened && !wanted) setWanted(true);
  if (!wanted) return null;
  const close = (): void => {
    // Another one may be open by now.
    if (dialogs.getState().open === id) dialogs.getState().show(null);
  };
  return (
    <LateBoundary>
      <Opening Dialog={DIALOGS[id]} opened={opened} onClose={close} />
    </LateBoundary>
  );
}

/** A dialog remembers where the focus was when it opens, so it must have been there, closed, before. */
function Opening({ Dialog, opened, onClose }: DialogProps & { readonly Dialog: ComponentType<DialogProps> }) {
  const there = useMounted();
  return <Dialog opened={opened && there} onClose={onClose} />;
}
