import { hostContract } from './contract.ts';
import { openMemoryHost } from './memory-host.ts';

hostContract('in memory', openMemoryHost);
