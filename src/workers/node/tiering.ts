/** Entry point of the tiering worker on Node. */
import { TieringService } from '../../engine/tiering/service.ts';
import { offer } from '../rpc.ts';
import { ownEndpoint, spawnCompile } from './spawn.ts';

offer(new TieringService({ spawn: spawnCompile }), ownEndpoint());
