/** How tiers are told apart without colour: a letter and a shape. */
import type { OptimizationTier } from '../../engine/tiering/config.ts';

/** Circle, triangle, diamond: as text, where no drawing is possible. */
export const TIER_GLYPHS: Record<OptimizationTier, string> = { 0: '●', 1: '▲', 2: '◆' };

/** The shape as an SVG path around (0, 0) that fits a circle of radius `r`. Canvas reads it through Path2D. */
export function tierShapePath(tier: OptimizationTier, r: number): string {
  switch (tier) {
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
  return `var(--tier${tier})`;
}
