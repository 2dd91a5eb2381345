import { simplifyLoops } from '../loops/form.ts';
import type { Pass } from '../pass.ts';

export const loopSimplify: Pass = {
  name: 'loop-simplify',
  doc: 'Gives each loop a block before it, one block that leads back to its header, and exits of its own.',
  keepsGraph: false,
  run: simplifyLoops,
};
