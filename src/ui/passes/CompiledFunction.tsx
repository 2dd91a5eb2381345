import { Button, Loader } from '@mantine/core';
import { IconAlertTriangle, IconPlugConnectedX } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { CompilationSteps } from '../../engine/api.ts';
import { EmptyPane } from '../common/EmptyPane.tsx';
import type { PassesTier } from '../store/session.ts';
import { CompilationSummary } from './CompilationSummary.tsx';
import { PassDetail } from './PassDetail.tsx';
import classes from './PassesPane.module.css';
import { PassList } from './PassList.tsx';
import { findPasses, shownPasses } from './passModel.ts';
import { useCompilation } from './useCompilation.ts';

interface CompiledFunctionProps {
  readonly name: string;
  readonly index: number;
  readonly tier: PassesTier;
  /** Another one for other code. */
  readonly revision: string;
  /** What the passes are searched for. */
  readonly query: string;
}

/** The passes of a function that has code in a tier. */
export function CompiledFunction({ name, index, tier, revision, query }: CompiledFunctionProps) {
  const [attempt, setAttempt] = useState(1);
  const compilation = useCompilation(index, tier, `${revision}.${attempt}`);
  const again = (
    <Button size="xs" variant="light" onClick={() => setAttempt(attempt + 1)}>
      Try again
    </Button>
  );
  return (
    <>
      {compilation.kind === 'loading' && (
        <output className={classes.loading}>
          <Loader size={14} /> Making the Tier {tier} code of @{name} once more, pass by pass…
        </output>
      )}
      {compilation.kind === 'failed' && (
        <EmptyPane icon={<IconAlertTriangle />} title="The passes can’t be shown" action={again}>
          {compilation.message}
        </EmptyPane>
      )}
      {compilation.kind === 'none' && (
        <EmptyPane icon={<IconPlugConnectedX />} title="The engine no longer has this code" action={again}>
          It ended, or has taken up another program. Run the program again.
        </EmptyPane>
      )}
      {compilation.kind === 'loaded' && <Passes compilation={compilation.value} query={query} />}
    </>
  );
}

function Passes({ compilation, query }: { compilation: CompilationSteps; query: string }) {
  const passes = useMemo(() => shownPasses(compilation), [compilation]);
  const found = useMemo(() => findPasses(passes, query), [passes, query]);
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = passes[chosen ?? passes.findIndex(({ changed }) => changed)] ?? passes[0] ?? null;
  return (
    <>
      <CompilationSummary passes={passes} obstacle={compilation.obstacle} />
      <div className={classes.split}>
        <PassList passes={found} isSearch={query.trim() !== ''} current={shown?.index ?? null} onChoose={setChosen} />
        {shown !== null && <PassDetail pass={shown} />}
      </div>
    </>
  );
}
