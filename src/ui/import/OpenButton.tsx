import { ActionIcon, Tooltip } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { useStore } from 'zustand';
import { useCommand } from '../commands/CommandsProvider.tsx';
import { useStores } from '../store/stores.tsx';

/** Opens a program or a recorded run from a file. */
export function OpenButton() {
  const { opener } = useStores();
  const busy = useStore(opener.store, (state) => state.busy !== null);
  const { run } = useCommand('open-file');
  return (
    <Tooltip label="Open a file: HIR, Bril (text or JSON), LLVM IR or a recorded run. You can also drop or paste one.">
      <ActionIcon variant="default" size={36} aria-label="Open a file" loading={busy} onClick={run}>
        <IconFolderOpen size={18} stroke={1.8} />
      </ActionIcon>
    </Tooltip>
  );
}
