import type { ReactNode } from 'react';
import classes from './EmptyPane.module.css';

interface EmptyPaneProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  /** What can be done about it: a button. */
  readonly action?: ReactNode;
}

/** What a pane says while it has nothing to show: what will be here, and what makes it come. */
export function EmptyPane({ icon, title, children, action }: EmptyPaneProps) {
  return (
    <div className={classes.empty}>
      <div className={classes.icon} aria-hidden="true">
        {icon}
      </div>
      <p className={classes.title}>{title}</p>
      <p className={classes.text}>{children}</p>
      {action !== undefined && <div className={classes.action}>{action}</div>}
    </div>
  );
}
