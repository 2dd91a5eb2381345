/** Entry point of an execution worker in a browser. */
import { ExecutionService } from '../engine/execution/service.ts';
import { offer } from './rpc.ts';

offer(new ExecutionService(), globalThis as unknown as Worker);
