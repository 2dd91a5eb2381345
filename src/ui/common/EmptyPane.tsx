import type { ReactNode } from 'react';
import classes from './EmptyPane.module.css';

/** What a pane says while it has nothing to show: what will be here, and what makes it come. */
export function EmptyPane({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <div className={classes.empty}>
      <div className={classes.icon} aria-hidden="true">
        {icon}
      </div>
      <p className={classes.title}>{title}</p>
      <p className={classes.text}>{children}</p>
    </div>
  );
}
