import type { TierCode } from '../../engine/api.ts';
import { TIER_NAMES } from '../../engine/tiering/config.ts';
import type { PassesTier } from '../store/session.ts';
import { useStores } from '../store/stores.tsx';
import classes from './CodePane.module.css';
import { bodyText } from './codeModel.ts';

interface CodeFactsProps {
  readonly name: string;
  readonly code: TierCode;
  /** When, where that isn't now. */
  readonly when: string;
}

/** Which code this is, how large, and what made it. */
export function CodeFacts({ name, code, when }: CodeFactsProps) {
  const { tier, backend, cluster } = code;
  const others = cluster.length > 0 ? ` · together with ${cluster.map((other) => `@${other}`).join(', ')}` : '';
  return (
    <span className={classes.facts}>
      {TIER_NAMES[tier]}
      {backend !== null && `, ${backend}`}
      {when} · {bodyText(code)}
      {others}
      {tier > 0 && (
        <>
          {' · '}
          <PassesLink name={name} tier={tier as PassesTier} />
        </>
      )}
    </span>
  );
}

/** Leads to the passes that made the code. */
function PassesLink({ name, tier }: { name: string; tier: PassesTier }) {
  const { session, workspace } = useStores();
  const show = (): void => {
    session.getState().select(name);
    session.getState().choosePassesTier(tier);
    workspace.getState().showPane('passes');
  };
  return (
    <button type="button" className={classes.link} onClick={show}>
      what the passes did
    </button>
  );
}
