import type { Facts, Localized } from '@/policy/facts';
import type { CodeOf, Law, safeguards } from '@/policy/vocabulary';
import { consents } from './bases';

/**
 * Recipients abroad under a law, in countries that it does not recognise, that have none of the safeguards it accepts.
 * A recipient all of whose purposes rest on consent under that law counts as covered where consent is among them.
 */
export function transferredWithout(facts: Facts, law: Exclude<Law, 'none'>, accepted: readonly CodeOf<typeof safeguards>[]): Localized[] {
  const abroad = facts.storage.transfersByLaw.find((row) => row.law === law)?.inadequate ?? [];
  const consented = (recipientId: string): boolean => {
    const recipient = facts.recipients.list?.find((row) => row.id === recipientId);
    const served = (facts.purposes.list ?? []).filter((purpose) => recipient?.purposes.some((one) => one.id === purpose.id));
    return served.length > 0 && served.every((purpose) => consents(purpose, law));
  };
  const safeguarded = (recipientId: string): boolean =>
    (facts.recipients.list?.find((row) => row.id === recipientId)?.safeguards ?? []).some((one) => accepted.includes(one));
  return abroad.filter(({ id }) => !safeguarded(id) && !(accepted.includes('explicit-consent') && consented(id))).map((row) => row.name);
}
