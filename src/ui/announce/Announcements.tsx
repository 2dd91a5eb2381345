import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Recording } from '../../telemetry/recording.ts';
import { useStores } from '../store/stores.tsx';
import { Announcer } from './announcer.ts';

/** Says for screen readers which functions are promoted, while a program of this page runs. */
export function Announcements() {
  const { session } = useStores();
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    const announcer = new Announcer(setSentence);
    let of: Recording | null = null;
    let heard = 0;
    const listen = (): void => {
      const { recording, origin } = session.getState();
      if (recording !== of) {
        of = recording;
        heard = 0;
        announcer.reset();
      }
      if (recording === null || origin?.replayed !== false) return;
      const { events } = recording.log;
      if (events.length === heard) return;
      announcer.add(Array.from({ length: events.length - heard }, (_, i) => events.get(heard + i)));
      heard = events.length;
    };
    const stop = session.subscribe(listen);
    return () => {
      stop();
      announcer.reset();
    };
  }, [session]);
  return (
    <VisuallyHidden>
      <output aria-label="Promotions">{sentence}</output>
    </VisuallyHidden>
  );
}
