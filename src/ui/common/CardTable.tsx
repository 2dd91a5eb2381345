/** Tables that are read as cards where they would be wider than their place. */
import type { ComponentProps, ReactNode } from 'react';
import classes from './CardTable.module.css';
import { useSize } from './useSize.ts';

/** The elements have these by themselves, but in Safari no longer when they are laid out as cards. */
const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader', scope: 'col' },
  rowHead: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
};

interface CardTableProps {
  /** Of the columns. */
  readonly head: readonly string[];
  /** Narrower than so many pixels, it is cards. */
  readonly cardsBelow: number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function CardTable({ head, cardsBelow, className, children }: CardTableProps) {
  const [ref, size] = useSize();
  const cards = size !== null && size.width < cardsBelow;
  return (
    <div ref={ref}>
      <Table cards={cards} className={className}>
        <Head>
          {head.map((title) => (
            <ColumnHead key={title}>{title}</ColumnHead>
          ))}
        </Head>
        <Body>{children}</Body>
      </Table>
    </div>
  );
}

export function Table({ cards, className = '', ...rest }: ComponentProps<'table'> & { readonly cards: boolean }) {
  return (
    <table
      {...ROLES.table}
      className={`${classes.table} ${className}`}
      data-form={cards ? 'cards' : undefined}
      {...rest}
    />
  );
}

export function Head({ children }: { children: ReactNode }) {
  return (
    <thead {...ROLES.group}>
      <Row>{children}</Row>
    </thead>
  );
}

export function Body({ children }: { children: ReactNode }) {
  return <tbody {...ROLES.group}>{children}</tbody>;
}

/** `onCards`: whether it is seen there, where the heads are. */
export function ColumnHead({ onCards = true, ...rest }: ComponentProps<'th'> & { readonly onCards?: boolean }) {
  return <th {...ROLES.columnHead} className={onCards ? undefined : classes.notOnCards} {...rest} />;
}

export function Row(props: ComponentProps<'tr'>) {
  return <tr {...ROLES.row} {...props} />;
}

export function RowHead(props: ComponentProps<'th'>) {
  return <th {...ROLES.rowHead} {...props} />;
}

/** On a card, where no head is above it, its label is before it. */
export function Cell({ label, ...rest }: ComponentProps<'td'> & { readonly label?: string | undefined }) {
  return <td {...ROLES.cell} data-label={label} {...rest} />;
}
