import { Alert, Button, Switch, Textarea } from '@mantine/core';
import { LONGEST_POLICY } from '../../engine/api.ts';
import { problemText } from '../../engine/tiering/policyProblem.ts';
import classes from '../settings/SettingsDrawer.module.css';
import { DEFAULT_POLICY } from '../store/policy.ts';
import { useSession, useWorkspace } from '../store/stores.tsx';

/** The policy that decides about promotions: the engine's own, or one that is written here. */
export function PolicySection() {
  const policy = useWorkspace((state) => state.policy);
  const setPolicy = useWorkspace((state) => state.setPolicy);
  const problem = useSession((state) => state.policyProblem);
  return (
    <section className={classes.setting} data-changed={policy.on || undefined} aria-label="Policy">
      <div className={classes.head}>
        <Switch
          size="sm"
          label="Your own policy"
          classNames={{ label: classes.label }}
          checked={policy.on}
          onChange={(event) => setPolicy({ ...policy, on: event.currentTarget.checked })}
        />
        <OtherText />
      </div>
      {policy.on && (
        <Textarea
          aria-label="The policy, in JavaScript"
          rows={rowsFor(policy.text)}
          maxLength={LONGEST_POLICY}
          spellCheck={false}
          wrap="off"
          classNames={{ input: classes.code }}
          value={policy.text}
          onChange={(event) => setPolicy({ ...policy, text: event.currentTarget.value })}
        />
      )}
      {problem !== null && (
        <Alert color="red" p="xs" mt="xs" title="Your policy failed: the built-in one decided instead">
          <p className={classes.problem}>{problemText(problem)}</p>
        </Alert>
      )}
      <p className={classes.explanation}>
        A function decide(…) in JavaScript says which tier a function goes to. It takes effect at the next run, and runs
        in a JavaScript engine of its own (QuickJS) that reaches neither the page nor the network. Links carry it while
        it is on.
      </p>
    </section>
  );
}

/** Lines aren't wrapped, so each is a row; a scroll bar may take one. */
function rowsFor(text: string): number {
  return Math.min(18, Math.max(6, text.split('\n').length + 1));
}

/** The way from the text that is there to the user's own, or to the one that everybody begins with. */
function OtherText() {
  const policy = useWorkspace((state) => state.policy);
  const setPolicy = useWorkspace((state) => state.setPolicy);
  const { own } = policy;
  if (own === null && policy.text === DEFAULT_POLICY) return null;
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      onClick={() => setPolicy({ ...policy, text: own ?? DEFAULT_POLICY, own: null })}
    >
      {own === null ? 'Reset the text' : 'Back to my text'}
    </Button>
  );
}
