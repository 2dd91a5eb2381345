// Runs in the sandboxed frame: starts the worker with the user's code, and ends it when it fails or takes too long.
addEventListener(
  'message',
  ({ data: { source, startMs, answerMs }, ports }) => {
    const port = /** @type {MessagePort} */ (ports[0]);
    const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
    /** @param {string} message @param {number | null} line @param {number | null} column */
    const end = (message, line = null, column = null) => {
      clearTimeout(timer);
      worker.terminate();
      port.postMessage({ problem: { message, line, column } });
    };
    /** @param {number} ms */
    const late = (ms) => setTimeout(() => end(`it took longer than ${ms} ms and was ended`), ms);
    let timer = late(startMs);
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end(event.message, event.lineno, event.colno);
    });
    worker.addEventListener('message', ({ data }) => {
      clearTimeout(timer);
      port.postMessage(data);
    });
    port.addEventListener('message', ({ data }) => {
      timer = late(answerMs);
      worker.postMessage(data);
    });
    port.start();
  },
  { once: true },
);
