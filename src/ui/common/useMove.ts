import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { type OptimizationTier, tierTitle } from '../../engine/tiering/config.ts';
import { useSession } from '../store/stores.tsx';

interface Moved {
  readonly index: number;
  readonly name: string;
  /** Where it is. */
  readonly tier: OptimizationTier;
}

/** Moves a function to a tier by hand, and says so when that fails. */
export function useMove(): (moved: Moved, to: OptimizationTier) => Promise<void> {
  const moveTo = useSession((state) => state.moveTo);
  return useCallback(
    async ({ index, name, tier }, to) => {
      try {
        await moveTo(index, to);
      } catch (error) {
        notifications.show({
          title: `@${name} stays in ${tierTitle(tier)}`,
          message: error instanceof Error ? error.message : String(error),
          color: 'red',
        });
      }
    },
    [moveTo],
  );
}
