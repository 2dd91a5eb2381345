import { SegmentedControl, TextInput } from '@mantine/core';
import { IconArrowsDiff, IconSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
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
  const [query, setQuery] = useState('');
  const index = recording.program.functions.find((f) => f.name === name)?.index ?? null;
  const had = index === null ? [] : TIERS.filter((tier) => moment.tiersHad(index).includes(tier));
  const tier = wanted !== null && had.includes(wanted) ? wanted : (had.at(-1) ?? null);
  // Promoted again to a tier, it has other code there.
  const times = index === null ? 0 : recording.transitions(index).filter((each) => each.tier === tier).length;
  const revision = `${recording.program.id}.${times}`;
  return (
    <>
      <div className={classes.toolbar}>
        {chooser}
        <SegmentedControl
          size="xs"
          aria-label="Tier"
          value={String(tier)}
          onChange={(value) => choose(value === '1' ? 1 : 2)}
          data={TIERS.map((each) => ({ value: String(each), label: `T${each}`, disabled: !had.includes(each) }))}
        />
        {tier !== null && <Search query={query} onChange={setQuery} />}
        {index !== null && tier !== null && <When moment={moment} index={index} tier={tier} />}
      </div>
      {index === null ? (
        <p className={classes.note}>The program that ran has no function @{name}. Run it again.</p>
      ) : tier === null ? (
        <NotOptimized index={index} name={name} moment={moment} />
      ) : (
        <CompiledFunction key={`${index}.${tier}.${revision}`} {...{ name, index, tier, revision, query }} />
      )}
    </>
  );
}

function Search({ query, onChange }: { query: string; onChange: (query: string) => void }) {
  return (
    <TextInput
      size="xs"
      type="search"
      className={classes.search}
      aria-label="Find passes by name"
      placeholder="Find a pass"
      leftSection={<IconSearch size={14} />}
      value={query}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** Of which moment the passes are, where that isn't the present. */
function When({ moment, index, tier }: { moment: Moment; index: number; tier: PassesTier }) {
  const note = [
    momentNote(moment) === '' ? null : `Tier ${tier}${momentNote(moment)}`,
    wasReplaced(moment, index, tier) ? 'the passes are those of its latest code of this tier' : null,
  ];
  const text = note.filter((part) => part !== null).join('; ');
  return text === '' ? null : <span className={classes.when}>{text}</span>;
}
