import { memo } from 'react';
import { type OptimizationTier, TIER_NAMES } from '../../engine/tiering/config.ts';
import classes from './TierBadge.module.css';
import { tierMark, tierShapePath } from './tierShapes.ts';

/** A tier as shape and letter; `long` adds its name. */
export const TierBadge = memo(function TierBadge({ tier, long = false }: { tier: OptimizationTier; long?: boolean }) {
  return (
    <span className={classes.badge} data-tier={tier} title={TIER_NAMES[tier]}>
      <svg width="10" height="10" viewBox="-5 -5 10 10" aria-hidden="true">
        <path d={tierShapePath(tier, 4.5)} fill="currentColor" />
      </svg>
      {tierMark(tier)}
      {long && <span className={classes.name}>{TIER_NAMES[tier]}</span>}
    </span>
  );
});
