/**
 * What a pass is. It changes one function and leaves it valid (hir/verify) and compact (ir/edit.ts): the pipeline may stop
 * after any of them. Passes keep no state and know of each other only by what they leave behind.
 */
import { buildCfg, type Cfg } from '../../hir/analysis/cfg.ts';
import { type DominatorTree, dominatorTree } from '../../hir/analysis/dominators.ts';
import { findLoops, type LoopNest } from '../../hir/analysis/loops.ts';
import type { Func, Instruction } from '../../hir/module.ts';
import { Uses } from './analysis/uses.ts';
import type { OptimizerFacts } from './facts.ts';
import { sizeOfFunction } from './ir/edit.ts';

export interface Pass {
  /** As file tests and the page call it: words with hyphens. */
  readonly name: string;
  /** One sentence for people who look at the pipeline. */
  readonly doc: string;
  /** Whether blocks and edges are as before, so that analyses of the graph stay right. */
  readonly keepsGraph: boolean;
  /** Returns whether it changed anything. */
  run(unit: Unit): boolean;
}

/** A decision that somebody may want to know: what was done or refused, where, and why, in words. */
export interface Remark {
  readonly kind: 'done' | 'refused';
  /** `site` of the instruction that it is about, or -1 for the function as a whole. */
  readonly site: number;
  readonly text: string;
}

/** A function under optimisation. */
export class Unit {
  readonly remarks: Remark[] = [];
  /**
   * What optimising it has cost so far, in instructions visited: those of the function for each pass and each analysis.
   * Unlike time it is the same on every machine, and so is what a budget of it leaves out.
   */
  work = 0;
  /** Of calls that came with inlined bodies: the functions whose bodies they stand in, by index, outermost first. */
  readonly inlinedIn = new WeakMap<Instruction, readonly number[]>();
  #cfg: Cfg | null = null;
  #dominators: DominatorTree | null = null;
  #loops: LoopNest | null = null;
  #uses: Uses | null = null;

  constructor(
    /** A copy that belongs to this unit. */
    readonly func: Func,
    readonly facts: OptimizerFacts,
  ) {}

  // ---- Analyses: each is computed when it is first asked for, and dropped when it may no longer be right

  get cfg(): Cfg {
    if (this.#cfg === null) this.#visitAll();
    this.#cfg ??= buildCfg(this.func);
    return this.#cfg;
  }
  get dominators(): DominatorTree {
    this.#dominators ??= dominatorTree(this.cfg);
    return this.#dominators;
  }
  get loops(): LoopNest {
    this.#loops ??= findLoops(this.func, this.cfg, this.dominators);
    return this.#loops;
  }
  get uses(): Uses {
    if (this.#uses === null) this.#visitAll();
    this.#uses ??= new Uses(this.func);
    return this.#uses;
  }
  #visitAll(): void {
    this.work += sizeOfFunction(this.func);
  }

  /** To be called after each change, before an analysis is asked for again. The pipeline does it after each pass. */
  changed({ keepsGraph }: { readonly keepsGraph: boolean }): void {
    this.#uses = null;
    if (keepsGraph) return;
    this.#cfg = null;
    this.#dominators = null;
    this.#loops = null;
  }

  remark(kind: Remark['kind'], about: { readonly site: number } | null, text: string): void {
    this.remarks.push({ kind, site: about?.site ?? -1, text });
  }
}
