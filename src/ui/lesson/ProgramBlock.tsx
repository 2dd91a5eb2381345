import { Button } from '@mantine/core';
import { IconCheck, IconPencil } from '@tabler/icons-react';
import type { Program } from '../../lessons/lesson.ts';
import { runSettings, type SettingChange } from '../../lessons/settings.ts';
import { ScrollRegion } from '../common/ScrollRegion.tsx';
import type { Stores } from '../store/stores.tsx';
import { useStores, useWorkspace } from '../store/stores.tsx';
import classes from './LessonPane.module.css';

/** Puts a program of the lesson into the editor, under its settings; what was there before comes back later. */
export function openProgram({ workspace }: Stores, { text, settings, policy }: Program): void {
  workspace.getState().openLessonProgram({ text, policy: policy?.text, ...runSettings(settings) });
}

/** A program of the lesson, which goes to the editor on a click. */
export function ProgramBlock({ program }: { program: Program }) {
  const stores = useStores();
  const { readOnly } = stores.page;
  const isThere = useWorkspace((state) => state.text === program.text);
  return (
    <figure className={classes.program}>
      <ScrollRegion label="Program of the lesson" className={classes.code}>
        <pre>{program.text}</pre>
      </ScrollRegion>
      {program.policy !== null && (
        <>
          <p className={classes.codeTitle}>With this policy, which goes to the settings</p>
          <ScrollRegion label="Policy of the lesson" className={classes.code}>
            <pre>{program.policy.text}</pre>
          </ScrollRegion>
        </>
      )}
      <figcaption className={classes.programBar}>
        <Settings changes={program.settings} />
        <Button
          ml="auto"
          size="compact-sm"
          variant={isThere ? 'default' : 'light'}
          disabled={readOnly}
          leftSection={isThere ? <IconCheck size={14} /> : <IconPencil size={14} />}
          onClick={() => openProgram(stores, program)}
        >
          {isThere ? 'In the editor' : 'Put into the editor'}
        </Button>
      </figcaption>
    </figure>
  );
}

/** What the program is run under, where that isn't the usual. */
export function Settings({ changes }: { changes: readonly SettingChange[] }) {
  if (changes.length === 0) return null;
  return <span className={classes.settings}>With {changes.map(changeText).join(', ')}</span>;
}

function changeText(change: SettingChange): string {
  switch (change.kind) {
    case 'preset':
      return `the preset ${change.preset}`;
    case 'pace':
      return change.pace.kind === 'rate' ? `${change.pace.callsPerSecond} calls a second` : `pace ${change.pace.kind}`;
    case 'setting':
      return `${change.path.slice(change.path.lastIndexOf('.') + 1)} = ${change.value}`;
  }
}
