import { Button, Switch, UnstyledButton } from '@mantine/core';
import { IconAlertCircle, IconAlertTriangle, IconArrowBackUp } from '@tabler/icons-react';
import { type ComponentType, useEffect, useId, useState } from 'react';
import type { LocatedDiagnostic } from '../../hir/diagnostics.ts';
import { CodeText } from '../common/CodeText.tsx';
import { plural } from '../common/format.ts';
import { useTouchPhone } from '../common/screens.ts';
import { useLanguage, useStores, useWorkspace } from '../store/stores.tsx';
import classes from './EditorPane.module.css';
import { loadMonaco } from './loadMonaco.ts';
import { PlainEditor } from './PlainEditor.tsx';

/** The program with what it shows, and what is wrong with it. */
export function EditorPane() {
  // Monaco is made for a mouse and a keyboard; on a phone the browser's own text field is better at touch.
  const touch = useTouchPhone();
  const [chosen, setPlain] = useState<boolean | null>(null);
  const plain = chosen ?? touch;
  return (
    <>
      <Intro plain={plain} setPlain={setPlain} />
      <div className={classes.editor}>
        <Editor plain={plain} />
      </div>
      <Problems />
    </>
  );
}

function Intro({ plain, setPlain }: { plain: boolean; setPlain: (plain: boolean) => void }) {
  const { examples } = useStores();
  const exampleId = useWorkspace((state) => state.exampleId);
  const previousText = useWorkspace((state) => state.previousText);
  const restorePrevious = useWorkspace((state) => state.restorePrevious);
  const inLesson = useWorkspace((state) => state.beforeLesson !== null);
  const leaveLesson = useWorkspace((state) => state.leaveLesson);
  const kept = useWorkspace((state) => state.kept);
  const marks = useWorkspace((state) => state.marks);
  const setMarks = useWorkspace((state) => state.setMarks);
  const example = examples.find(({ id }) => id === exampleId);
  return (
    <div className={classes.intro}>
      <p className={classes.sentence}>
        {example === undefined ? (
          inLesson ? (
            'A program of the lesson'
          ) : (
            'Your program'
          )
        ) : (
          <strong>{example.title}. </strong>
        )}
        {example?.sentence}
        {!kept && <span className={classes.unkept}> The browser can’t keep this text: it is gone after a reload.</span>}
      </p>
      <div className={classes.introActions}>
        {(inLesson || previousText !== null) && (
          <Button
            size="compact-xs"
            variant="light"
            leftSection={<IconArrowBackUp size={14} />}
            onClick={inLesson ? leaveLesson : restorePrevious}
          >
            Restore my text
          </Button>
        )}
        {!plain && (
          <Switch
            size="xs"
            label="Marks"
            title="Shows what the run says of each line: how often it ran, what was inlined, what was optimised away"
            checked={marks}
            onChange={(event) => setMarks(event.currentTarget.checked)}
          />
        )}
        <Switch
          size="xs"
          label="Plain text"
          title="A plain text field instead of the code editor"
          checked={plain}
          onChange={(event) => setPlain(event.currentTarget.checked)}
        />
      </div>
    </div>
  );
}

type MonacoEditorComponent = ComponentType<{ takesFocus: boolean }>;

/** Monaco once it has come; until then, and when it can't, the plain editor. */
function Editor({ plain }: { plain: boolean }) {
  const fieldId = useId();
  const [loaded, setLoaded] = useState<{ Monaco: MonacoEditorComponent; focus: boolean } | 'failed' | null>(null);
  useEffect(() => {
    if (plain || loaded !== null) return;
    let wanted = true;
    const load = async (): Promise<void> => {
      try {
        const { default: Monaco } = await loadMonaco();
        const focus = document.activeElement?.id === fieldId;
        if (wanted) setLoaded({ Monaco, focus });
      } catch {
        if (wanted) setLoaded('failed');
      }
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [plain, loaded, fieldId]);

  if (!plain && loaded !== null && loaded !== 'failed') return <loaded.Monaco takesFocus={loaded.focus} />;
  return <PlainEditor fieldId={fieldId} />;
}

/** The mistakes as a list, for those who don't see squiggles; each leads to its place. */
function Problems() {
  const { editor } = useStores();
  const diagnostics = useLanguage((state) => state.diagnostics);
  if (diagnostics.length === 0) return null;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return (
    <section className={classes.problems} aria-label="Problems">
      <output className={classes.problemCount}>
        {[
          errors > 0 && plural(errors, 'error'),
          errors < diagnostics.length && plural(diagnostics.length - errors, 'warning'),
        ]
          .filter(Boolean)
          .join(', ')}
      </output>
      <ul className={classes.problemList}>
        {diagnostics.slice(0, 100).map((diagnostic) => (
          <li key={`${diagnostic.line}:${diagnostic.column}:${diagnostic.code}:${diagnostic.message}`}>
            <Problem diagnostic={diagnostic} onClick={() => editor.reveal(diagnostic.line, diagnostic.column)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Problem({ diagnostic, onClick }: { diagnostic: LocatedDiagnostic; onClick: () => void }) {
  const Icon = diagnostic.severity === 'error' ? IconAlertCircle : IconAlertTriangle;
  return (
    <UnstyledButton className={classes.problem} data-severity={diagnostic.severity} onClick={onClick}>
      <Icon size={14} aria-label={diagnostic.severity} />
      <span className={classes.place}>
        {diagnostic.line}:{diagnostic.column}
      </span>
      <span>
        <CodeText>{diagnostic.message}</CodeText>
      </span>
    </UnstyledButton>
  );
}
