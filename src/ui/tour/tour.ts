/** The tour of the page: a few places, one sentence or two about each. */
import 'driver.js/dist/driver.css';
import './tour.css';
import { type DriveStep, driver } from 'driver.js';
import { flushSync } from 'react-dom';
import type { PaneId } from '../store/schemas.ts';
import type { Workspace } from '../store/workspace.ts';

interface Stop {
  readonly title: string;
  readonly text: string;
  /** What is shown: a pane, or an element by its selector. Without, the tour speaks of the whole page. */
  readonly at?: { readonly pane: PaneId } | { readonly selector: string };
}

const STOPS: readonly Stop[] = [
  {
    title: 'The program',
    text: 'It is written in HIR, a small typed language for compilers. The badge behind each function says its tier and how often it was called.',
    at: { pane: 'editor' },
  },
  {
    title: 'Run',
    text: 'Compiles the program and runs it, here in the tab. Beside it you choose the speed: full, some calls a second, or one call for each click.',
    at: { selector: '[data-tour="run"]' },
  },
  {
    title: 'Call counts',
    text: 'Each function counts its calls. Where its line crosses a threshold, the function deserves better code; the marks show when that code arrived.',
    at: { pane: 'counts' },
  },
  {
    title: 'The timeline',
    text: 'What the compilers do meanwhile: requested, queued, compiled, installed, each with its reason. Drag the cursor back, and all panes show that moment.',
    at: { pane: 'timeline' },
  },
  {
    title: 'The code',
    text: 'The WebAssembly of each tier, or what is different between two of them. The panes next to it show the control-flow graph, and what every pass of the optimiser did.',
    at: { pane: 'code' },
  },
  {
    title: 'Your turn',
    text: 'Take a lesson, open an example, or write a program. Alt+P finds every command by its name, this tour among them.',
  },
];

/** Shows the tour. The library keeps the focus in it, and gives it back at the end. */
export function startTour(workspace: Workspace): void {
  driver({
    steps: STOPS.map((stop) => stepOf(stop, workspace)),
    // While it moves it takes no keys.
    animate: false,
    allowKeyboardControl: true,
    disableActiveInteraction: true,
    overlayOpacity: 0.55,
    stagePadding: 4,
    showProgress: true,
    progressText: '{{current}} of {{total}}',
    nextBtnText: 'Next',
    prevBtnText: 'Back',
    doneBtnText: 'Done',
    popoverClass: 'tierlab-tour',
    onPopoverRender: ({ closeButton, title, footer }) => {
      // They are a header and a footer, but the page's are others.
      for (const part of [title, footer]) part.role = 'presentation';
      closeButton.setAttribute('aria-label', 'End the tour');
    },
  }).drive();
}

function stepOf({ title, text, at }: Stop, workspace: Workspace): DriveStep {
  const popover = { title, description: text };
  if (at === undefined) return { popover };
  return { element: () => find(at, workspace), popover };
}

/** The element, once its pane is in front. */
function find(at: NonNullable<Stop['at']>, workspace: Workspace): Element {
  if ('selector' in at) return document.querySelector(at.selector) ?? document.body;
  flushSync(() => workspace.getState().showPane(at.pane));
  return document.querySelector(`[role="tabpanel"][data-pane="${at.pane}"]`) ?? document.body;
}
