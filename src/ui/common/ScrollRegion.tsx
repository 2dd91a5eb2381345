import type { ReactNode, Ref, UIEvent } from 'react';

interface ScrollRegionProps {
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLElement>;
  readonly onScroll?: (event: UIEvent<HTMLElement>) => void;
}

/** Something that may be longer than its place: it takes the focus, so that it also scrolls by keyboard. */
export function ScrollRegion({ label, ...rest }: ScrollRegionProps) {
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  return <section aria-label={label} tabIndex={0} {...rest} />;
}
