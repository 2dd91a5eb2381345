import { useState } from 'react';
import type { TieredConfig } from '../../engine/tiering/config.ts';
import { withSetting } from '../../engine/tiering/settings.ts';
import { useStores, useWorkspace } from '../store/stores.tsx';
import { THRESHOLD_KEYS, type ThresholdName } from './thresholds.ts';

interface Change {
  /** The configuration before the first change, and after the last. */
  readonly from: TieredConfig;
  readonly to: TieredConfig;
}

/** The thresholds that are wanted, changed as the settings do it; with the way back to those before. */
export function useThresholds() {
  const { workspace } = useStores();
  const wanted = useWorkspace((state) => state.config);
  const [last, setLast] = useState<Change | null>(null);
  // Changed elsewhere since: there is nothing to undo here any more.
  const before = last !== null && last.to === wanted ? last.from : null;
  return {
    wanted,
    before,
    change(name: ThresholdName, value: number): void {
      const result = withSetting(wanted, `profileConfig.${THRESHOLD_KEYS[name]}`, value);
      if (!result.ok) return;
      setLast({ from: before ?? wanted, to: result.config });
      workspace.getState().setConfig(result.config);
    },
    undo(): void {
      if (before !== null) workspace.getState().setConfig(before);
    },
  };
}
