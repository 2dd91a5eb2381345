import { ActionIcon, Tooltip } from '@mantine/core';
import { useCommand } from './CommandsProvider.tsx';
import { ariaShortcut, shownShortcut } from './shortcut.ts';

/** A command as an icon. */
export function CommandButton({ id }: { id: string }) {
  const { label, shortcut, Icon, run } = useCommand(id);
  return (
    <Tooltip label={shortcut === undefined ? label : `${label} (${shownShortcut(shortcut)})`}>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={label}
        onClick={run}
        aria-keyshortcuts={shortcut === undefined ? undefined : ariaShortcut(shortcut)}
      >
        {Icon !== undefined && <Icon size={18} stroke={1.8} />}
      </ActionIcon>
    </Tooltip>
  );
}
