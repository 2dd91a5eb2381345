/** Entry point of a compile worker in a browser. */
import { CompileService } from '../engine/compile/service.ts';
import { offer } from './rpc.ts';

offer(new CompileService(), globalThis as unknown as Worker);
