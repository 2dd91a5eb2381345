// Stands behind the user's code in its worker: hands it one function after the other.
(() => {
  // @ts-expect-error: the user's code declares it.
  const written = typeof decide === 'function' ? decide : null;
  const send = self.postMessage.bind(self);
  if (written === null) throw new Error('there is no function decide');
  /** @param {{ name: string }} facts */
  const answerFor = (facts) => {
    const answer = written(facts);
    if (answer === undefined || answer === null) return null;
    const { tier, reason = null } = typeof answer === 'number' ? { tier: answer } : answer;
    if (![-1, 0, 1, 2].includes(tier))
      throw new Error(`decide gave ${String(tier)} for @${facts.name}, which is no tier`);
    return { tier, reason: reason === null ? null : String(reason).slice(0, 200) };
  };
  self.addEventListener('message', ({ data }) => {
    send({ number: data.number, answers: data.functions.map(answerFor) });
  });
  send({ ready: true });
})();
