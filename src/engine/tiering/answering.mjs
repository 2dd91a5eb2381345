// Stands behind the user's code in its worker, which on Node is a context of one: hands it one function after the other.
(() => {
  const send = self.postMessage.bind(self);
  /** @type {unknown} */
  // @ts-expect-error: the user's code declares it.
  const written = typeof decide === 'function' ? decide : null;
  if (written === null) throw new Error('there is no function decide');
  const policy = /** @type {(facts: unknown) => unknown} */ (written);

  /** @param {{ name: string }} facts */
  const answerFor = (facts) => {
    const given = policy(facts);
    if (given === undefined || given === null) return null;
    if (given instanceof Promise) throw new Error('decide must answer at once, without a promise');
    const { tier, reason = null } = /** @type {{ tier?: unknown, reason?: unknown }} */ (
      typeof given === 'object' ? given : { tier: given }
    );
    if (typeof tier !== 'number' || ![-1, 0, 1, 2].includes(tier)) {
      throw new Error(`for @${facts.name} decide gave the tier ${String(tier)}; tiers are 0, 1 and 2`);
    }
    if (reason !== null && typeof reason !== 'string') {
      throw new Error(`for @${facts.name} decide gave a reason that is no text`);
    }
    return { tier, reason };
  };

  self.addEventListener('message', (event) => {
    const { number, functions } = /** @type {{ number: number, functions: { name: string }[] }} */ (event.data);
    send({ number, answers: functions.map(answerFor) });
  });
  send({ number: 0, answers: [] });
})();
