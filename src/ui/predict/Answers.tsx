import type { Recording } from '../../telemetry/recording.ts';
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

/** Guess and truth side by side. */
export function Answers({ guess, recording }: { guess: Guess; recording: Recording }) {
  const answers = reveal(guess, recording);
  return (
    <>
      <output className={classes.score}>{scoreText(answers)}</output>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Your guess</th>
            <th scope="col">The recording</th>
            <th scope="col">So it is</th>
          </tr>
        </thead>
        <tbody>
          {answers.map(({ question, guessed, happened, verdict }) => (
            <tr key={question}>
              <th scope="row">{question}</th>
              <td>{guessed}</td>
              <td>{happened}</td>
              <td className={classes.verdict} data-verdict={verdict}>
                {VERDICTS[verdict]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
