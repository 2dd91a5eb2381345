/** Entry point of an execution worker on Node. */
import { ExecutionService } from '../../engine/execution/service.ts';
import { offer } from '../rpc.ts';
import { ownEndpoint } from './spawn.ts';

offer(new ExecutionService(), ownEndpoint());
