/** All passes, by name. */
import type { Pass } from '../pass.ts';
import { dce } from './dce.ts';

export const PASSES: readonly Pass[] = [dce];

export function passNamed(name: string): Pass | null {
  return PASSES.find((pass) => pass.name === name) ?? null;
}
