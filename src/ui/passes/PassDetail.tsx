import { CodeView } from '../code/CodeView.tsx';
import { DiffView } from '../code/DiffView.tsx';
import { formatMs } from '../common/format.ts';
import classes from './PassesPane.module.css';
import type { ShownPass } from './passModel.ts';
import { sizeText, UNITS } from './passText.ts';

/** What a pass did to the text of the function. */
export function PassDetail({ pass }: { pass: ShownPass }) {
  const { step, changed, before, after } = pass;
  const language = step.by === 'tierlab' ? 'hir' : 'wat';
  return (
    <section className={classes.detail} aria-label={`What ${step.name} did`}>
      <p className={classes.about}>
        <b>{step.name}</b> {step.doc}
        {!changed && ' It changed nothing here.'}{' '}
        <span className={classes.aboutFacts}>
          {changed && `${sizeText(pass)} ${UNITS[step.by]}, `}
          {formatMs(step.ms)}
        </span>
      </p>
      {changed ? (
        <DiffView before={before} after={after} label={`Before and after ${step.name}`} />
      ) : (
        <CodeView language={language} text={after} firstLine={1} label={`After ${step.name}`} />
      )}
    </section>
  );
}
