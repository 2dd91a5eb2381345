import { Button, CloseButton } from '@mantine/core';
import { useState } from 'react';
import { problemText } from '../engine/tiering/policyProblem.ts';
import { useCommand } from '../ui/commands/CommandsProvider.tsx';
import { useSession } from '../ui/store/stores.tsx';
import classes from './Page.module.css';

/** Says why the policy that the user has written doesn't decide any more. */
export function PolicyNotice() {
  const problem = useSession((state) => state.policyProblem);
  const { run: openSettings } = useCommand('settings');
  const [dismissed, setDismissed] = useState(problem);
  if (problem === null || problem === dismissed) return null;
  return (
    <div className={classes.news} data-caution role="alert">
      <span>Your policy failed, so the built-in one decides: {problemText(problem)}</span>
      <Button size="compact-sm" variant="default" onClick={openSettings}>
        Edit the policy
      </Button>
      <CloseButton size="sm" aria-label="Dismiss" onClick={() => setDismissed(problem)} />
    </div>
  );
}
