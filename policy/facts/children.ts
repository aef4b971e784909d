import { z } from 'zod';
import { childrenAnswers } from '@/policy/answers/children';
import { codeSchema, countries, eeaCountries, internalOperations, type Country } from '@/policy/vocabulary';
import { consentAge } from './ages';
import { claimedLaws } from './laws';
import { rowsOf, type Deriving } from './names';
import { emailOrNull } from './shape';

export const childrenFacts = childrenAnswers.unwrap().extend({
  contact: emailOrNull,
  identifierUses: z.array(codeSchema(internalOperations)),
  /** Children are the audience or a part of it. */
  addressed: z.boolean(),
  /**
   * Countries of users in which a parent has to consent for people whom the service accepts: the age of consent there lies above the
   * minimum age. Only where some processing rests on consent (GDPR Art. 8(1); UK: DPA 2018 s. 9).
   */
  consentAges: z.array(z.object({ country: codeSchema(countries), age: z.number() })),
  /** The COPPA Rule applies: children under 13 in the United States are addressed or knowingly accepted (16 CFR 312.2, 312.3). */
  coppa: z.boolean(),
});

const COPPA_AGE = 13;

export function deriveChildren({ answers }: Deriving, privacyEmail: string | null, hasConsent: boolean): z.output<typeof childrenFacts> {
  const { children, laws } = answers;
  const addressed = children.forChildren === true || children.mixedAudience === true;
  const users = rowsOf(laws.userCountries);
  const american = laws.worldwide === true || users.includes('US');
  // A service for adults that names a low age still accepts children knowingly; one that names no age says nothing.
  const acceptsYoung = children.minimumAge !== null && children.minimumAge < COPPA_AGE;
  return {
    ...children,
    contact: children.parentContact ?? privacyEmail,
    identifierUses: [...rowsOf(children.identifierUses)],
    addressed,
    consentAges: hasConsent ? agesAbove(children.minimumAge, users.filter((country) => governed(country, answers))) : [],
    coppa: american && (addressed || acceptsYoung),
  };
}

function governed(country: Country, answers: Deriving['answers']): boolean {
  const claimed = claimedLaws(answers);
  return country === 'GB' ? claimed.includes('uk-gdpr') : claimed.includes('eu-gdpr') && eeaCountries.includes(country);
}

/** Ages of consent above the age from which the service may be used; none where that age is not known. */
function agesAbove(minimumAge: number | null, users: readonly Country[]): { country: Country; age: number }[] {
  if (minimumAge === null) return [];
  return users.flatMap((country) => {
    const age = consentAge(country);
    return age !== null && age > minimumAge ? [{ country, age }] : [];
  });
}
