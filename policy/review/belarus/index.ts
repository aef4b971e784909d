import { processingRows } from './processing';
import { rightsRows } from './rights';
import type { BelarusianRow } from './row';

/** What Law No. 99-Z of Belarus asks of a policy. Ids follow the requirement catalogue. */
export const belarusianRequirements: readonly BelarusianRow[] = [...processingRows, ...rightsRows];
