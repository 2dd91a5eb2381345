import { type RefObject, useEffect } from 'react';
import { Group, type GroupImperativeHandle, Panel, Separator, useGroupRef } from 'react-resizable-panels';
import type { Place } from '../ui/store/schemas.ts';
import { useWorkspace } from '../ui/store/stores.tsx';
import classes from './Page.module.css';
import { PaneTabs } from './PaneTabs.tsx';

/** The places of the page as columns and rows; all can be resized, and empty ones give up their room. */
export function WideLayout() {
  const { places, maximized, sizes } = useWorkspace((state) => state.panes);
  const resize = useWorkspace((state) => state.resize);
  const group = useGroupRef();
  const rest = places.left.front !== null || places.top.front !== null || places.bottom.front !== null;
  const aside = places.aside.front !== null;
  useSize(group, 'aside', 'rest', aside && rest ? sizes.aside : null);
  return (
    <Group
      className={classes.groups}
      groupRef={group}
      orientation="horizontal"
      data-maximized={maximized ?? undefined}
      onLayoutChanged={(layout, { isUserInteraction }) => {
        if (isUserInteraction && layout['aside'] !== undefined) resize({ aside: layout['aside'] });
      }}
    >
      {aside && (
        <Panel id="aside" defaultSize={String(sizes.aside)} minSize="280px">
          <PaneTabs place="aside" />
        </Panel>
      )}
      {aside && rest && <Separator className={classes.separator} aria-label="Width of the lesson" />}
      {rest && (
        <Panel id="rest" minSize="480px">
          <Columns />
        </Panel>
      )}
    </Group>
  );
}

/** The program at the left, two places for panes at the right. */
function Columns() {
  const { places, maximized, sizes } = useWorkspace((state) => state.panes);
  const resize = useWorkspace((state) => state.resize);
  const columns = useGroupRef();
  const rows = useGroupRef();
  const left = places.left.front !== null;
  const top = places.top.front !== null;
  const bottom = places.bottom.front !== null;
  const right = top || bottom;
  useSize(columns, 'left', 'right', left && right ? sizes.left : null);
  useSize(rows, 'top', 'bottom', top && bottom ? sizes.top : null);
  return (
    <Group
      className={classes.groups}
      groupRef={columns}
      orientation="horizontal"
      data-maximized={maximized ?? undefined}
      onLayoutChanged={(layout, { isUserInteraction }) => {
        if (isUserInteraction && layout['left'] !== undefined) resize({ left: layout['left'] });
      }}
    >
      {left && (
        <Panel id="left" defaultSize={String(sizes.left)} minSize="280px">
          <PaneTabs place="left" />
        </Panel>
      )}
      {left && right && <Separator className={classes.separator} aria-label="Width of the program" />}
      {right && (
        <Panel id="right" minSize="360px">
          <Group
            groupRef={rows}
            orientation="vertical"
            onLayoutChanged={(layout, { isUserInteraction }) => {
              if (isUserInteraction && layout['top'] !== undefined) resize({ top: layout['top'] });
            }}
          >
            {top && (
              <Panel id="top" defaultSize={String(sizes.top)} minSize="120px">
                <PaneTabs place="top" />
              </Panel>
            )}
            {top && bottom && <Separator className={classes.separator} aria-label="Height of the upper panes" />}
            {bottom && (
              <Panel id="bottom" minSize="120px">
                <PaneTabs place="bottom" />
              </Panel>
            )}
          </Group>
        </Panel>
      )}
    </Group>
  );
}

/** Gives two panels their sizes when these come from elsewhere than the separator: a link, a reset, a reopened pane. */
function useSize(
  ref: RefObject<GroupImperativeHandle | null>,
  first: Place,
  second: string,
  percent: number | null,
): void {
  useEffect(() => {
    const group = ref.current;
    if (group === null || percent === null) return;
    const now = group.getLayout()[first];
    if (now === undefined || Math.abs(now - percent) < 0.5) return;
    group.setLayout({ [first]: percent, [second]: 100 - percent });
  }, [ref, first, second, percent]);
}
