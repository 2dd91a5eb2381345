import type { Pass } from '../pass.ts';
import { listed } from '../remarks.ts';
import { expandBlockAccesses } from '../sroa/block-accesses.ts';
import { splitAllocas } from '../sroa/split.ts';

/**
 * Scalar replacement of aggregates: an alloca that is accessed only at constant offsets becomes one alloca for each part
 * that is accessed by itself. First, memset and memcpy of such memory become loads and stores of the parts.
 */
export const sroa: Pass = {
  name: 'sroa',
  doc: 'Takes structs and arrays in stack memory apart.',
  keepsGraph: true,
  run(unit) {
    const expanded = expandBlockAccesses(unit);
    if (expanded) unit.changed(sroa);
    const split = splitAllocas(unit);
    if (split.length > 0)
      unit.remark('done', null, `took apart ${listed(split.map(({ result }) => `%${result?.name}`))}`);
    return expanded || split.length > 0;
  },
};
