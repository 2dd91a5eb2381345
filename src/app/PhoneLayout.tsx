import { Tabs } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useLowScreen } from '../ui/common/screens.ts';
import { StatusBar } from '../ui/header/StatusBar.tsx';
import { placeOf } from '../ui/store/layout.ts';
import { PANE_IDS, type PaneId } from '../ui/store/schemas.ts';
import { useStores, useWorkspace } from '../ui/store/stores.tsx';
import classes from './Page.module.css';
import { PANES, Pane } from './panes.tsx';

/**
 * One pane at a time, chosen within the thumb's reach: at the bottom, on low screens at the side. The editor stays,
 * hidden, with its state.
 */
export function PhoneLayout() {
  const active = useWorkspace((state) => state.panes.phone);
  const embedded = useStores().page.embedded;
  const layout = useWorkspace((state) => state.panes);
  // There is room for the tab of every pane, but an embedded page has its chosen ones.
  const panes = embedded ? PANE_IDS.filter((id) => placeOf(layout, id) !== null) : PANE_IDS;
  const showPane = useWorkspace((state) => state.showPane);
  const low = useLowScreen();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Not every tab is in sight, and a pane can be opened from elsewhere.
    list.current?.querySelector(`[data-pane="${active}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  return (
    <Tabs
      className={classes.phone}
      variant="none"
      orientation={low ? 'vertical' : 'horizontal'}
      value={active}
      onChange={(pane) => pane !== null && showPane(pane as PaneId)}
      inverted
      keepMounted={false}
      keepMountedMode="display-none"
    >
      {panes.map((id) => (
        <Tabs.Panel key={id} value={id} data-pane={id} className={classes.phonePane} keepMounted={id === 'editor'}>
          <section className={classes.panel} aria-label={PANES[id].title}>
            <Pane id={id} />
          </section>
        </Tabs.Panel>
      ))}
      <StatusBar />
      <Tabs.List ref={list} className={classes.phoneTabs} aria-label="Panes">
        {panes.map((id) => {
          const { Icon, short } = PANES[id];
          return (
            <Tabs.Tab
              key={id}
              value={id}
              data-pane={id}
              className={classes.phoneTab}
              leftSection={<Icon size={18} stroke={1.8} />}
            >
              {short}
            </Tabs.Tab>
          );
        })}
      </Tabs.List>
    </Tabs>
  );
}
