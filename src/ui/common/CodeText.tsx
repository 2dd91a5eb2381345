import { Fragment } from 'react';

/** A message in which `code` stands between backquotes, as those of the compiler do. */
export function CodeText({ children }: { children: string }) {
  // Every second part was between two of them; a lone one is a character as any other.
  const parts = children.split(/`([^`]+)`/);
  return parts.map((part, i) =>
    // Parts never change their order.
    // oxlint-disable-next-line react/no-array-index-key
    i % 2 === 1 ? <code key={i}>{part}</code> : <Fragment key={i}>{part}</Fragment>,
  );
}
