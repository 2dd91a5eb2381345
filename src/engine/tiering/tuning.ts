/** Numbers of the tiering worker that are not settings; each with its unit and why. */
export const TUNING = {
  /** Jobs a second are limited by the settings; this many may come at once, so that a small program isn't held back. */
  requestBurst: 64,
  /**
   * Milliseconds from a program's first request to its first compile job. What a program has run is the best guess of
   * how long it goes on (Arnold et al., "Adaptive Optimization in the Jalapeño JVM", OOPSLA 2000): sooner than this, the
   * compilers and V8's quick first version of new code cost more than a run of that length can gain.
   */
  startupMs: 20,
  /** Functions that may share one compile job, so that a storm needs few modules and installs. */
  maxBatch: 32,
  /** HIR instructions that may share one compile job. */
  maxBatchInstructions: 10_000,
  /** Milliseconds after which a compile worker that doesn't answer is taken for dead. */
  compileTimeoutMs: 30_000,
  /** Milliseconds before the first retry of a failed compilation; doubles each time. */
  retryBackoffMs: 50,
  /** Milliseconds for which jobs share one reading of all counters. */
  profileAgeMs: 20,
  /** Rounds of practice that bring Binaryen's code to the browser's best tier; some seconds of processor time in all. */
  exerciseRounds: 60,
  /** The same for the way from text to Tier 0: some tenths of a second. */
  baselineExerciseRounds: 40,
  /** Milliseconds that events are collected before they are sent to the page. */
  eventBatchMs: 50,
} as const;
