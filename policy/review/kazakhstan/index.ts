import { consentRows } from './consent';
import { dutyRows } from './duties';
import type { KazakhRow } from './row';

/** What Law No. 94-V of Kazakhstan asks of a policy. Ids follow the requirement catalogue. */
export const kazakhRequirements: readonly KazakhRow[] = [...consentRows, ...dutyRows];
