import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { TieredConfig } from '../../engine/tiering/config.ts';
import { useSession, useWorkspace } from '../store/stores.tsx';
import classes from './Thresholds.module.css';
import { changeText } from './thresholds.ts';

/** What was changed on the chart, when it takes effect, and the way back. */
export function ThresholdNote({ before, undo }: { before: TieredConfig | null; undo: () => void }) {
  const config = useWorkspace((state) => state.config);
  const running = useSession((state) => state.phase.kind === 'running');
  const change = before === null ? '' : changeText(before.profileConfig, config.profileConfig);
  return (
    <div className={change === '' ? undefined : classes.note}>
      <output>{change !== '' && `${change} ${running ? 'In effect now.' : 'In effect at the next run.'}`}</output>
      {change !== '' && (
        <Button size="compact-xs" variant="default" leftSection={<IconArrowBackUp size={13} />} onClick={undo}>
          Undo
        </Button>
      )}
    </div>
  );
}
