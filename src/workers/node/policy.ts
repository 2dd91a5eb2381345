/** Entry point of a policy worker on Node. */
import { PolicyService } from '../../engine/tiering/policyService.ts';
import { offer } from '../rpc.ts';
import { ownEndpoint } from './spawn.ts';

offer(new PolicyService(), ownEndpoint());
