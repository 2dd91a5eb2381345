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
import { type ComponentType, lazy, Suspense, useState } from 'react';
import { LoadingPane } from '../ui/common/LoadingPane.tsx';
import { PaneBoundary } from '../ui/common/PaneBoundary.tsx';
import { EditorPane } from '../ui/editor/EditorPane.tsx';
import type { PaneId } from '../ui/store/schemas.ts';

interface PaneInfo {
  readonly title: string;
  /** For places that are narrow. */
  readonly short: string;
  readonly Icon: ComponentType<{ size?: number; stroke?: number }>;
  /** All but the editor, which the page begins with, come when they are first shown. */
  readonly load: (() => Promise<ComponentType>) | null;
}

export const PANES: Record<PaneId, PaneInfo> = {
  editor: { title: 'Program', short: 'Program', Icon: IconPencil, load: null },
  counts: {
    title: 'Call counts',
    short: 'Counts',
    Icon: IconChartLine,
    load: async () => (await import('../ui/counts/CountsPane.tsx')).CountsPane,
  },
  tiers: {
    title: 'Tiers',
    short: 'Tiers',
    Icon: IconStack2,
    load: async () => (await import('../ui/tiers/TiersPane.tsx')).TiersPane,
  },
  cfg: {
    title: 'Graph',
    short: 'Graph',
    Icon: IconSitemap,
    load: async () => (await import('../ui/cfg/CfgPane.tsx')).CfgPane,
  },
  code: {
    title: 'Code',
    short: 'Code',
    Icon: IconCode,
    load: async () => (await import('../ui/code/CodePane.tsx')).CodePane,
  },
  passes: {
    title: 'Passes',
    short: 'Passes',
    Icon: IconArrowsDiff,
    load: async () => (await import('../ui/passes/PassesPane.tsx')).PassesPane,
  },
  compare: {
    title: 'Compare',
    short: 'Compare',
    Icon: IconScale,
    load: async () => (await import('../ui/compare/ComparePane.tsx')).ComparePane,
  },
  timeline: {
    title: 'Timeline',
    short: 'Timeline',
    Icon: IconTimeline,
    load: async () => (await import('../ui/timeline/TimelinePane.tsx')).TimelinePane,
  },
  output: {
    title: 'Output',
    short: 'Output',
    Icon: IconTerminal2,
    load: async () => (await import('../ui/output/OutputPane.tsx')).OutputPane,
  },
  lesson: {
    title: 'Lessons',
    short: 'Lessons',
    Icon: IconSchool,
    load: async () => (await import('../ui/lesson/LessonPane.tsx')).LessonPane,
  },
  predict: {
    title: 'Predict',
    short: 'Predict',
    Icon: IconBulb,
    load: async () => (await import('../ui/predict/PredictPane.tsx')).PredictPane,
  },
};

/** What has come or is on its way. */
const contents = new Map<PaneId, ComponentType>();

function contentOf(id: PaneId): ComponentType {
  const { load } = PANES[id];
  if (load === null) return EditorPane;
  const present = contents.get(id);
  if (present !== undefined) return present;
  const content = lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      throw new Error('What shows it could not be fetched. Is there a connection?');
    }
  });
  contents.set(id, content);
  return content;
}

export function Pane({ id }: { id: PaneId }) {
  const [Content, setContent] = useState(() => contentOf(id));
  // React keeps a failed import for ever: asked for again, it must be another one.
  const retry = (): void => {
    contents.delete(id);
    setContent(() => contentOf(id));
  };
  return (
    <PaneBoundary onRetry={retry}>
      <Suspense fallback={<LoadingPane title={PANES[id].title} />}>
        <Content />
      </Suspense>
    </PaneBoundary>
  );
}
