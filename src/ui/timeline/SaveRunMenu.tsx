import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconDownload, IconFileTypeCsv, IconLink } from '@tabler/icons-react';
import { saveRun } from '../share/saveRun.ts';
import { shareRun } from '../share/shareLink.ts';
import { useStores } from '../store/stores.tsx';

/** Keeps the recorded run: as a link, as a trace or as a table. */
export function SaveRunMenu() {
  const { workspace, session } = useStores();
  return (
    <Menu position="top-end" withinPortal>
      <Menu.Target>
        <Tooltip label="Keep this run: as a link or as a file">
          <ActionIcon size={26} variant="default" aria-label="Keep this run">
            <IconDownload size={15} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconLink size={15} />} onClick={() => void shareRun(workspace, session)}>
          Copy a link that shows this run
        </Menu.Item>
        <Menu.Item leftSection={<IconDownload size={15} />} onClick={() => void saveRun(session, 'json')}>
          Save as a trace (JSON)
        </Menu.Item>
        <Menu.Item leftSection={<IconFileTypeCsv size={15} />} onClick={() => void saveRun(session, 'csv')}>
          Save as a table (CSV)
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
