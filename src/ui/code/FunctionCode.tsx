import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { TierCode } from '../../engine/api.ts';
import { COMPILED_TIERS, type CompiledTier } from '../../engine/tiering/config.ts';
import type { Moment } from '../../telemetry/moment.ts';
import { formatBytes } from '../common/format.ts';
import type { Answer } from '../common/useAnswer.ts';
import { CodeFacts } from './CodeFacts.tsx';
import classes from './CodePane.module.css';
import { CodeView } from './CodeView.tsx';
import { momentNote, shownTier, type View, wasReplaced } from './codeModel.ts';
import { HirView } from './HirView.tsx';
import { LineInfo } from './LineInfo.tsx';
import { TierDiff } from './TierDiff.tsx';
import { useLinks } from './useLinks.ts';
import { useTierCode } from './useTierCode.ts';

interface FunctionCodeProps {
  readonly name: string;
  readonly moment: Moment | null;
  readonly chooser: ReactNode;
}

/** The code of one function: in which form, and compared with what. */
export function FunctionCode({ name, moment, chooser }: FunctionCodeProps) {
  const [view, setView] = useState<View>('hir');
  const [otherWanted, setOther] = useState<CompiledTier | null>(null);
  const index = moment?.program.functions.find((f) => f.name === name)?.index ?? null;
  const had = moment === null || index === null ? [] : COMPILED_TIERS.filter((t) => moment.tiersHad(index).includes(t));
  const tier = shownTier(view, moment, index);
  const shown = view !== 'hir' && view !== 'running' && tier !== null ? tier : view;
  const other =
    tier !== null && otherWanted !== tier && otherWanted !== null && had.includes(otherWanted) ? otherWanted : null;
  const revision = moment === null || index === null ? 0 : moment.recording.transitions(index).length;
  const key = `${moment?.program.epoch}.${revision}`;
  const code = useTierCode(index, tier, key);
  const otherCode = useTierCode(index, other, key);
  const isHir = view === 'hir' || (tier === null && view !== 'running');
  return (
    <>
      <div className={classes.toolbar}>
        {chooser}
        <SegmentedControl
          size="xs"
          aria-label="Form of the code"
          value={isHir ? 'hir' : String(shown)}
          onChange={(value) =>
            setView(value === 'hir' || value === 'running' ? value : (Number(value) as CompiledTier))
          }
          data={[
            { value: 'hir', label: 'HIR' },
            { value: 'running', label: 'Running', disabled: index === null },
            ...COMPILED_TIERS.map((t) => ({ value: String(t), label: `T${t}`, disabled: !had.includes(t) })),
          ]}
        />
        {!isHir && (
          <SegmentedControl
            size="xs"
            aria-label="Compared with"
            value={other === null ? 'none' : String(other)}
            onChange={(value) => setOther(value === 'none' ? null : (Number(value) as CompiledTier))}
            data={[
              { value: 'none', label: 'alone' },
              ...COMPILED_TIERS.map((t) => ({
                value: String(t),
                label: `± T${t}`,
                disabled: !had.includes(t) || t === tier,
              })),
            ]}
          />
        )}
        {!isHir && moment !== null && index !== null && tier !== null && other === null && code.kind === 'loaded' && (
          <>
            <CodeFacts name={name} code={code.value} when={momentNote(moment)} />
            {wasReplaced(moment, index, tier) && (
              <span className={classes.facts}>
                This is its latest code of Tier {tier}; that of the moment is not kept.
              </span>
            )}
          </>
        )}
      </div>
      {isHir ? (
        <HirView name={name} />
      ) : tier === null ? (
        <p className={classes.note}>
          The interpreter runs @{name}
          {moment !== null && momentNote(moment)}: it has no WebAssembly.
        </p>
      ) : (
        <Codes tier={tier} code={code} other={other === null ? null : otherCode} />
      )}
    </>
  );
}

interface CodesProps {
  readonly tier: CompiledTier;
  readonly code: Answer<TierCode>;
  /** What it is compared with; null: nothing. */
  readonly other: Answer<TierCode> | null;
}

function Codes({ tier, code, other }: CodesProps) {
  const missing = problemOf(code, tier) ?? (other === null ? null : problemOf(other, tier));
  if (missing !== null) return <p className={classes.note}>{missing}</p>;
  const codes = [other, code].flatMap((answer) => (answer?.kind === 'loaded' ? [answer.value] : []));
  // Down from the lower tier to the higher one, as promotion goes.
  return <LinkedCode codes={codes.sort((a, b) => a.tier - b.tier)} />;
}

function LinkedCode({ codes }: { codes: readonly TierCode[] }) {
  const { lit, chosen, programLine, edited, choose } = useLinks(codes);
  const [before, after] = codes;
  if (before === undefined) return null;
  return (
    <>
      {after === undefined ? (
        <CodeView
          language="wat"
          text={before.wat}
          firstLine={1}
          label={`WebAssembly of Tier ${before.tier}`}
          lit={lit[0]}
          onLine={(line) => choose(before, line)}
        />
      ) : (
        <>
          <p className={classes.sizes}>
            <b>−</b> Tier {before.tier}: {formatBytes(before.bodyBytes)} <b>+</b> Tier {after.tier}:{' '}
            {formatBytes(after.bodyBytes)}, {changeText(before.bodyBytes, after.bodyBytes)}
          </p>
          <TierDiff
            before={before}
            after={after}
            label={`From Tier ${before.tier} to Tier ${after.tier}`}
            lit={{ before: lit[0] ?? NONE, after: lit[1] ?? NONE }}
            onLine={choose}
          />
        </>
      )}
      <LineInfo {...{ codes, chosen, programLine, edited }} />
    </>
  );
}

function changeText(before: number, after: number): string {
  if (before === after) return 'no difference';
  return before < after ? `${formatBytes(after - before)} more` : `${formatBytes(before - after)} less`;
}

const NONE: ReadonlySet<number> = new Set();

function problemOf(answer: Answer<TierCode>, tier: CompiledTier): string | null {
  switch (answer.kind) {
    case 'none':
      return 'The engine no longer has this code. Run the program again.';
    case 'loading':
      return `Reading the code of Tier ${tier}…`;
    case 'failed':
      return `The code can’t be shown: ${answer.message}`;
    case 'loaded':
      return null;
  }
}
