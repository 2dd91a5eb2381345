import { Alert, Button, Switch, Textarea } from '@mantine/core';
import classes from '../settings/SettingsDrawer.module.css';
import { DEFAULT_POLICY, LONGEST_POLICY, problemText } from '../store/policy.ts';
import { useSession, useStores, useWorkspace } from '../store/stores.tsx';

/** The policy that decides about promotions: the engine's own, or one that is written here. */
export function PolicySection() {
  const { page } = useStores();
  const policy = useWorkspace((state) => state.policy);
  const setPolicy = useWorkspace((state) => state.setPolicy);
  const problem = useSession((state) => state.policyProblem);
  return (
    <section className={classes.setting} data-changed={policy.on || undefined} aria-label="Policy">
      <div className={classes.head}>
        <Switch
          size="sm"
          label="Your own policy"
          disabled={page.engine !== 'threads'}
          checked={policy.on}
          onChange={(event) => setPolicy({ ...policy, on: event.currentTarget.checked })}
        />
        {policy.text !== DEFAULT_POLICY && (
          <Button size="compact-xs" variant="subtle" onClick={() => setPolicy({ ...policy, text: DEFAULT_POLICY })}>
            Reset the text
          </Button>
        )}
      </div>
      {policy.on && (
        <Textarea
          aria-label="The policy, in JavaScript"
          autosize
          minRows={6}
          maxRows={18}
          maxLength={LONGEST_POLICY}
          spellCheck={false}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 12 } }}
          value={policy.text}
          onChange={(event) => setPolicy({ ...policy, text: event.currentTarget.value })}
        />
      )}
      {problem !== null && (
        <Alert color="red" p="xs" mt="xs" title="Your policy failed: the built-in one decided instead">
          {problemText(problem)}
        </Alert>
      )}
      <p className={classes.explanation}>
        {page.engine === 'threads'
          ? 'A function decide(…) in JavaScript says which tier a function goes to. It takes effect at the next run, is kept in this browser alone, and runs in a worker of its own without access to the page or the network.'
          : 'Where no memory is shared, programs run under the built-in policy.'}
      </p>
    </section>
  );
}
