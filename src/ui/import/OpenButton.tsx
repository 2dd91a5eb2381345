import { ActionIcon, FileButton, Tooltip } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { useStores } from '../store/stores.tsx';

/** Opens a program from a file. */
export function OpenButton() {
  const { opener } = useStores();
  const busy = useStore(opener.store, (state) => state.busy !== null);
  const reset = useRef<() => void>(null);
  return (
    <FileButton
      resetRef={reset}
      accept=".hir,.bril,.json,.ll,text/plain,application/json"
      inputProps={{ 'aria-label': 'Program file' }}
      onChange={(file) => {
        if (file !== null) void opener.openFile(file);
        // The same file can be opened again.
        reset.current?.();
      }}
    >
      {(props) => (
        <Tooltip label="Open a file: HIR, Bril (text or JSON) or LLVM IR. You can also drop or paste one.">
          <ActionIcon {...props} variant="default" size={36} aria-label="Open a file" loading={busy}>
            <IconFolderOpen size={18} stroke={1.8} />
          </ActionIcon>
        </Tooltip>
      )}
    </FileButton>
  );
}
