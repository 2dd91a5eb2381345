import { Button, CloseButton } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../commands/CommandsProvider.tsx';
import { useSession } from '../store/stores.tsx';
import { prefersStillness } from './firstVisit.ts';
import classes from './Welcome.module.css';

/** On the very first visit: in a sentence what there is to see, and where help is. */
export function Welcome() {
  const [open, setOpen] = useState(true);
  const phase = useSession((state) => state.phase.kind);
  const tour = useCommand('tour');
  const lessons = useCommand('show-lesson');
  if (!open) return null;
  return (
    <aside className={classes.welcome} aria-label="Welcome">
      <p className={classes.sentence}>
        {phase === 'finished' || phase === 'stopped' ? (
          <>
            <strong>This program has just run</strong>, compiled in this tab: the badge of <code>@step</code> climbed
            from ● T0 to ◆ T2 while the one call of <code>@run</code> that uses it never stopped. Run it again, or
            change it.
          </>
        ) : phase !== 'idle' || !prefersStillness() ? (
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
