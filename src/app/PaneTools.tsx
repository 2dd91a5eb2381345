import { ActionIcon, Menu } from '@mantine/core';
import {
  IconDots,
  IconLayout,
  IconMaximize,
  IconMinimize,
  IconPlus,
  IconSwitchHorizontal,
  IconX,
} from '@tabler/icons-react';
import { closedPanes, type Panes } from '../ui/store/layout.ts';
import { PANE_IDS, type PaneId, PLACES, type Place } from '../ui/store/schemas.ts';
import { useStores, useWorkspace } from '../ui/store/stores.tsx';
import classes from './Page.module.css';
import { PANES } from './panes.tsx';
import { PLACE_POSITIONS } from './places.ts';

/** What can be done with a place and the pane in front of it: maximise, close, move, open another. */
export function PaneTools({ place, pane }: { place: Place; pane: PaneId }) {
  const maximized = useWorkspace((state) => state.panes.maximized === place);
  const maximize = useWorkspace((state) => state.maximize);
  const label = maximizeLabel(pane, maximized);
  return (
    <div className={classes.tools}>
      <PaneMenu place={place} pane={pane} />
      <ActionIcon
        size={26}
        variant="subtle"
        color="gray"
        aria-label={label}
        title={label}
        aria-pressed={maximized}
        onClick={() => maximize(maximized ? null : place)}
      >
        {maximized ? <IconMinimize size={15} /> : <IconMaximize size={15} />}
      </ActionIcon>
      <CloseButton pane={pane} />
    </div>
  );
}

function maximizeLabel(pane: PaneId, maximized: boolean): string {
  return maximized ? 'Restore the layout' : `Maximise ${PANES[pane].title}`;
}

function isLast(panes: Panes): boolean {
  return closedPanes(panes).length === PANE_IDS.length - 1;
}

function CloseButton({ pane }: { pane: PaneId }) {
  const closePane = useWorkspace((state) => state.closePane);
  const last = useWorkspace((state) => isLast(state.panes));
  const label = `Close ${PANES[pane].title}`;
  return (
    <ActionIcon
      size={26}
      variant="subtle"
      color="gray"
      aria-label={label}
      title={last ? 'The last pane stays' : label}
      disabled={last}
      onClick={() => closePane(pane)}
    >
      <IconX size={15} />
    </ActionIcon>
  );
}

function PaneMenu({ place, pane }: { place: Place; pane: PaneId }) {
  const { workspace } = useStores();
  const panes = useWorkspace((state) => state.panes);
  const { showPane, movePane, closePane, maximize, resetPanes } = workspace.getState();
  const closed = closedPanes(panes);
  const maximized = panes.maximized === place;
  const { title } = PANES[pane];
  const open = (id: PaneId): void => {
    movePane(id, place);
    showPane(id);
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size={26} variant="subtle" color="gray" aria-label={`More about ${title}`}>
          <IconDots size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{title}</Menu.Label>
        <Menu.Item
          leftSection={maximized ? <IconMinimize size={15} /> : <IconMaximize size={15} />}
          onClick={() => maximize(maximized ? null : place)}
        >
          {maximizeLabel(pane, maximized)}
        </Menu.Item>
        {PLACES.filter((other) => other !== place).map((other) => (
          <Menu.Item key={other} leftSection={<IconSwitchHorizontal size={15} />} onClick={() => movePane(pane, other)}>
            Move {PLACE_POSITIONS[other]}
          </Menu.Item>
        ))}
        <Menu.Item leftSection={<IconX size={15} />} disabled={isLast(panes)} onClick={() => closePane(pane)}>
          Close {title}
        </Menu.Item>
        {closed.length > 0 && <Menu.Label>Open here</Menu.Label>}
        {closed.map((id) => (
          <Menu.Item key={id} leftSection={<IconPlus size={15} />} onClick={() => open(id)}>
            {PANES[id].title}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLayout size={15} />} onClick={resetPanes}>
          Reset the layout
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
