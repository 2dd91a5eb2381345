/** The panes by their ids: a new one needs an entry here, and its place in HOME (src/ui/store/schemas.ts). */
import {
  IconArrowsDiff,
  IconBulb,
  IconChartLine,
  IconCode,
  IconPencil,
  IconScale,
  IconSchool,
  IconSitemap,
  IconStack2,
  IconTerminal2,
  IconTimeline,
} from '@tabler/icons-react';
import { type ComponentType, lazy, Suspense } from 'react';
import { LoadingPane } from '../ui/common/LoadingPane.tsx';
import { PaneBoundary } from '../ui/common/PaneBoundary.tsx';
import { EditorPane } from '../ui/editor/EditorPane.tsx';
import type { PaneId } from '../ui/store/schemas.ts';

interface PaneInfo {
  readonly title: string;
  /** For places that are narrow. */
  readonly short: string;
  readonly Icon: ComponentType<{ size?: number; stroke?: number }>;
  /** All but the editor come when they are first shown. */
  readonly Content: ComponentType;
}

export const PANES: Record<PaneId, PaneInfo> = {
  editor: { title: 'Program', short: 'Program', Icon: IconPencil, Content: EditorPane },
  counts: {
    title: 'Call counts',
    short: 'Counts',
    Icon: IconChartLine,
    Content: lazy(async () => ({ default: (await import('../ui/counts/CountsPane.tsx')).CountsPane })),
  },
  tiers: {
    title: 'Tiers',
    short: 'Tiers',
    Icon: IconStack2,
    Content: lazy(async () => ({ default: (await import('../ui/tiers/TiersPane.tsx')).TiersPane })),
  },
  cfg: {
    title: 'Graph',
    short: 'Graph',
    Icon: IconSitemap,
    Content: lazy(async () => ({ default: (await import('../ui/cfg/CfgPane.tsx')).CfgPane })),
  },
  code: {
    title: 'Code',
    short: 'Code',
    Icon: IconCode,
    Content: lazy(async () => ({ default: (await import('../ui/code/CodePane.tsx')).CodePane })),
  },
  passes: {
    title: 'Passes',
    short: 'Passes',
    Icon: IconArrowsDiff,
    Content: lazy(async () => ({ default: (await import('../ui/passes/PassesPane.tsx')).PassesPane })),
  },
  compare: {
    title: 'Compare',
    short: 'Compare',
    Icon: IconScale,
    Content: lazy(async () => ({ default: (await import('../ui/compare/ComparePane.tsx')).ComparePane })),
  },
  timeline: {
    title: 'Timeline',
    short: 'Timeline',
    Icon: IconTimeline,
    Content: lazy(async () => ({ default: (await import('../ui/timeline/TimelinePane.tsx')).TimelinePane })),
  },
  output: {
    title: 'Output',
    short: 'Output',
    Icon: IconTerminal2,
    Content: lazy(async () => ({ default: (await import('../ui/output/OutputPane.tsx')).OutputPane })),
  },
  lesson: {
    title: 'Lessons',
    short: 'Lessons',
    Icon: IconSchool,
    Content: lazy(async () => ({ default: (await import('../ui/lesson/LessonPane.tsx')).LessonPane })),
  },
  predict: {
    title: 'Predict',
    short: 'Predict',
    Icon: IconBulb,
    Content: lazy(async () => ({ default: (await import('../ui/predict/PredictPane.tsx')).PredictPane })),
  },
};

export function Pane({ id }: { id: PaneId }) {
  const { Content, title } = PANES[id];
  return (
    <PaneBoundary>
      <Suspense fallback={<LoadingPane title={title} />}>
        <Content />
      </Suspense>
    </PaneBoundary>
  );
}
