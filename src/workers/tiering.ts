/** Entry point of the tiering worker in a browser. */
import { TieringService } from '../engine/tiering/service.ts';
import { spawnCompile } from './browser.ts';
import { offer } from './rpc.ts';

offer(new TieringService({ spawn: spawnCompile }), globalThis as unknown as Worker);
