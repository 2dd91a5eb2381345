import classes from './CodeText.module.css';

/** A message in which code stands between backquotes, as in those of the compiler. */
export function CodeText({ children }: { children: string }) {
  // Every second part was between two of them; a lone one is a character as any other.
  return children.split(/`([^`]+)`/).map((part, i) => (i % 2 === 1 ? code(part, i) : part));
}

const code = (text: string, key: number) => (
  <code key={key} className={classes.code}>
    {text}
  </code>
);
