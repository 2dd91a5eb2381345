import { ActionIcon, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommands } from '../commands/CommandsProvider.tsx';
import { isEnabled } from '../commands/command.ts';

/** Everything that can be saved as a file. */
export function ExportMenu() {
  const commands = useCommands().filter(({ group }) => group === 'Export');
  // Rendered anew when it opens, for what can be done then.
  const [opened, setOpened] = useState(false);
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label="Export" title="Save the program, its code or a chart">
          <IconDownload size={18} stroke={1.8} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {commands.map((command) => (
          <Menu.Item key={command.id} disabled={!isEnabled(command)} onClick={command.run}>
            {command.label}
          </Menu.Item>
        ))}
        {!commands.every(isEnabled) && (
          <Menu.Label maw={300} fw={400}>
            Code comes with a run, and a chart while its pane is shown.
          </Menu.Label>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
