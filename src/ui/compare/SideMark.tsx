import type { SideId } from '../../compare/compare.ts';
import classes from './ComparePane.module.css';

/** The letter of a side, in its colour. */
export function SideMark({ id }: { id: SideId }) {
  return (
    <span className={classes.mark} data-side={id}>
      {id.toUpperCase()}
    </span>
  );
}
