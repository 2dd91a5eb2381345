/** The import worker: converts programs of other languages, so that the page needn't. */
import { ImportService } from '../importers/import.ts';
import { offer } from './rpc.ts';

offer(new ImportService(), globalThis as unknown as Worker);
