import { NumberInput, SegmentedControl, Select, Switch } from '@mantine/core';
import type { OptimizationTier } from '../../engine/tiering/config.ts';
import type { Guess } from '../store/predicting.ts';
import classes from './PredictPane.module.css';
import { MOST_ASKED } from './prediction.ts';

const TIER_CHOICES = [
  { value: '0', label: 'T0' },
  { value: '1', label: 'T1' },
  { value: '2', label: 'T2' },
];

interface GuessFormProps {
  readonly names: string[];
  readonly guess: Guess;
  readonly change: (guess: Partial<Guess>) => void;
}

export function GuessForm({ names, guess, change }: GuessFormProps) {
  const never = guess.firstTier2 === 'never';
  return (
    <div className={classes.form}>
      <Select
        size="xs"
        label="Which function will be called most?"
        placeholder="Choose a function"
        data={names}
        value={guess.hottest}
        onChange={(hottest) => change({ hottest })}
        searchable
        clearable
        limit={100}
      />
      <fieldset className={classes.tiers}>
        <legend>Which tier will each reach?</legend>
        {names.slice(0, MOST_ASKED).map((name) => (
          <div key={name} className={classes.tier}>
            <span className={classes.name}>@{name}</span>
            <SegmentedControl
              size="xs"
              aria-label={`Highest tier of @${name}`}
              data={TIER_CHOICES}
              // Nothing is chosen before somebody does.
              value={String(guess.tiers[name] ?? '')}
              onChange={(tier) => change({ tiers: { ...guess.tiers, [name]: Number(tier) as OptimizationTier } })}
            />
          </div>
        ))}
      </fieldset>
      <NumberInput
        size="xs"
        label="After how many of its calls will the first function be in Tier 2?"
        description="The code must be compiled first, while the calls go on."
        placeholder="Calls"
        min={1}
        max={1e12}
        allowDecimal={false}
        allowNegative={false}
        thousandSeparator=","
        disabled={never}
        value={typeof guess.firstTier2 === 'number' ? guess.firstTier2 : ''}
        onChange={(calls) => change({ firstTier2: typeof calls === 'number' && calls >= 1 ? calls : null })}
      />
      <Switch
        size="xs"
        label="None will get there"
        checked={never}
        onChange={(event) => change({ firstTier2: event.currentTarget.checked ? 'never' : null })}
      />
    </div>
  );
}
