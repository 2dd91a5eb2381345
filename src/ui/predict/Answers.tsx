import type { Recording } from '../../telemetry/recording.ts';
import { CardTable, Cell, Row, RowHead } from '../common/CardTable.tsx';
import type { Guess } from '../store/predicting.ts';
import classes from './PredictPane.module.css';
import { reveal, scoreText, type Verdict } from './prediction.ts';

/** Told apart by sign and word, not by colour alone. */
const VERDICTS: Readonly<Record<Verdict, string>> = {
  right: '✓ right',
  close: '≈ close',
  off: '↷ otherwise',
  open: '– not answered',
};

const HEAD = ['Question', 'Your guess', 'The recording', 'So it is'];

/** Guess and truth side by side. */
export function Answers({ guess, recording }: { guess: Guess; recording: Recording }) {
  const answers = reveal(guess, recording);
  return (
    <>
      <output className={classes.score}>{scoreText(answers)}</output>
      <CardTable className={classes.table} cardsBelow={420} head={HEAD}>
        {answers.map(({ question, guessed, happened, verdict }) => (
          <Row key={question}>
            <RowHead>{question}</RowHead>
            <Cell label="your guess">{guessed}</Cell>
            <Cell label="the recording">{happened}</Cell>
            <Cell className={classes.verdict} data-verdict={verdict}>
              {VERDICTS[verdict]}
            </Cell>
          </Row>
        ))}
      </CardTable>
    </>
  );
}
