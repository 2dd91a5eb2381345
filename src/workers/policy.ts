/** Entry point of a policy worker in a browser. */
import { PolicyService } from '../engine/tiering/policyService.ts';
import { offer } from './rpc.ts';

offer(new PolicyService(), globalThis as unknown as Worker);
