/** Entry point of a fuzz worker on Node. */
import { ownEndpoint } from '../../workers/node/spawn.ts';
import { offer } from '../../workers/rpc.ts';
import { FuzzService } from './service.ts';

offer(new FuzzService(), ownEndpoint());
