import { Button, CloseButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useStore } from 'zustand';
import { isActive } from '../ui/store/session.ts';
import { guardedStorage } from '../ui/store/storage.ts';
import { useSession, useStores } from '../ui/store/stores.tsx';
import { carryRun } from './carriedRun.ts';
import { newVersion, takeOver } from './newVersion.ts';
import classes from './Page.module.css';

/** Says that there is a newer build, and loads it with everything that is here. */
export function NewVersionNotice() {
  const { session, workspace } = useStores();
  const isThere = useStore(newVersion, (state) => state.isThere);
  const active = useSession((state) => isActive(state.phase));
  const [leaving, setLeaving] = useState(false);
  const [dismissed, setDismissed] = useState(false);
  if (!isThere || dismissed) return null;
  const reload = async (): Promise<void> => {
    setLeaving(true);
    workspace.getState().flush();
    if (
      await carryRun(
        session,
        guardedStorage(() => window.sessionStorage),
      )
    ) {
      await takeOver();
      window.location.reload();
      return;
    }
    setLeaving(false);
    notifications.show({
      title: 'The recorded run can’t be taken along',
      message: 'It is too large. Save it as a file first, or reload the page yourself.',
      color: 'yellow',
      autoClose: false,
    });
  };
  return (
    <div className={classes.news}>
      <output>A new version of Tierlab is here. Program, settings, panes and the recorded run stay.</output>
      <Button
        size="compact-sm"
        onClick={() => void reload()}
        disabled={active}
        loading={leaving}
        title={active ? 'A run is under way; it would end' : undefined}
      >
        Reload
      </Button>
      <CloseButton size="sm" aria-label="Later" onClick={() => setDismissed(true)} />
    </div>
  );
}
