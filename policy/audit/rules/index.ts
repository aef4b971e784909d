import type { AuditRule } from '../audit-rule';
import { consentRules } from './consent';
import { contactRules } from './contacts';
import { dataRules } from './data';
import { lawRules } from './law';
import { numberingRules } from './numbering';
import { periodRules } from './periods';
import { recipientRules } from './recipients';
import { sectionRules } from './sections';
import { unfinishedRules } from './unfinished';
import { wordingRules } from './wording';

/** Every rule of the audit. */
export const auditRules: readonly AuditRule[] = [
  ...unfinishedRules,
  ...contactRules,
  ...numberingRules,
  ...sectionRules,
  ...consentRules,
  ...periodRules,
  ...recipientRules,
  ...dataRules,
  ...lawRules,
  ...wordingRules,
];
