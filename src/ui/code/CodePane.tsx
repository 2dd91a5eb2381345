import { SegmentedControl } from '@mantine/core';
import { IconCode } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { TierCode } from '../../engine/api.ts';
import { COMPILED_TIERS, type CompiledTier, TIER_NAMES } from '../../engine/tiering/config.ts';
import type { Recording } from '../../telemetry/recording.ts';
import { EmptyPane } from '../common/EmptyPane.tsx';
import { FunctionChooser } from '../common/FunctionChooser.tsx';
import { formatBytes } from '../common/format.ts';
import type { Answer } from '../common/useAnswer.ts';
import { useFrame } from '../common/useFrame.ts';
import { useFunctionNames } from '../common/useFunctionNames.ts';
import type { PassesTier } from '../store/session.ts';
import { useLanguage, useSession, useStores } from '../store/stores.tsx';
import classes from './CodePane.module.css';
import { CodeView } from './CodeView.tsx';
import { useTierCode } from './useTierCode.ts';

type View = 'hir' | CompiledTier;

/** A function's HIR, and its WebAssembly in each tier that it has had. */
export function CodePane() {
  const recording = useFrame()?.recording ?? null;
  const selected = useSession((state) => state.selected);
  const select = useSession((state) => state.select);
  const names = useFunctionNames(recording);
  const name = selected !== null && names.includes(selected) ? selected : (names[0] ?? null);
  if (name === null) {
    return (
      <EmptyPane icon={<IconCode />} title="No functions yet">
        Write a function, and here you see its HIR and the WebAssembly that each tier makes of it.
      </EmptyPane>
    );
  }
  return (
    <div className={classes.pane}>
      <FunctionCodeView
        name={name}
        recording={recording}
        chooser={<FunctionChooser names={names} name={name} onChange={select} />}
      />
    </div>
  );
}

function FunctionCodeView({
  name,
  recording,
  chooser,
}: {
  name: string;
  recording: Recording | null;
  chooser: ReactNode;
}) {
  const [wanted, setWanted] = useState<View>('hir');
  const index = recording?.program.functions.find((f) => f.name === name)?.index ?? null;
  const had =
    recording === null || index === null
      ? []
      : COMPILED_TIERS.filter((tier) => recording.tiersHad(index).includes(tier));
  // A tier that this function hasn't had shows what it does have.
  const view = wanted === 'hir' || had.includes(wanted) ? wanted : (had.at(-1) ?? 'hir');
  const revision = recording === null || index === null ? 0 : recording.transitions(index).length;
  const code = useTierCode(index, view === 'hir' ? null : view, `${recording?.program.id}.${revision}`);
  const choose = (value: string): void => setWanted(value === 'hir' ? 'hir' : (Number(value) as CompiledTier));
  return (
    <>
      <div className={classes.toolbar}>
        {chooser}
        <SegmentedControl
          size="xs"
          aria-label="Form of the code"
          value={String(view)}
          onChange={choose}
          data={[
            { value: 'hir', label: 'HIR' },
            ...COMPILED_TIERS.map((tier) => ({
              value: String(tier),
              label: `T${tier}`,
              disabled: !had.includes(tier),
            })),
          ]}
        />
        <Facts name={name} view={view} code={code} />
      </div>
      {view === 'hir' ? <HirView name={name} /> : <WatView code={code} tier={view} />}
    </>
  );
}

function HirView({ name }: { name: string }) {
  const text = useLanguage((state) => state.text);
  const functions = useLanguage((state) => state.functions);
  // Not in each frame: the text may have a million lines.
  const { firstLine, code } = useMemo(() => {
    const place = functions.find((f) => f.name === name);
    return {
      firstLine: place?.line ?? 1,
      code:
        place === undefined
          ? ''
          : text
              .split('\n')
              .slice(place.line - 1, place.endLine)
              .join('\n'),
    };
  }, [text, functions, name]);
  return code === '' ? (
    <p className={classes.note}>The function @{name} is no longer in the text.</p>
  ) : (
    <CodeView language="hir" text={code} firstLine={firstLine} label={`HIR of @${name}`} />
  );
}

function WatView({ code, tier }: { code: Answer<TierCode>; tier: CompiledTier }) {
  switch (code.kind) {
    case 'none':
      return <p className={classes.note}>The engine no longer has this code. Run the program again.</p>;
    case 'loading':
      return <p className={classes.note}>Reading the code of Tier {tier}…</p>;
    case 'failed':
      return <p className={classes.note}>The code can’t be shown: {code.message}</p>;
    case 'loaded':
      return <CodeView language="wat" text={code.value.wat} firstLine={1} label={`WebAssembly of Tier ${tier}`} />;
  }
}

function Facts({ name, view, code }: { name: string; view: View; code: Answer<TierCode> }) {
  if (view === 'hir' || code.kind !== 'loaded') return null;
  const { bytes, backend, cluster } = code.value;
  const others = cluster.length > 0 ? ` · together with ${cluster.map((other) => `@${other}`).join(', ')}` : '';
  return (
    <span className={classes.facts}>
      {TIER_NAMES[view]}
      {backend !== null && `, ${backend}`} · {formatBytes(bytes.length)}
      {others}
      {view !== 0 && (
        <>
          {' · '}
          <PassesLink name={name} tier={view} />
        </>
      )}
    </span>
  );
}

/** Leads to the passes that made the code. */
function PassesLink({ name, tier }: { name: string; tier: PassesTier }) {
  const { session, workspace } = useStores();
  const show = (): void => {
    session.getState().select(name);
    session.getState().choosePassesTier(tier);
    workspace.getState().showPane('passes');
  };
  return (
    <button type="button" className={classes.link} onClick={show}>
      what the passes did
    </button>
  );
}
