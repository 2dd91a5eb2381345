import {
  createSpotlight,
  Spotlight,
  type SpotlightActionData,
  type SpotlightActionGroupData,
} from '@mantine/spotlight';
import '@mantine/spotlight/styles.css';
import { useEffect } from 'react';
import classes from './Commands.module.css';
import { useCommands } from './CommandsProvider.tsx';
import { type Command, GROUPS, isEnabled } from './command.ts';
import type { DialogProps } from './Dialogs.tsx';
import { shownShortcut } from './shortcut.ts';

const [store, palette] = createSpotlight();

/** Every command of the page that can be given now, found by typing. */
export default function Palette({ opened, onClose }: DialogProps) {
  const commands = useCommands().filter((command) => command.id !== 'palette' && isEnabled(command));
  useEffect(() => {
    if (opened) palette.open();
    else palette.close();
  }, [opened]);
  return (
    <Spotlight
      store={store}
      shortcut={null}
      onSpotlightClose={onClose}
      actions={GROUPS.map((group) => actionsOf(group, commands))}
      highlightQuery
      scrollable
      maxHeight={420}
      nothingFound="No command has these words."
      searchProps={{ placeholder: 'What do you want to do?', 'aria-label': 'Command' }}
      classNames={{ action: classes.action as string, actionDescription: classes.description as string }}
    />
  );
}

function actionsOf(group: Command['group'], commands: readonly Command[]): SpotlightActionGroupData {
  return { group, actions: commands.filter((command) => command.group === group).map(actionOf) };
}

function actionOf({ id, label, description, shortcut, Icon, run }: Command): SpotlightActionData {
  return {
    id,
    label,
    ...(description !== undefined && { description }),
    ...(Icon && { leftSection: <Icon size={18} stroke={1.6} /> }),
    ...(shortcut !== undefined && { rightSection: <span className={classes.keys}>{shownShortcut(shortcut)}</span> }),
    onClick: run,
  };
}
