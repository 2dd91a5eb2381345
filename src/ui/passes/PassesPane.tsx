import { SegmentedControl } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Recording } from '../../telemetry/recording.ts';
import { EmptyPane } from '../common/EmptyPane.tsx';
import { FunctionChooser } from '../common/FunctionChooser.tsx';
import { useFrame } from '../common/useFrame.ts';
import { useFunctionNames } from '../common/useFunctionNames.ts';
import type { PassesTier } from '../store/session.ts';
import { useSession } from '../store/stores.tsx';
import { CompiledFunction } from './CompiledFunction.tsx';
import { firstOptimized } from './firstOptimized.ts';
import { NotOptimized } from './NotOptimized.tsx';
import classes from './PassesPane.module.css';

const TIERS: readonly PassesTier[] = [1, 2];

/** What each pass of the optimisers did to a function, and why each call was or wasn't inlined. */
export function PassesPane() {
  const recording = useFrame()?.recording ?? null;
  const names = useFunctionNames(recording);
  const selected = useSession((state) => state.selected);
  const select = useSession((state) => state.select);
  const name =
    recording === null
      ? null
      : selected !== null && names.includes(selected)
        ? selected
        : (firstOptimized(recording) ?? names[0] ?? null);
  if (recording === null || name === null) {
    return (
      <EmptyPane icon={<IconArrowsDiff />} title="Nothing compiled yet">
        Run the program. Of each function that gets warm or hot you then see here what every pass of the optimisers did,
        and why each call was or wasn’t inlined.
      </EmptyPane>
    );
  }
  const chooser = <FunctionChooser names={names} name={name} onChange={select} />;
  return (
    <div className={classes.pane}>
      <FunctionPasses name={name} recording={recording} chooser={chooser} />
    </div>
  );
}

function FunctionPasses({ name, recording, chooser }: { name: string; recording: Recording; chooser: ReactNode }) {
  const wanted = useSession((state) => state.passesTier);
  const choose = useSession((state) => state.choosePassesTier);
  const index = recording.program.functions.find((f) => f.name === name)?.index ?? null;
  const had = index === null ? [] : TIERS.filter((tier) => recording.tiersHad(index).includes(tier));
  const tier = wanted !== null && had.includes(wanted) ? wanted : (had.at(-1) ?? null);
  const controls = (
    <>
      {chooser}
      <SegmentedControl
        size="xs"
        aria-label="Tier"
        value={String(tier)}
        onChange={(value) => choose(value === '1' ? 1 : 2)}
        data={TIERS.map((each) => ({ value: String(each), label: `T${each}`, disabled: !had.includes(each) }))}
      />
    </>
  );
  if (index !== null && tier !== null) {
    // Promoted again to a tier, it has other code there.
    const times = recording.transitions(index).filter((transition) => transition.tier === tier).length;
    const revision = `${recording.program.id}.${times}`;
    return <CompiledFunction key={`${index}.${tier}.${revision}`} {...{ name, index, tier, revision, controls }} />;
  }
  return (
    <>
      <div className={classes.toolbar}>{controls}</div>
      {index === null ? (
        <p className={classes.note}>The program that ran has no function @{name}. Run it again.</p>
      ) : (
        <NotOptimized index={index} name={name} recording={recording} />
      )}
    </>
  );
}
