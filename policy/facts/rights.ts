import { z } from 'zod';
import { identification, right, rightsAnswers, rightsRoute } from '@/policy/answers/rights';
import { codeSchema, commitments, eeaCountries, identificationMethods, laws, rightKinds, type CodeOf } from '@/policy/vocabulary';
import { articlesOf, citesArticles, rightArticles, isConsent } from './articles';
import { authoritiesFor, authorityFacts } from './authorities';
import { deadlinesOn } from './deadlines';
import { periodFacts, periodsOn } from './periods';
import { claimedLaws } from './laws';
import { localizedOf, named, rowsOf, unnamed, type Deriving } from './names';
import { duration, durationOrNull, localized, localizedOrNull, text } from './shape';
import { deriveWays, wayFacts } from './ways';

/** A right as the policy prints it: named by the founder, or given by a claimed law, or both. */
export const rightFacts = right.extend({
  name: localized,
  article: localizedOrNull,
  ways: z.array(wayFacts),
  /** A claimed law gives it; the founder need not have named it. */
  statutory: z.boolean(),
  /** It is free of charge once a year: “1 time a year” is no English. */
  onceAYear: z.boolean(),
});
export type RightFacts = z.output<typeof rightFacts>;

export const routeFacts = rightsRoute.extend({ subjects: named.nullable(), party: named.nullable(), ways: z.array(wayFacts), steps: z.array(localized) });
const identificationFacts = identification.extend({ name: localized });
const deadlineFacts = z.object({ law: codeSchema(laws), response: duration, extension: durationOrNull, article: localizedOrNull, verified: z.boolean() });

export const rightsFacts = rightsAnswers.unwrap().extend({
  list: z.array(rightFacts),
  kinds: z.array(codeSchema(rightKinds)),
  routes: z.array(routeFacts),
  /** How firmly the time to answer is promised; where nobody says that it is an aim, it binds. */
  commitment: codeSchema(commitments),
  /** Routes by group of people, in the order of the groups. */
  routesBySubject: z.array(z.object({ id: text, name: localized, routes: z.array(routeFacts) })),
  requestChannels: z.array(wayFacts),
  identification: z.array(identificationFacts),
  withdrawalWays: z.array(wayFacts),
  /** The statutory time to answer under each claimed law on the day of the document. */
  deadlines: z.array(deadlineFacts),
  /** Further statutory times on that day: for one act each. */
  periods: z.array(periodFacts),
  authorities: z.array(authorityFacts),
  selfServiceNotes: z.array(localized),
  /** The United Kingdom gives a complaint to the controller itself: DPA 2018 s. 164A, in force from 19 June 2026. */
  complaintToController: z.boolean(),
});

const COMPLAINT_TO_CONTROLLER_FROM = '2026-06-19';

/** Rights that only matter when the facts give them something to act on. */
function applies(kind: CodeOf<typeof rightKinds>, { answers }: Deriving): boolean {
  const kinds = rowsOf(answers.purposes.list).flatMap((purpose) => rowsOf(purpose.bases).map((basis) => basis.kind));
  if (kind === 'withdrawal') return kinds.some(isConsent);
  if (kind === 'object-marketing') return answers.marketing.sent === true;
  if (kind === 'objection') return kinds.length === 0 || kinds.includes('legitimate-interest') || kinds.includes('public-task');
  return true;
}

export function deriveRights(deriving: Deriving): z.output<typeof rightsFacts> {
  const { answers, lookup, asOf } = deriving;
  const { rights } = answers;
  const claimed = claimedLaws(answers);
  const cites = citesArticles(answers);
  // The authority of a controller's own country in the EEA is the one that leads (GDPR Art. 56), whoever else is named.
  const established = answers.controller.country;
  const home = claimed.includes('eu-gdpr') && established !== null && eeaCountries.includes(established) ? [established] : [];
  const europeanRights = claimed.includes('eu-gdpr') || claimed.includes('uk-gdpr');
  const own = new Map(rowsOf(rights.list).map((row) => [row.kind, row]));
  const statutory = claimed.flatMap((law) => Object.keys(rightArticles[law] ?? {}) as CodeOf<typeof rightKinds>[]);
  const given = statutory.filter((kind) => !own.has(kind) && applies(kind, deriving));
  const ordered = Object.keys(rightKinds).filter((kind): kind is CodeOf<typeof rightKinds> => own.has(kind as never) || given.includes(kind as never));
  const list = ordered.map((kind): RightFacts => {
    const row = own.get(kind) ?? { kind, ways: null, note: null, deadline: null, extension: null, perYear: null };
    return {
      ...row,
      name: localizedOf(rightKinds[kind]),
      article: cites ? articlesOf(rightArticles, kind, claimed) : null,
      ways: deriveWays(row.ways),
      statutory: statutory.includes(kind),
      onceAYear: row.perYear === 1,
    };
  });
  const routes = rowsOf(rights.routes).map((row) => ({
    ...row,
    subjects: lookup.one('subjects.groups', row.subjects),
    party: lookup.one('subjects.groups', row.party),
    ways: deriveWays(row.ways),
    steps: [...rowsOf(row.steps)],
  }));
  return {
    ...rights,
    list,
    kinds: ordered,
    routes,
    routesBySubject: rowsOf(answers.subjects.groups).flatMap((group) => {
      const own = routes.filter((route) => route.subjects?.id === group.id);
      const subject = lookup.one('subjects.groups', group.id);
      return own.length > 0 && subject ? [{ ...subject, routes: own }] : [];
    }),
    requestChannels: deriveWays(rights.requestChannels),
    identification: rowsOf(rights.identification).map((row) => ({ ...row, name: row.kind === null ? unnamed : localizedOf(identificationMethods[row.kind]) })),
    withdrawalWays: deriveWays(rights.withdrawalWays),
    deadlines: deadlinesOn(claimed, asOf).map(({ law, response, extension, article, verified }) => ({ law, response, extension, article: cites ? article : null, verified })),
    periods: periodsOn(claimed, asOf, cites),
    authorities: authoritiesFor(claimed, [...home, ...rowsOf(rights.authorities)], asOf),
    commitment: rights.commitment ?? 'binding',
    selfServiceNotes: [...rowsOf(rights.selfServiceNotes)],
    complaintToController: claimed.includes('uk-gdpr') && asOf >= COMPLAINT_TO_CONTROLLER_FROM,
    // The law itself says both: GDPR Art. 12(5) and 7(3).
    free: rights.free ?? (europeanRights ? true : null),
    withdrawalKeepsPast: rights.withdrawalKeepsPast ?? (europeanRights ? true : null),
  };
}
