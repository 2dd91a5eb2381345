import { Button } from '@mantine/core';
import { IconPlayerPlayFilled, IconPlayerStopFilled } from '@tabler/icons-react';
import { useCommand } from '../commands/CommandsProvider.tsx';
import { type Command, isEnabled } from '../commands/command.ts';
import { ariaShortcut, shownShortcut } from '../commands/shortcut.ts';
import { isActive } from '../store/session.ts';
import { useSession } from '../store/stores.tsx';

/** Run and Stop. Running again ends what runs and starts anew. */
export function RunControls() {
  const active = useSession((state) => isActive(state.phase));
  const run = useCommand('run');
  const stop = useCommand('stop');
  return (
    <Button.Group data-tour="run">
      <Button
        size="sm"
        leftSection={<IconPlayerPlayFilled size={14} />}
        onClick={run.run}
        disabled={!isEnabled(run)}
        {...hints(run)}
      >
        {run.label}
      </Button>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconPlayerStopFilled size={14} />}
        onClick={stop.run}
        disabled={!active}
        {...hints(stop)}
      >
        {stop.label}
      </Button>
    </Button.Group>
  );
}

function hints({ description = '', shortcut = '' }: Command) {
  return { title: `${description} (${shownShortcut(shortcut)})`, 'aria-keyshortcuts': ariaShortcut(shortcut) };
}
