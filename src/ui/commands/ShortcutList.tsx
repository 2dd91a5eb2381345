import { Kbd, Modal } from '@mantine/core';
import '@mantine/core/styles/Kbd.css';
import { Fragment } from 'react';
import classes from './Commands.module.css';
import { useCommands } from './CommandsProvider.tsx';
import { GROUPS } from './command.ts';
import type { DialogProps } from './Dialogs.tsx';
import { isMac, shownShortcut } from './shortcut.ts';

const mod = isMac ? '⌘' : 'Ctrl+';

/** What other parts of the page listen to; the editor has more, which its own F1 lists. */
const ELSEWHERE = [
  ['Arrow keys', 'go from tab to tab, and resize where a separator has the focus'],
  ['Delete', 'closes the tab that has the focus'],
  ['Escape, then Tab', 'leaves the editor'],
  ['F1', 'lists what the editor can do'],
  ['F8', 'goes to the next mistake in the editor'],
  [`${mod}.`, 'mends a mistake in the editor'],
  ['F2', 'renames in the editor'],
] as const;

/** The shortcuts, out of the table of commands. */
export default function ShortcutList({ opened, onClose }: DialogProps) {
  const commands = useCommands().filter(({ shortcut }) => shortcut !== undefined);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Keyboard shortcuts"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close the list' }}
    >
      {GROUPS.map((group) => {
        const ofGroup = commands.filter((command) => command.group === group);
        if (ofGroup.length === 0) return null;
        return (
          <Fragment key={group}>
            <h3 className={classes.group}>{group}</h3>
            <Rows rows={ofGroup.map(({ label, shortcut }) => [shownShortcut(shortcut as string), label] as const)} />
          </Fragment>
        );
      })}
      <h3 className={classes.group}>Elsewhere</h3>
      <Rows rows={ELSEWHERE} />
    </Modal>
  );
}

function Rows({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return (
    <dl className={classes.rows}>
      {rows.map(([keys, does]) => (
        <div key={keys} className={classes.row}>
          <dt>
            <Kbd>{keys}</Kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
