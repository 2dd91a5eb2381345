import type { Recording } from '../../telemetry/recording.ts';
import { useSession } from '../store/stores.tsx';

/** The recording as it is now. Renders again with each publication, at most eight times a second. */
export function useFrame(): Recording | null {
  useSession((state) => state.frame);
  return useSession((state) => state.recording);
}
