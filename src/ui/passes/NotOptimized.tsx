import { Button } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import { OptimizationTier, tierTitle } from '../../engine/tiering/config.ts';
import type { Moment } from '../../telemetry/moment.ts';
import { momentNote } from '../code/codeModel.ts';
import { EmptyPane } from '../common/EmptyPane.tsx';
import { formatCount, plural } from '../common/format.ts';
import { useMove } from '../common/useMove.ts';
import { useSession } from '../store/stores.tsx';

/** A function that no optimiser has seen: why, and what would change that. */
export function NotOptimized({ index, name, moment }: { index: number; name: string; moment: Moment }) {
  const threshold = useSession((state) => state.config?.profileConfig.warmThreshold ?? 0);
  const move = useMove();
  const status = moment.statuses[index];
  const tier = moment.tierOf(index);
  return (
    <EmptyPane
      icon={<IconArrowsDiff />}
      title={`@${name} is in ${tierTitle(tier)}${momentNote(moment)}`}
      action={
        moment.live && (
          <Button
            size="xs"
            variant="light"
            onClick={() => void move({ index, name, tier }, OptimizationTier.Optimized)}
            loading={status !== undefined && status.state !== 'idle' && status.state !== 'failed'}
          >
            Compile it for Tier 2
          </Button>
        )
      }
    >
      No pass has seen it: passes begin with Tier 1, for which a function must be called {formatCount(threshold)} times.
      This one has had {plural(status?.count ?? 0, 'call')}.
    </EmptyPane>
  );
}
