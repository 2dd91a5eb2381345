/** The table of commands. */
import type { MantineColorScheme } from '@mantine/core';
import {
  IconAdjustmentsHorizontal,
  IconArrowBackUp,
  IconBook,
  IconCommand,
  IconDownload,
  IconFileTypeCsv,
  IconFolderOpen,
  IconFrame,
  IconGauge,
  IconHighlight,
  IconKeyboard,
  IconLayout,
  IconLink,
  IconMaximize,
  IconMoon,
  IconPlayerPlay,
  IconPlayerSkipBack,
  IconPlayerSkipForward,
  IconPlayerStop,
  IconPlayerTrackNext,
  IconRoute,
  IconShare2,
  IconSun,
  IconX,
} from '@tabler/icons-react';
import { COMPILED_TIERS, PRESET_NAMES } from '../../engine/tiering/config.ts';
import { PRESET_LABELS } from '../../engine/tiering/settings.ts';
import { FIRST_RATE } from '../header/pace.ts';
import { pickFile } from '../import/pickFile.ts';
import { type ChartId, chartIsShown, exportChart, exportProgram, exportWasm } from '../share/exports.ts';
import { saveRun } from '../share/saveRun.ts';
import { shareFrame, shareLink, shareRun } from '../share/shareLink.ts';
import { closedPanes, placeOf } from '../store/layout.ts';
import { PANE_IDS, type PaneId } from '../store/schemas.ts';
import { isActive } from '../store/session.ts';
import type { Stores } from '../store/stores.tsx';
import { type Command, isEnabled } from './command.ts';
import { runProgram } from './runProgram.ts';

/** What the table needs to know of the page around it. */
export interface CommandContext {
  readonly stores: Stores;
  readonly panes: Readonly<Record<PaneId, { readonly title: string; readonly Icon: NonNullable<Command['Icon']> }>>;
  /** The pane that the focus is in, or null. */
  readonly focusedPane: () => PaneId | null;
  readonly setColorScheme: (scheme: MantineColorScheme) => void;
}

export function createCommands(context: CommandContext): Command[] {
  return [
    ...runCommands(context),
    ...programCommands(context),
    ...exportCommands(context),
    ...paneCommands(context),
    ...settingsCommands(context),
    ...helpCommands(context),
  ];
}

function runCommands({ stores }: CommandContext): Command[] {
  const { session, workspace } = stores;
  return [
    {
      id: 'run',
      group: 'Run',
      label: 'Run',
      description: 'Compile and run the program',
      shortcut: 'Mod+Enter',
      Icon: IconPlayerPlay,
      enabled: () => stores.page.engine !== 'none',
      run: () => runProgram(stores),
    },
    {
      id: 'stop',
      group: 'Run',
      label: 'Stop',
      description: 'End the run',
      shortcut: 'Alt+S',
      Icon: IconPlayerStop,
      enabled: () => isActive(session.getState().phase),
      run: () => void session.getState().stop(),
    },
    {
      id: 'next-call',
      group: 'Run',
      label: 'Next call',
      description: 'Let one call through, while the pace is Step',
      shortcut: 'Alt+N',
      Icon: IconPlayerTrackNext,
      enabled: () => workspace.getState().pace.kind === 'step' && session.getState().phase.kind === 'running',
      run: () => session.getState().step(),
    },
    {
      id: 'play',
      group: 'Run',
      label: 'Play or pause the recording',
      description: 'Lets the time that all panes show run',
      shortcut: 'Alt+K',
      Icon: IconPlayerPlay,
      enabled: () => session.getState().moment !== null,
      run: () => (session.getState().playing ? session.getState().pause() : session.getState().play()),
    },
    {
      id: 'previous-event',
      group: 'Run',
      label: 'Previous event of the recording',
      shortcut: 'Alt+J',
      Icon: IconPlayerSkipBack,
      enabled: () => session.getState().moment !== null,
      run: () => session.getState().stepEvent(-1),
    },
    {
      id: 'next-event',
      group: 'Run',
      label: 'Next event of the recording',
      shortcut: 'Alt+L',
      Icon: IconPlayerSkipForward,
      enabled: () => session.getState().cursor !== null,
      run: () => session.getState().stepEvent(1),
    },
    {
      id: 'latest',
      group: 'Run',
      label: 'Show the latest moment',
      Icon: IconPlayerTrackNext,
      enabled: () => session.getState().cursor !== null,
      run: () => session.getState().seek(null),
    },
    {
      id: 'pace-full',
      group: 'Run',
      label: 'Pace: full speed',
      Icon: IconGauge,
      run: () => workspace.getState().setPace({ kind: 'full' }),
    },
    {
      id: 'pace-rate',
      group: 'Run',
      label: `Pace: ${FIRST_RATE} calls a second`,
      Icon: IconGauge,
      run: () => workspace.getState().setPace({ kind: 'rate', callsPerSecond: FIRST_RATE }),
    },
    {
      id: 'pace-step',
      group: 'Run',
      label: 'Pace: one call at a time',
      Icon: IconGauge,
      run: () => workspace.getState().setPace({ kind: 'step' }),
    },
  ];
}

function programCommands({ stores }: CommandContext): Command[] {
  const { workspace, session, examples } = stores;
  return [
    {
      id: 'open-file',
      group: 'Program',
      label: 'Open a file…',
      description: 'HIR, Bril (text or JSON), LLVM IR, or a trace',
      Icon: IconFolderOpen,
      run: pickFile,
    },
    {
      id: 'share',
      group: 'Program',
      label: 'Copy a link',
      description: 'To this program, its settings and its panes',
      Icon: IconShare2,
      run: () => void shareLink(workspace),
    },
    {
      id: 'share-run',
      group: 'Program',
      label: 'Copy a link that shows this run',
      description: 'Whoever opens it sees this moment before running anything',
      Icon: IconLink,
      enabled: () => session.getState().moment !== null,
      run: () => void shareRun(workspace, session),
    },
    {
      id: 'save-trace',
      group: 'Program',
      label: 'Save the run as a trace (JSON)',
      description: 'A file that can be opened here again',
      Icon: IconDownload,
      enabled: () => session.getState().moment !== null,
      run: () => void saveRun(session, 'json'),
    },
    {
      id: 'save-table',
      group: 'Program',
      label: 'Save the run as a table (CSV)',
      Icon: IconFileTypeCsv,
      enabled: () => session.getState().moment !== null,
      run: () => void saveRun(session, 'csv'),
    },
    {
      id: 'share-frame',
      group: 'Program',
      label: 'Copy a frame for other pages',
      description: 'HTML with this program and the panes that are open',
      Icon: IconFrame,
      run: () => void shareFrame(workspace),
    },
    {
      id: 'restore-text',
      group: 'Program',
      label: 'Restore my text',
      description: 'The one that an example, a link or a lesson has replaced',
      Icon: IconArrowBackUp,
      enabled: () => workspace.getState().previousText !== null || workspace.getState().beforeLesson !== null,
      run: () => {
        const { beforeLesson, leaveLesson, restorePrevious } = workspace.getState();
        if (beforeLesson === null) restorePrevious();
        else leaveLesson();
      },
    },
    ...examples.map(
      ({ id, title, sentence }): Command => ({
        id: `example-${id}`,
        group: 'Program',
        label: `Example: ${title}`,
        description: sentence,
        Icon: IconBook,
        run: () => workspace.getState().openExample(id),
      }),
    ),
  ];
}

function exportCommands({ stores }: CommandContext): Command[] {
  const chart = (id: ChartId, title: string, format: 'svg' | 'png'): Command => ({
    id: `export-${id}-${format}`,
    group: 'Export',
    label: `${title} (.${format})`,
    Icon: IconDownload,
    enabled: () => chartIsShown(id),
    run: () => void exportChart(id, format),
  });
  return [
    {
      id: 'export-hir',
      group: 'Export',
      label: 'Program (.hir)',
      Icon: IconDownload,
      run: () => exportProgram(stores),
    },
    ...COMPILED_TIERS.map(
      (tier): Command => ({
        id: `export-wasm-${tier}`,
        group: 'Export',
        label: `Tier ${tier} code of the selected function (.wasm)`,
        Icon: IconDownload,
        enabled: () => stores.session.getState().recording !== null,
        run: () => void exportWasm(stores, tier),
      }),
    ),
    chart('call-counts', 'Chart of call counts', 'svg'),
    chart('call-counts', 'Chart of call counts', 'png'),
    chart('timeline', 'Timeline', 'svg'),
    chart('timeline', 'Timeline', 'png'),
  ];
}

function paneCommands({ stores, panes, focusedPane }: CommandContext): Command[] {
  const { workspace } = stores;
  const present = (): PaneId => focusedPane() ?? 'editor';
  return [
    ...PANE_IDS.map(
      (id, i): Command => ({
        id: `show-${id}`,
        group: 'Panes',
        label: `Show ${panes[id].title}`,
        ...(i < 9 && { shortcut: `Alt+${i + 1}` }),
        Icon: panes[id].Icon,
        run: () => workspace.getState().showPane(id),
      }),
    ),
    {
      id: 'maximize',
      group: 'Panes',
      label: 'Maximise the pane, or restore the layout',
      description: 'The one that the keyboard is in',
      shortcut: 'Alt+M',
      Icon: IconMaximize,
      run: () => {
        const { panes: layout, maximize } = workspace.getState();
        maximize(layout.maximized === null ? placeOf(layout, present()) : null);
      },
    },
    {
      id: 'close-pane',
      group: 'Panes',
      label: 'Close the pane',
      description: 'The one that the keyboard is in',
      Icon: IconX,
      enabled: () => focusedPane() !== null && closedPanes(workspace.getState().panes).length < PANE_IDS.length - 1,
      run: () => workspace.getState().closePane(present()),
    },
    {
      id: 'reset-layout',
      group: 'Panes',
      label: 'Reset the layout',
      description: 'The panes where they are at home',
      Icon: IconLayout,
      run: () => workspace.getState().resetPanes(),
    },
  ];
}

function settingsCommands({ stores, setColorScheme }: CommandContext): Command[] {
  const { workspace, dialogs } = stores;
  const theme = (scheme: MantineColorScheme, label: string, Icon: Command['Icon']): Command => ({
    id: `theme-${scheme}`,
    group: 'Settings',
    label: `Colours: ${label}`,
    ...(Icon && { Icon }),
    run: () => setColorScheme(scheme),
  });
  return [
    {
      id: 'settings',
      group: 'Settings',
      label: 'Engine settings',
      description: 'Thresholds, sample rate, compile workers, backend',
      shortcut: 'Alt+,',
      Icon: IconAdjustmentsHorizontal,
      run: () => dialogs.getState().show('settings'),
    },
    ...PRESET_NAMES.map(
      (name): Command => ({
        id: `preset-${name}`,
        group: 'Settings',
        label: `Preset: ${PRESET_LABELS[name]}`,
        Icon: IconAdjustmentsHorizontal,
        run: () => workspace.getState().choosePreset(name),
      }),
    ),
    {
      id: 'marks',
      group: 'Settings',
      label: 'Marks of the run in the editor: on or off',
      description: 'How often lines ran, what was inlined, what was optimised away',
      Icon: IconHighlight,
      run: () => workspace.getState().setMarks(!workspace.getState().marks),
    },
    theme('light', 'light', IconSun),
    theme('dark', 'dark', IconMoon),
    theme('auto', 'like the system', IconSun),
  ];
}

function helpCommands({ stores: { dialogs, workspace, page } }: CommandContext): Command[] {
  return [
    {
      id: 'tour',
      group: 'Help',
      label: 'Tour of the page',
      description: 'What is where, in a minute',
      Icon: IconRoute,
      enabled: () => !page.embedded,
      run: () => void import('../tour/tour.ts').then(({ startTour }) => startTour(workspace)),
    },
    {
      id: 'palette',
      group: 'Help',
      label: 'All commands',
      shortcut: 'Alt+P',
      Icon: IconCommand,
      run: () => dialogs.getState().show('palette'),
    },
    {
      id: 'shortcuts',
      group: 'Help',
      label: 'Keyboard shortcuts',
      shortcut: '?',
      Icon: IconKeyboard,
      run: () => dialogs.getState().show('shortcuts'),
    },
  ];
}

/** Does what a command says, if it can be done now. */
export function invoke(command: Command | undefined): void {
  if (command !== undefined && isEnabled(command)) command.run();
}
