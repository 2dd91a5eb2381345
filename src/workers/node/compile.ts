/** Entry point of a compile worker on Node. */
import { CompileService } from '../../engine/compile/service.ts';
import { offer } from '../rpc.ts';
import { ownEndpoint } from './spawn.ts';

offer(new CompileService(), ownEndpoint());
