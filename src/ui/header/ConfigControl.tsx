import { ActionIcon, Indicator, Select, Tooltip } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { PRESET_NAMES, PRESETS } from '../../engine/tiering/config.ts';
import { differences, PRESET_LABELS } from '../../engine/tiering/settings.ts';
import { useCommand } from '../commands/CommandsProvider.tsx';
import { plural } from '../common/format.ts';
import { useWorkspace } from '../store/stores.tsx';
import classes from './Header.module.css';

/** The preset, and the way to each of its settings. */
export function ConfigControl() {
  const preset = useWorkspace((state) => state.preset);
  const choosePreset = useWorkspace((state) => state.choosePreset);
  const changed = useWorkspace((state) => differences(state.config, PRESETS[state.preset]).length);
  const own = useWorkspace((state) => state.policy.on);
  const { run } = useCommand('settings');
  const differs = [
    ...(changed > 0 ? [`${plural(changed, 'change')} from the preset`] : []),
    ...(own ? ['your own policy'] : []),
  ];
  const label = ['Settings', ...(differs.length > 0 ? [differs.join(', ')] : [])].join(': ');
  return (
    <div className={classes.config}>
      <Select
        className={classes.preset}
        size="sm"
        aria-label="Preset"
        data={PRESET_NAMES.map((name) => ({ value: name, label: PRESET_LABELS[name] }))}
        value={preset}
        onChange={(name) => name !== null && choosePreset(name)}
        allowDeselect={false}
        comboboxProps={{ width: 230, position: 'bottom-end' }}
      />
      <Tooltip label={label}>
        <Indicator disabled={differs.length === 0} size={8} offset={4} color="accent">
          <ActionIcon variant="default" size={36} aria-label={label} onClick={run}>
            <IconAdjustmentsHorizontal size={18} stroke={1.8} />
          </ActionIcon>
        </Indicator>
      </Tooltip>
    </div>
  );
}
