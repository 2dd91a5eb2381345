import { SegmentedControl } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Moment } from '../../telemetry/moment.ts';
import { momentNote, wasReplaced } from '../code/codeModel.ts';
import { EmptyPane } from '../common/EmptyPane.tsx';
import { FunctionChooser } from '../common/FunctionChooser.tsx';
import { useFrame } from '../common/useFrame.ts';
import { useShownFunction } from '../common/useShownFunction.ts';
import type { PassesTier } from '../store/session.ts';
import { useSession } from '../store/stores.tsx';
import { CompiledFunction } from './CompiledFunction.tsx';
import { NotOptimized } from './NotOptimized.tsx';
import classes from './PassesPane.module.css';

const TIERS: readonly PassesTier[] = [1, 2];

/** What each pass of the optimisers did to a function, and why each call was or wasn't inlined. */
export function PassesPane() {
  const frame = useFrame();
  const { names, name, select } = useShownFunction(frame?.recording ?? null);
  if (frame === null || name === null) {
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
      <FunctionPasses name={name} moment={frame.moment} chooser={chooser} />
    </div>
  );
}

function FunctionPasses({ name, moment, chooser }: { name: string; moment: Moment; chooser: ReactNode }) {
  const { recording } = moment;
  const wanted = useSession((state) => state.passesTier);
  const choose = useSession((state) => state.choosePassesTier);
  const index = recording.program.functions.find((f) => f.name === name)?.index ?? null;
  const had = index === null ? [] : TIERS.filter((tier) => moment.tiersHad(index).includes(tier));
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
    const when = [
      momentNote(moment) === '' ? null : `Tier ${tier}${momentNote(moment)}`,
      wasReplaced(moment, index, tier) ? 'the passes are those of its latest code of this tier' : null,
    ];
    const note = when.filter((part) => part !== null).join('; ');
    return (
      <CompiledFunction key={`${index}.${tier}.${revision}`} {...{ name, index, tier, revision, controls, note }} />
    );
  }
  return (
    <>
      <div className={classes.toolbar}>{controls}</div>
      {index === null ? (
        <p className={classes.note}>The program that ran has no function @{name}. Run it again.</p>
      ) : (
        <NotOptimized index={index} name={name} moment={moment} />
      )}
    </>
  );
}
