import { associateAll } from './cells.ts';

associateAll();
