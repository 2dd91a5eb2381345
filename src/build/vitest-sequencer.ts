/** The order of test files: those that take long come first, so that no core is left alone with one at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** By their time on a fresh clone, where Vitest knows only that these are small files, and would run them last. */
const LONGEST = [
  'src/testing/filetest.test.ts',
  'src/bench/kernels/kernels.test.ts',
  'src/testing/llvm.test.ts',
  'src/testing/random-programs.test.ts',
  'src/testing/large-functions.test.ts',
  'src/hir/text/text.test.ts',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const index = LONGEST.findIndex((path) => moduleId.endsWith(path));
      return index === -1 ? LONGEST.length : index;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
