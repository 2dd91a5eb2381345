/** What somebody expects of a run, and how it compares with the recording. No React. */
import { type OptimizationTier, tierTitle } from '../../engine/tiering/config.ts';
import type { Recording } from '../../telemetry/recording.ts';
import { formatCount } from '../common/format.ts';
import type { Guess } from '../store/predicting.ts';

/** Functions whose tiers are asked for. */
export const MOST_ASKED = 6;

export type Verdict = 'right' | 'close' | 'off' | 'open';

/** One question, what was guessed, and what came. */
export interface Answer {
  readonly question: string;
  readonly guessed: string;
  readonly happened: string;
  readonly verdict: Verdict;
}

export function isEmpty({ hottest, tiers, firstTier2 }: Guess): boolean {
  return hottest === null && Object.keys(tiers).length === 0 && firstTier2 === null;
}

/** The questions that were answered, with the truth of the whole recording. */
export function reveal(guess: Guess, recording: Recording): Answer[] {
  const answers: Answer[] = [];
  if (guess.hottest !== null) answers.push(hottestAnswer(guess.hottest, recording));
  for (const [name, tier] of Object.entries(guess.tiers)) answers.push(tierAnswer(name, tier, recording));
  if (guess.firstTier2 !== null) answers.push(firstTier2Answer(guess.firstTier2, recording));
  return answers;
}

function hottestAnswer(name: string, { statuses }: Recording): Answer {
  const most = Math.max(0, ...statuses.map(({ count }) => count));
  const hottest = statuses.filter(({ count }) => count === most && most > 0).map(({ info }) => info.name);
  const mine = statuses.find(({ info }) => info.name === name)?.count;
  const second = Math.max(0, ...statuses.filter(({ count }) => count < most).map(({ count }) => count));
  return {
    question: 'Called most',
    guessed: `@${name}`,
    happened:
      hottest.length === 0
        ? 'nothing was called'
        : `${hottest.map((hot) => `@${hot}`).join(', ')} with ${formatCount(most)} calls`,
    verdict:
      mine === undefined || hottest.length === 0
        ? 'open'
        : hottest.includes(name)
          ? 'right'
          : mine === second && mine > 0
            ? 'close'
            : 'off',
  };
}

/** The highest tier that a function was in; it may have been taken down by hand later. */
function highestTier(functionIndex: number, recording: Recording): OptimizationTier {
  const reached = recording.transitions(functionIndex).map(({ tier }) => tier);
  return Math.max(recording.program.startTier, ...reached) as OptimizationTier;
}

function tierAnswer(name: string, tier: OptimizationTier, recording: Recording): Answer {
  const info = recording.program.functions.find((f) => f.name === name);
  const question = `Highest tier of @${name}`;
  if (info === undefined) {
    return { question, guessed: tierTitle(tier), happened: 'not in the program that ran', verdict: 'open' };
  }
  const highest = highestTier(info.index, recording);
  const distance = Math.abs(highest - tier);
  return {
    question,
    guessed: tierTitle(tier),
    happened: tierTitle(highest),
    verdict: distance === 0 ? 'right' : distance === 1 ? 'close' : 'off',
  };
}

function firstTier2Answer(guessed: number | 'never', recording: Recording): Answer {
  const first = recording.program.functions
    .flatMap(({ index, name }) =>
      recording
        .transitions(index)
        .filter(({ tier }) => tier === 2)
        .map(({ at, count }) => ({ at, count, name })),
    )
    .reduce<{ at: number; count: number; name: string } | null>(
      (best, next) => (best === null || next.at < best.at ? next : best),
      null,
    );
  return {
    question: 'Calls at which the first function is in Tier 2',
    guessed: guessed === 'never' ? 'none gets there' : formatCount(guessed),
    happened: first === null ? 'none got there' : `${formatCount(first.count)}, @${first.name}`,
    verdict: verdictOfCalls(guessed, first?.count ?? 'never'),
  };
}

/** Within a factor of two is right and within ten close: the time of a compilation is many calls. */
function verdictOfCalls(guessed: number | 'never', happened: number | 'never'): Verdict {
  if (guessed === 'never' || happened === 'never') return guessed === happened ? 'right' : 'off';
  const factor = Math.max(guessed, happened) / Math.max(1, Math.min(guessed, happened));
  return factor <= 2 ? 'right' : factor <= 10 ? 'close' : 'off';
}

/** `2 of 3 right, 1 close.` and a word to go on. */
export function scoreText(answers: readonly Answer[]): string {
  const judged = answers.filter(({ verdict }) => verdict !== 'open');
  const right = judged.filter(({ verdict }) => verdict === 'right').length;
  const close = judged.filter(({ verdict }) => verdict === 'close').length;
  if (judged.length === 0) return 'This run answers none of your guesses.';
  const count = `${right} of ${judged.length} right${close > 0 ? `, ${close} close` : ''}.`;
  if (right === judged.length) return `${count} You know this machine.`;
  if (right + close === judged.length) return `${count} A good sense for it.`;
  return `${count} What surprised you is what there is to learn: the timeline has the reasons.`;
}
