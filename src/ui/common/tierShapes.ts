/** How tiers are told apart without colour: a letter and a shape. */
import type { OptimizationTier } from '../../engine/tiering/config.ts';

/** Square, circle, triangle, diamond: as text, where no drawing is possible. */
export const TIER_GLYPHS: Record<OptimizationTier, string> = { [-1]: '■', 0: '●', 1: '▲', 2: '◆' };

/** `T1`; the interpreter has no number. */
export function tierMark(tier: OptimizationTier): string {
  return tier === -1 ? 'I' : `T${tier}`;
}

/** The shape as an SVG path around (0, 0) that fits a circle of radius `r`. Canvas reads it through Path2D. */
export function tierShapePath(tier: OptimizationTier, r: number): string {
  switch (tier) {
    case -1: {
      const c = r * 0.78;
      return `M${-c},${-c}H${c}V${c}H${-c}Z`;
    }
    case 0: {
      const c = r * 0.85;
      return `M${-c},0A${c},${c} 0 1 0 ${c},0A${c},${c} 0 1 0 ${-c},0Z`;
    }
    case 1:
      return `M0,${-r}L${r},${r * 0.8}L${-r},${r * 0.8}Z`;
    case 2:
      return `M0,${-r}L${r},0L0,${r}L${-r},0Z`;
  }
}

export function tierColor(tier: OptimizationTier): string {
  return `var(${tierVariable(tier)})`;
}

/** The name of the tier's colour; with `-soft` behind it, that of its background. */
export function tierVariable(tier: OptimizationTier): string {
  return tier === -1 ? '--tierI' : `--tier${tier}`;
}

/** The colour of shapes, which may be stronger than that of text. */
export function tierFill(tier: OptimizationTier): string {
  return `var(${tierVariable(tier)}-strong, ${tierColor(tier)})`;
}
