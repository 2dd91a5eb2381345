// Evaluated in QuickJS before a written policy, and given its `decide`: asks that about one function after the other. What
// it needs of the language it takes before the policy could change it; questions and answers are texts, so that no object
// leads out.
(() => {
  const { parse, stringify } = JSON;
  const { Promise, Error, String } = globalThis;

  /** @param {(facts: unknown) => unknown} decide @param {{ name: string, [more: string]: unknown }} facts */
  const answerFor = (decide, facts) => {
    const { name } = facts;
    const given = decide(facts);
    if (given === undefined || given === null) return null;
    if (given instanceof Promise) throw new Error('decide must answer at once, without a promise');
    const { tier, reason = null } = /** @type {{ tier?: unknown, reason?: unknown }} */ (
      typeof given === 'object' ? given : { tier: given }
    );
    if (tier !== -1 && tier !== 0 && tier !== 1 && tier !== 2) {
      throw new Error(`for @${name} decide gave the tier ${String(tier)}; tiers are 0, 1 and 2`);
    }
    if (reason !== null && typeof reason !== 'string') {
      throw new Error(`for @${name} decide gave a reason that is no text`);
    }
    return { tier, reason };
  };

  /**
   * @typedef {[name: string, calls: number, tier: number, size: number, compileMs: number | null]} Row
   * @typedef {{ thresholds: object, functions: Row[] }} Question
   * @param {(facts: unknown) => unknown} decide
   */
  return (decide) => (/** @type {string} */ asked) => {
    const { thresholds, functions } = /** @type {Question} */ (parse(asked));
    const answers = [];
    for (let i = 0; i < functions.length; i++) {
      const [name, calls, tier, size, compileMs] = /** @type {Row} */ (functions[i]);
      answers[i] = answerFor(decide, { name, calls, tier, size, compileMs, thresholds: { ...thresholds } });
    }
    return stringify(answers);
  };
})();
