/** The language worker: looks at the text while it is being typed, so that the page needn't. */
import { LanguageService } from '../language/service.ts';
import { offer } from './rpc.ts';

offer(new LanguageService(), globalThis as unknown as Worker);
