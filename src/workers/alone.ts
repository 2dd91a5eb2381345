/** Entry point of the only worker of an engine that shares no memory, in a browser. */
import { AloneService } from '../engine/alone/service.ts';
import { offer } from './rpc.ts';

offer(new AloneService(), globalThis as unknown as Worker);
