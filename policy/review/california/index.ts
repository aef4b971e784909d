import type { CalifornianRow } from './row';
import { noticeRows } from './notice';
import { requestRows } from './requests';

/** What California asks of a policy: the CCPA with its regulations (11 CCR), and CalOPPA. Ids follow the requirement catalogue. */
export const californianRequirements: readonly CalifornianRow[] = [...noticeRows, ...requestRows];
