import { Button, CloseButton } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../commands/CommandsProvider.tsx';
import { useSession } from '../store/stores.tsx';
import { prefersStillness } from './firstVisit.ts';
import classes from './Welcome.module.css';

/** On the very first visit: in a sentence what there is to see, and where help is. */
export default function Welcome() {
  const [open, setOpen] = useState(true);
  const started = useSession((state) => state.phase.kind !== 'idle');
  const tour = useCommand('tour');
  const lessons = useCommand('show-lesson');
  if (!open) return null;
  const runs = started || !prefersStillness();
  return (
    <aside className={classes.welcome} aria-label="Welcome">
      <p className={classes.sentence}>
        {runs ? (
          <>
            <strong>This program runs right now</strong>, compiled in this tab: one call of <code>@run</code> calls{' '}
            <code>@step</code> millions of times, and the badge of <code>@step</code> climbs from ● T0 to ◆ T2 while
            that one call never stops.
          </>
        ) : (
          <>
            <strong>Press Run</strong> and watch the badge behind <code>@step</code>: it climbs from ● T0 to ◆ T2 while
            the one call of <code>@run</code> that uses it never stops.
          </>
        )}
      </p>
      <div className={classes.actions}>
        <Button
          size="compact-sm"
          onClick={() => {
            setOpen(false);
            tour.run();
          }}
        >
          Show me around
        </Button>
        <Button size="compact-sm" variant="default" onClick={lessons.run}>
          Lessons
        </Button>
        <CloseButton aria-label="Close the welcome" onClick={() => setOpen(false)} />
      </div>
    </aside>
  );
}
