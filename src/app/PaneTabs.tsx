import { Tabs } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { PaneId, Place } from '../ui/store/schemas.ts';
import { useWorkspace } from '../ui/store/stores.tsx';
import classes from './Page.module.css';
import { PaneTools } from './PaneTools.tsx';
import { PANES, Pane } from './panes.tsx';
import { PLACE_NAMES } from './places.ts';

/** The panes of one place as tabs. Arrow keys go from tab to tab, Delete closes one. */
export function PaneTabs({ place }: { place: Place }) {
  const { open, front } = useWorkspace((state) => state.panes.places[place]);
  const maximized = useWorkspace((state) => state.panes.maximized);
  const showPane = useWorkspace((state) => state.showPane);
  const closePane = useWorkspace((state) => state.closePane);
  const name = PLACE_NAMES[place];
  const closeByKey = (event: KeyboardEvent, pane: PaneId): void => {
    if (event.key !== 'Delete') return;
    event.preventDefault();
    // Otherwise the focus goes with the tab.
    const { nextElementSibling, previousElementSibling } = event.currentTarget;
    ((nextElementSibling ?? previousElementSibling) as HTMLElement | null)?.focus();
    closePane(pane);
  };
  return (
    <section
      className={classes.panel}
      aria-label={name}
      data-maximized={maximized === place || undefined}
      // What the maximised place covers can't be reached by keyboard either.
      inert={maximized !== null && maximized !== place}
    >
      <Tabs
        className={classes.tabs}
        value={front}
        onChange={(pane) => pane !== null && showPane(pane as PaneId)}
        keepMounted={false}
        keepMountedMode="display-none"
      >
        <div className={classes.tabBar}>
          <Tabs.List className={classes.tabList} aria-label={name}>
            {open.map((id) => {
              const { Icon, title } = PANES[id];
              return (
                <Tabs.Tab
                  key={id}
                  value={id}
                  data-pane={id}
                  className={classes.tab}
                  leftSection={<Icon size={15} stroke={1.8} />}
                  onKeyDown={(event) => closeByKey(event, id)}
                >
                  {title}
                </Tabs.Tab>
              );
            })}
          </Tabs.List>
          {front !== null && <PaneTools place={place} pane={front} />}
        </div>
        {open.map((id) => (
          <Tabs.Panel key={id} value={id} data-pane={id} className={classes.tabPanel} keepMounted={id === 'editor'}>
            <Pane id={id} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </section>
  );
}
