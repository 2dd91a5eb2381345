import { ActionIcon, Tooltip } from '@mantine/core';
import { IconShare2 } from '@tabler/icons-react';
import { useCommand } from '../commands/CommandsProvider.tsx';

/** Copies a link that restores text, settings, pace and panes. */
export function ShareButton() {
  const { run } = useCommand('share');
  return (
    <Tooltip label="Copy a link to this program and its settings">
      <ActionIcon variant="default" size={36} aria-label="Share" onClick={run}>
        <IconShare2 size={18} stroke={1.8} />
      </ActionIcon>
    </Tooltip>
  );
}
