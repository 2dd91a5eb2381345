import { Select } from '@mantine/core';
import { useStore } from 'zustand';
import type { SideId } from '../../compare/compare.ts';
import { PRESET_NAMES } from '../../engine/tiering/config.ts';
import { PRESET_LABELS } from '../../engine/tiering/settings.ts';
import { nameOf, type SideChoice } from '../store/comparing.ts';
import { useStores, useWorkspace } from '../store/stores.tsx';
import classes from './ComparePane.module.css';
import { SideMark } from './SideMark.tsx';

const SETTINGS_NOW = 'settings-now';
const KEPT = 'kept';

/** A preset, or the settings as they are now: these are kept, so that the other side can have others. */
export function SideChooser({ id, disabled }: { id: SideId; disabled: boolean }) {
  const { comparing } = useStores();
  const choice = useStore(comparing, (state) => state.sides[id]);
  const config = useWorkspace((state) => state.config);
  const written = useWorkspace((state) => (state.policy.on ? state.policy.text : undefined));
  const now: SideChoice = { kind: 'settings', config, policy: written };
  const kept = choice.kind === 'settings' ? [{ value: KEPT, label: nameOf(choice) }] : [];
  return (
    <div className={classes.field}>
      <SideMark id={id} />
      <Select
        size="xs"
        className={classes.chooser}
        aria-label={`Configuration ${id.toUpperCase()}`}
        disabled={disabled}
        allowDeselect={false}
        comboboxProps={{ width: 320, position: 'bottom-start' }}
        data={[
          ...kept,
          ...PRESET_NAMES.map((name) => ({ value: name, label: PRESET_LABELS[name] })),
          { value: SETTINGS_NOW, label: `Settings as they are now: ${nameOf(now)}` },
        ]}
        value={choice.kind === 'preset' ? choice.preset : KEPT}
        onChange={(value) => {
          const preset = PRESET_NAMES.find((name) => name === value);
          if (preset !== undefined) comparing.getState().choose(id, { kind: 'preset', preset });
          else if (value === SETTINGS_NOW) comparing.getState().choose(id, now);
        }}
      />
    </div>
  );
}
