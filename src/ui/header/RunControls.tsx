import { Button } from '@mantine/core';
import { IconPlayerPlayFilled, IconPlayerStopFilled } from '@tabler/icons-react';
import { isActive } from '../store/session.ts';
import { useSession } from '../store/stores.tsx';
import { useRun } from './useRun.ts';

const shortcut = /Mac|iP(hone|ad)/.test(navigator.userAgent) ? '⌘ Enter' : 'Ctrl+Enter';

/** Run and Stop. Running again ends what runs and starts anew. */
export function RunControls() {
  const active = useSession((state) => isActive(state.phase));
  const stop = useSession((state) => state.stop);
  const run = useRun();
  return (
    <Button.Group>
      <Button
        size="sm"
        leftSection={<IconPlayerPlayFilled size={14} />}
        onClick={run}
        title={`Compile and run (${shortcut})`}
        aria-keyshortcuts="Control+Enter Meta+Enter"
      >
        Run
      </Button>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconPlayerStopFilled size={14} />}
        onClick={() => void stop()}
        disabled={!active}
      >
        Stop
      </Button>
    </Button.Group>
  );
}
