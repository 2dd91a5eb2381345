import { CodeView } from '../code/CodeView.tsx';
import classes from './PassesPane.module.css';
import type { ShownPass } from './passModel.ts';

/** What a pass did to the text of the function. */
export function PassDetail({ pass: { step, changed, after } }: { pass: ShownPass }) {
  const language = step.by === 'tierlab' ? 'hir' : 'wat';
  return (
    <section className={classes.detail} aria-label={`What ${step.name} did`}>
      <p className={classes.about}>
        <b>{step.name}</b> {step.doc}
        {!changed && ' It changed nothing here.'}
      </p>
      <CodeView language={language} text={after} firstLine={1} label={`After ${step.name}`} />
    </section>
  );
}
