import { Button, SegmentedControl, Select } from '@mantine/core';
import { IconGraphOff } from '@tabler/icons-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { ControlFlow } from '../../hir/analysis/flow.ts';
import type { Moment } from '../../telemetry/moment.ts';
import { EmptyPane } from '../common/EmptyPane.tsx';
import { useCompilation } from '../passes/useCompilation.ts';
import type { PassesTier } from '../store/session.ts';
import { useStores } from '../store/stores.tsx';
import { BlockCounts } from './BlockCounts.tsx';
import classes from './CfgPane.module.css';
import { FlowTable } from './FlowTable.tsx';
import { GraphTools } from './GraphTools.tsx';
import { type GraphHandle, GraphView } from './GraphView.tsx';
import { blockAt, shownBlocks } from './model.ts';
import { useDrawing } from './useDrawing.ts';
import { stagesOf } from './useFlow.ts';

const TIERS: readonly PassesTier[] = [1, 2];
type Source = 'text' | PassesTier;
export type Form = 'graph' | 'table';

interface FlowViewProps {
  readonly name: string;
  /** The function as the text has it. */
  readonly written: ControlFlow;
  readonly moment: Moment | null;
  readonly chooser: ReactNode;
}

/** One function: which graph of it, in which form. */
export function FlowView({ name, written, moment, chooser }: FlowViewProps) {
  const { editor } = useStores();
  const info = moment?.program.functions.find((f) => f.name === name) ?? null;
  const had = moment === null || info === null ? [] : moment.tiersHad(info.index);
  const [wanted, setSource] = useState<Source>('text');
  const source = wanted !== 'text' && !had.includes(wanted) ? 'text' : wanted;
  const [form, setForm] = useState<Form>('graph');
  const [showLoops, setLoops] = useState(false);
  const [showDominators, setDominators] = useState(false);
  const handle = useRef<GraphHandle>(null);

  const revision = moment === null || info === null ? 0 : moment.transitions(info.index).length;
  const compiled = useStages(info?.index ?? null, source, `${moment?.program.id}.${revision}`);
  const [stageName, setStage] = useState<string | null>(null);
  const stage = compiled.stages?.find((each) => each.name === stageName) ?? compiled.stages?.at(-1) ?? null;
  const flow = source === 'text' ? written : (stage?.flow ?? null);

  const line = useStore(editor.cursor, (state) => state.line);
  const marked = blockAt(written, line);
  // The counts are those of the program that ran; of another text they would be of other blocks.
  const fits = info !== null && info.blockCount === written.blocks.length;
  const counts = fits ? (moment?.blockCounts(info.index) ?? null) : null;
  const { drawn, problem, tidy, retry } = useDrawing(name, flow);
  const blocks = drawn === null ? [] : shownBlocks(drawn.flow, counts);
  const choose = (b: number): void => {
    const at = blocks[b]?.block.line ?? null;
    if (at !== null) editor.reveal(at);
  };
  return (
    <>
      <div className={classes.toolbar}>
        {chooser}
        <SegmentedControl
          size="xs"
          aria-label="Graph of"
          value={String(source)}
          onChange={(value) => setSource(value === 'text' ? 'text' : (Number(value) as PassesTier))}
          data={[
            { value: 'text', label: 'Text' },
            ...TIERS.map((tier) => ({ value: String(tier), label: `T${tier}`, disabled: !had.includes(tier) })),
          ]}
        />
        {compiled.stages !== null && source !== 'text' && (
          <Select
            className={classes.stage}
            size="xs"
            aria-label="Pass"
            data={compiled.stages.map((each) => each.name)}
            value={stage?.name ?? null}
            onChange={setStage}
            allowDeselect={false}
            comboboxProps={{ width: 260, position: 'bottom-start' }}
          />
        )}
        <GraphTools
          {...{ form, setForm, showLoops, setLoops, showDominators, setDominators, handle, drawn }}
          fileName={`${name}-${source === 'text' ? 'text' : `tier${source}`}`}
          onTidy={tidy}
        />
      </div>
      <BlockCounts isKnown={info !== null} fits={fits} isCounted={counts !== null} isWritten={source === 'text'} />
      {compiled.note !== null && source !== 'text' ? (
        <p className={classes.note}>{compiled.note}</p>
      ) : problem !== null ? (
        <EmptyPane
          icon={<IconGraphOff size={28} stroke={1.5} />}
          title="The graph could not be drawn"
          action={
            <Button size="xs" variant="light" onClick={retry}>
              Draw it again
            </Button>
          }
        >
          {problem}
        </EmptyPane>
      ) : drawn === null ? (
        <p className={classes.note}>Drawing the graph of @{name}…</p>
      ) : form === 'graph' ? (
        <GraphView
          label={`Control-flow graph of @${name}`}
          drawn={drawn}
          blocks={blocks}
          showDominators={showDominators}
          showLoops={showLoops}
          marked={marked}
          onChoose={choose}
          ref={handle}
        />
      ) : (
        <FlowTable blocks={blocks} onChoose={choose} />
      )}
    </>
  );
}

/** The graphs of a compilation, once they are known; in words why there are none. */
function useStages(index: number | null, source: Source, revision: string) {
  const compilation = useCompilation(source === 'text' ? null : index, source === 'text' ? 2 : source, revision);
  const stages = useMemo(() => (compilation.kind === 'loaded' ? stagesOf(compilation.value) : null), [compilation]);
  switch (compilation.kind) {
    case 'loading':
      return { stages, note: 'Making the code once more, pass by pass…' };
    case 'failed':
      return { stages, note: `The passes can’t be shown: ${compilation.message}` };
    case 'none':
      return { stages, note: 'The engine no longer has this code. Run the program again.' };
    case 'loaded':
      return { stages, note: null };
  }
}
