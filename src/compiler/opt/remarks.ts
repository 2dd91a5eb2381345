/** Words that the remarks of several passes share. */
import type { Instruction } from '../../hir/module.ts';
import { accessedPointer } from './analysis/accesses.ts';
import { Addresses } from './analysis/addresses.ts';
import { objectOf } from './analysis/objects.ts';

const MAX_NAMED = 8;

/** Names one after the other; of many only the first. */
export function listed(names: readonly string[]): string {
  const rest = names.length - MAX_NAMED;
  return rest > 0 ? `${names.slice(0, MAX_NAMED).join(', ')} and ${rest} more` : names.join(', ');
}

/** What accesses go to, for people: globals and allocas by name. */
export function namesOf(accesses: readonly Instruction[]): string[] {
  const addresses = new Addresses();
  const names = accesses.map((access) => {
    const { base } = addresses.of(accessedPointer(access));
    const object = objectOf(base);
    if (object.kind === 'global') return `@${object.global.name}`;
    return base.kind === 'value' && base.name !== '' ? `%${base.name}` : 'memory';
  });
  return [...new Set(names)];
}
