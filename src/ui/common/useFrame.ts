import { startTransition, useEffect, useState } from 'react';
import type { Moment } from '../../telemetry/moment.ts';
import type { Recording } from '../../telemetry/recording.ts';
import { useStores } from '../store/stores.tsx';

/** A recording as of one publication. It changes inside; with each publication there is a new frame around it. */
export interface Frame {
  readonly recording: Recording;
  /** What is to be shown: the recording as it was at the cursor, or as it is now. */
  readonly moment: Moment;
}

/**
 * What was recorded up to now; null before the first counts. Renders again with each publication, at most four times
 * a second, and when the cursor moves; as a transition: in slices between which the page answers to its user.
 */
export function useFrame(): Frame | null {
  const { session } = useStores();
  const [frame, setFrame] = useState(() => frameOf(session.getState()));
  useEffect(() => {
    const follow = (): void => startTransition(() => setFrame(frameOf(session.getState())));
    follow();
    return session.subscribe((state, before) => {
      if (state.frame !== before.frame || state.moment !== before.moment) follow();
    });
  }, [session]);
  return frame;
}

function frameOf({ recording, moment }: { recording: Recording | null; moment: Moment | null }): Frame | null {
  return recording === null || moment === null || recording.statuses.length === 0 ? null : { recording, moment };
}
