/** The graph worker: lays control-flow graphs out, so that the page needn't. */
import { GraphService } from '../graph/service.ts';
import { offer } from './rpc.ts';

offer(new GraphService(), globalThis as unknown as Worker);
