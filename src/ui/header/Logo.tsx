import { tierColor, tierShapePath } from '../common/tierShapes.ts';
import classes from './Header.module.css';

/** The name, with the three tiers' shapes one above the other. */
export function Logo() {
  return (
    <h1 className={classes.logo}>
      <svg width="22" height="26" viewBox="0 0 22 26" aria-hidden="true">
        {([2, 1, 0] as const).map((tier, i) => (
          <path
            key={tier}
            d={tierShapePath(tier, 4)}
            transform={`translate(${5 + 6 * (2 - i)}, ${5 + 8 * i})`}
            fill={tierColor(tier)}
          />
        ))}
      </svg>
      Tierlab
    </h1>
  );
}
