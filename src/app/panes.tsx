/** The panes by their ids. */
import {
  IconArrowsDiff,
  IconChartLine,
  IconCode,
  IconPencil,
  IconStack2,
  IconTerminal2,
  IconTimeline,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { CodePane } from '../ui/code/CodePane.tsx';
import { PaneBoundary } from '../ui/common/PaneBoundary.tsx';
import { CountsPane } from '../ui/counts/CountsPane.tsx';
import { EditorPane } from '../ui/editor/EditorPane.tsx';
import { OutputPane } from '../ui/output/OutputPane.tsx';
import { PassesPane } from '../ui/passes/PassesPane.tsx';
import type { PaneId } from '../ui/store/schemas.ts';
import { TiersPane } from '../ui/tiers/TiersPane.tsx';
import { TimelinePane } from '../ui/timeline/TimelinePane.tsx';

interface PaneInfo {
  readonly title: string;
  /** For places that are narrow. */
  readonly short: string;
  readonly Icon: ComponentType<{ size?: number; stroke?: number }>;
  readonly Content: ComponentType;
}

export const PANES: Record<PaneId, PaneInfo> = {
  editor: { title: 'Program', short: 'Program', Icon: IconPencil, Content: EditorPane },
  counts: { title: 'Call counts', short: 'Counts', Icon: IconChartLine, Content: CountsPane },
  tiers: { title: 'Tiers', short: 'Tiers', Icon: IconStack2, Content: TiersPane },
  code: { title: 'Code', short: 'Code', Icon: IconCode, Content: CodePane },
  passes: { title: 'Passes', short: 'Passes', Icon: IconArrowsDiff, Content: PassesPane },
  timeline: { title: 'Timeline', short: 'Timeline', Icon: IconTimeline, Content: TimelinePane },
  output: { title: 'Output', short: 'Output', Icon: IconTerminal2, Content: OutputPane },
};

export function Pane({ id }: { id: PaneId }) {
  const { Content } = PANES[id];
  return (
    <PaneBoundary>
      <Content />
    </PaneBoundary>
  );
}
