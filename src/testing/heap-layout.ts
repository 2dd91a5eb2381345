import { type MemoryLayout, planLayout } from '../abi/layout.ts';

/** Memory for a heap and nothing else to speak of, which so many threads share. */
export function heapLayout(threads: number): MemoryLayout {
  return planLayout({
    functions: 1,
    blocks: 1,
    callSites: 0,
    parameters: 0,
    lanes: threads + 1,
    blockProfiling: false,
    sampleRate: 1,
    globalBytes: 0,
  });
}
