/** What the page can do, said once: buttons, palette, shortcuts and the list of shortcuts are made of it. */
import type { ComponentType } from 'react';

export const GROUPS = ['Run', 'Program', 'Export', 'Panes', 'Settings', 'Help'] as const;

export interface Command {
  readonly id: string;
  readonly group: (typeof GROUPS)[number];
  readonly label: string;
  readonly description?: string;
  readonly shortcut?: string;
  readonly Icon?: ComponentType<{ size?: number; stroke?: number }>;
  /** Whether it can be done now; without it, always. */
  readonly enabled?: () => boolean;
  readonly run: () => void;
}

export function isEnabled(command: Command): boolean {
  return command.enabled?.() ?? true;
}
