import type { Place } from '../ui/store/schemas.ts';

/** What the places are called where they are named: by what is at home there. */
export const PLACE_NAMES: Readonly<Record<Place, string>> = {
  left: 'Program',
  top: 'Functions',
  bottom: 'Execution',
  aside: 'Lessons',
};

/** Where they are, for those who move something there. */
export const PLACE_POSITIONS: Readonly<Record<Place, string>> = {
  left: 'to the left',
  top: 'to the upper right',
  bottom: 'to the lower right',
  aside: 'to the side',
};
