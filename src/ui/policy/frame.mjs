// Runs in the sandboxed frame: starts the worker with the user's code, asks it, and ends it when it fails or takes too
// long. Of what the worker sends only one answer to each question goes on to the page.
/**
 * @typedef {{ source: string, startMs: number, answerMs: number }} Start
 * @typedef {{ number: number, functions: unknown[] }} Question `number` is above 0.
 * @typedef {{ number: number, answers: unknown[] }} Answer With the number 0 it has been loaded.
 */
addEventListener(
  'message',
  (start) => {
    const { source, startMs, answerMs } = /** @type {Start} */ (start.data);
    const port = /** @type {MessagePort} */ (start.ports[0]);
    const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
    /** @type {number | null} */
    let awaited = null;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;

    /** @param {string} message @param {number | null} line @param {number | null} column */
    const fail = (message, line = null, column = null) => {
      clearTimeout(timer);
      worker.terminate();
      port.postMessage({ problem: { message, line, column } });
    };
    /** @param {number} number @param {number} ms */
    const wait = (number, ms) => {
      clearTimeout(timer);
      awaited = number;
      timer = setTimeout(() => fail(`it took longer than ${ms} ms and was ended`), ms);
    };

    wait(0, startMs);
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail(event.message, event.lineno, event.colno);
    });
    worker.addEventListener('message', (event) => {
      const answer = /** @type {Partial<Answer> | null} */ (event.data);
      if (awaited === null || answer?.number !== awaited) return;
      clearTimeout(timer);
      awaited = null;
      port.postMessage(answer);
    });
    port.addEventListener('message', (event) => {
      const question = /** @type {Question} */ (event.data);
      wait(question.number, answerMs);
      worker.postMessage(question);
    });
    port.start();
  },
  { once: true },
);
