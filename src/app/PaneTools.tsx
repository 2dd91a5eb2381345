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
import { closedPanes } from '../ui/store/layout.ts';
import { PANE_IDS, type PaneId, PLACES, type Place } from '../ui/store/schemas.ts';
import { useStores, useWorkspace } from '../ui/store/stores.tsx';
import classes from './Page.module.css';
import { PANES } from './panes.tsx';
import { PLACE_POSITIONS } from './places.ts';

/** What can be done with a place and the pane in front of it: maximise, close, move, open another. */
export function PaneTools({ place, pane }: { place: Place; pane: PaneId }) {
  const maximized = useWorkspace((state) => state.panes.maximized === place);
  const maximize = useWorkspace((state) => state.maximize);
  const { title } = PANES[pane];
  const label = maximized ? 'Restore the layout' : `Maximise ${title}`;
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

function CloseButton({ pane }: { pane: PaneId }) {
  const closePane = useWorkspace((state) => state.closePane);
  const last = useWorkspace((state) => closedPanes(state.panes).length === PANE_IDS.length - 1);
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
  const { showPane, movePane, resetPanes } = workspace.getState();
  const closed = closedPanes(panes);
  const open = (id: PaneId): void => {
    movePane(id, place);
    showPane(id);
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size={26} variant="subtle" color="gray" aria-label={`More about ${PANES[pane].title}`}>
          <IconDots size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{PANES[pane].title}</Menu.Label>
        {PLACES.filter((other) => other !== place).map((other) => (
          <Menu.Item key={other} leftSection={<IconSwitchHorizontal size={15} />} onClick={() => movePane(pane, other)}>
            Move {PLACE_POSITIONS[other]}
          </Menu.Item>
        ))}
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
