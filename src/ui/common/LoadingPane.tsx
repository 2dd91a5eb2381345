import classes from './LoadingPane.module.css';

/** A pane whose code is on its way: grey bars in its place, after a moment, so that a fast one doesn't flash. */
export function LoadingPane({ title }: { title: string }) {
  return (
    <output className={classes.loading} aria-label={`${title} is loading`}>
      <span />
      <span />
      <span />
    </output>
  );
}
