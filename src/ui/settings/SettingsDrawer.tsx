import { Alert, Button, Drawer, NumberInput, SegmentedControl, Switch } from '@mantine/core';
import { useState } from 'react';
import {
  PRESETS,
  type PresetName,
  SETTINGS,
  type SettingInfo,
  TIER2_BACKENDS,
  type TieredConfig,
} from '../../engine/tiering/config.ts';
import { IMITATIONS } from '../../engine/tiering/imitations.ts';
import {
  differences,
  getSetting,
  PRESET_LABELS,
  type SettingValue,
  withSetting,
} from '../../engine/tiering/settings.ts';
import type { DialogProps } from '../commands/Dialogs.tsx';
import { formatCount, plural } from '../common/format.ts';
import { PolicySection } from '../policy/PolicySection.tsx';
import { isActive } from '../store/session.ts';
import { useSession, useWorkspace } from '../store/stores.tsx';
import classes from './SettingsDrawer.module.css';

/** Settings whose values are few: shown as a choice. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  tier2Backend: TIER2_BACKENDS,
  verbosity: ['0', '1', '2'],
};

/** Each setting of the engine, with what it means and how it differs from the preset. */
export default function SettingsDrawer({ opened, onClose }: DialogProps) {
  return (
    <Drawer.Root opened={opened} onClose={onClose} position="right" size={440}>
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={classes.top}>
          <Drawer.Title className={classes.title}>Engine settings</Drawer.Title>
          <Drawer.CloseButton aria-label="Close the settings" />
        </div>
        <Drawer.Body>
          <Settings />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

function Settings() {
  const config = useWorkspace((state) => state.config);
  const preset = useWorkspace((state) => state.preset);
  const choosePreset = useWorkspace((state) => state.choosePreset);
  const active = useSession((state) => isActive(state.phase));
  const changed = differences(config, PRESETS[preset]);
  return (
    <div className={classes.settings}>
      <div className={classes.summary}>
        <span>
          {changed.length === 0
            ? `As in the preset ${PRESET_LABELS[preset]}`
            : `${PRESET_LABELS[preset]} with ${plural(changed.length, 'change')}`}
        </span>
        <Button
          size="compact-xs"
          variant="default"
          disabled={changed.length === 0}
          onClick={() => choosePreset(preset)}
        >
          Reset all
        </Button>
      </div>
      {active && (
        <Alert color="accent" p="xs" mb="xs">
          Thresholds take effect at once, everything else at the next run.
        </Alert>
      )}
      <AboutImitation preset={preset} />
      <PolicySection />
      {SETTINGS.map((setting) => (
        <Setting key={setting.path} setting={setting} config={config} preset={PRESETS[preset]} />
      ))}
    </div>
  );
}

/** What a preset that imitates another engine takes from it, what it leaves out, and the sources. */
function AboutImitation({ preset }: { preset: PresetName }) {
  const imitation = IMITATIONS[preset];
  if (imitation === undefined) return null;
  return (
    <section className={classes.imitation} aria-label={`About the preset ${PRESET_LABELS[preset]}`}>
      <p>Imitates {imitation.of}.</p>
      <p>{imitation.tiers}</p>
      <p>{imitation.differs}</p>
      <ul>
        {imitation.sources.map(({ title, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Setting({ setting, config, preset }: { setting: SettingInfo; config: TieredConfig; preset: TieredConfig }) {
  const setConfig = useWorkspace((state) => state.setConfig);
  const [problem, setProblem] = useState<string | null>(null);
  const value = getSetting(config, setting.path);
  const usual = getSetting(preset, setting.path);
  const change = (next: SettingValue): void => {
    const result = withSetting(config, setting.path, next);
    setProblem(result.ok ? null : result.error);
    if (result.ok) setConfig(result.config);
  };
  const id = `setting-${setting.path}`;
  return (
    <div className={classes.setting} data-changed={value !== usual || undefined}>
      <div className={classes.head}>
        <label className={classes.label} htmlFor={id} id={`${id}-label`}>
          {setting.label}
          {setting.unit !== null && <span className={classes.unit}> ({setting.unit})</span>}
        </label>
        {value !== usual && (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => change(usual)}
            aria-label={`Reset ${setting.label} to ${shown(usual)}`}
          >
            Reset to {shown(usual)}
          </Button>
        )}
      </div>
      <SettingInput id={id} setting={setting} value={value} problem={problem} onChange={change} />
      <p className={classes.explanation} id={`${id}-explanation`}>
        {setting.explanation}
      </p>
    </div>
  );
}

interface SettingInputProps {
  readonly id: string;
  readonly setting: SettingInfo;
  readonly value: SettingValue;
  readonly problem: string | null;
  readonly onChange: (value: SettingValue) => void;
}

function SettingInput({ id, setting, value, problem, onChange }: SettingInputProps) {
  const choices = CHOICES[setting.path];
  if (choices !== undefined) {
    return (
      <SegmentedControl
        id={id}
        aria-labelledby={`${id}-label`}
        size="xs"
        data={[...choices]}
        value={String(value)}
        onChange={(choice) => onChange(typeof value === 'number' ? Number(choice) : choice)}
      />
    );
  }
  if (typeof value === 'boolean') {
    return (
      <Switch
        id={id}
        aria-describedby={`${id}-explanation`}
        size="sm"
        checked={value}
        onChange={(event) => onChange(event.currentTarget.checked)}
        label={value ? 'On' : 'Off'}
      />
    );
  }
  return <NumberSetting id={id} value={value as number} problem={problem} onChange={onChange} />;
}

/** On the way to a valid number one types others; they stay in sight until the field is left. */
function NumberSetting({
  id,
  value,
  problem,
  onChange,
}: Omit<SettingInputProps, 'setting' | 'value'> & { readonly value: number }) {
  const [draft, setDraft] = useState<number | string | null>(null);
  const leave = (): void => {
    if (problem !== null) onChange(value);
    setDraft(null);
  };
  return (
    <NumberInput
      id={id}
      aria-describedby={`${id}-explanation`}
      size="xs"
      w={180}
      value={draft ?? value}
      error={problem}
      thousandSeparator=","
      allowNegative={false}
      allowDecimal={false}
      onChange={(next) => {
        setDraft(next);
        if (typeof next === 'number') onChange(next);
      }}
      onBlur={leave}
    />
  );
}

function shown(value: SettingValue): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return typeof value === 'number' ? formatCount(value) : value;
}
