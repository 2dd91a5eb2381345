import { Tabs } from '@mantine/core';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { BOTTOM_PANES, type PaneId, TOP_PANES } from '../ui/store/schemas.ts';
import { useStores, useWorkspace } from '../ui/store/stores.tsx';
import classes from './Page.module.css';
import { PANES, Pane } from './panes.tsx';

/** The editor at the left, two groups of panes at the right; all of them can be resized. */
export function WideLayout() {
  const { layoutStorage } = useStores();
  const columns = useDefaultLayout({ id: 'tierlab.columns', storage: layoutStorage });
  const rows = useDefaultLayout({ id: 'tierlab.rows', storage: layoutStorage });
  const top = useWorkspace((state) => state.panes.top);
  const bottom = useWorkspace((state) => state.panes.bottom);
  return (
    <Group orientation="horizontal" {...layoutProps(columns)}>
      <Panel id="editor" defaultSize="42" minSize="280px">
        <section className={classes.panel} aria-label="Program">
          <Pane id="editor" />
        </section>
      </Panel>
      <Separator className={classes.separator} aria-label="Width of the program" />
      <Panel id="panes" minSize="360px">
        <Group orientation="vertical" {...layoutProps(rows)}>
          <Panel id="top" defaultSize="55" minSize="120px">
            <PaneTabs label="Functions" panes={TOP_PANES} value={top} />
          </Panel>
          <Separator className={classes.separator} aria-label="Height of the upper panes" />
          <Panel id="bottom" minSize="120px">
            <PaneTabs label="Execution" panes={BOTTOM_PANES} value={bottom} />
          </Panel>
        </Group>
      </Panel>
    </Group>
  );
}

function PaneTabs({ label, panes, value }: { label: string; panes: readonly PaneId[]; value: PaneId }) {
  const showPane = useWorkspace((state) => state.showPane);
  return (
    <section className={classes.panel} aria-label={label}>
      <Tabs
        className={classes.tabs}
        value={value}
        onChange={(pane) => pane !== null && showPane(pane as PaneId)}
        keepMounted={false}
      >
        <Tabs.List className={classes.tabList} aria-label={label}>
          {panes.map((id) => {
            const { Icon, title } = PANES[id];
            return (
              <Tabs.Tab key={id} value={id} className={classes.tab} leftSection={<Icon size={15} stroke={1.8} />}>
                {title}
              </Tabs.Tab>
            );
          })}
        </Tabs.List>
        {panes.map((id) => (
          <Tabs.Panel key={id} value={id} className={classes.tabPanel}>
            <Pane id={id} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </section>
  );
}

/** The library's other members are deprecated. */
function layoutProps({ defaultLayout, onLayoutChanged }: ReturnType<typeof useDefaultLayout>) {
  return { defaultLayout, onLayoutChanged };
}
