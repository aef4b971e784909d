import type { Facts } from '@/policy/facts';
import type { Bilingual } from '@/policy/vocabulary';
import type { Finding, Severity } from './finding';
import { isClaimed, regimes, type Regime } from './regime';
import { isInForce, type Requirement } from './requirement';
import type { StatedClauses, StatedPlace } from './stated';

/** satisfied: the facts hold it and a clause states it; missing: they do not, or none does; not-applicable: nobody asks for it here. */
export type CoverageState = 'satisfied' | 'missing' | 'not-applicable';

/** One row of the matrix: requirement → state, why, and where in the documents. */
export interface Coverage {
  readonly id: string;
  readonly law: Regime;
  readonly article: Bilingual | null;
  readonly severity: Severity;
  readonly title: Bilingual;
  readonly state: CoverageState;
  /** Why it does not apply, or what is missing; null where it is satisfied. */
  readonly because: Bilingual | null;
  /** By name, what breaks it. */
  readonly about: readonly Bilingual[];
  /** The paragraphs that state it, in every language. */
  readonly places: readonly StatedPlace[];
  readonly verified: boolean;
  readonly source: string;
}

/** Coverage of one law or platform: “41 of 42”. */
export interface CoverageCount {
  readonly law: Regime;
  readonly name: Bilingual;
  readonly satisfied: number;
  /** Satisfied and missing together. */
  readonly applicable: number;
}

/** What a row comes to: its line of the matrix and, where it is missing, the finding. */
export interface Covered {
  readonly coverage: Coverage;
  readonly finding: Finding | null;
}

/**
 * Holds the rows of the catalogue against facts and documents.
 * @param stated the clauses of the documents; where nothing was drafted, the facts alone decide
 * @param day as of which the law is read, YYYY-MM-DD
 * @returns a line for each row that is in force and of a claimed law, or of a platform
 */
export function cover(rows: readonly Requirement[], facts: Facts, stated: StatedClauses, day: string): Covered[] {
  return rows.filter((row) => isClaimed(row.law, facts.laws.all) && isInForce(row, day)).map((row) => coverOne(row, facts, stated));
}

function coverOne(row: Requirement, facts: Facts, stated: StatedClauses): Covered {
  const { id, law, article, severity, title, verified, source } = row;
  const line = { id, law, article, severity, title, verified, source };
  if (!row.applies(facts)) return { coverage: { ...line, state: 'not-applicable', because: row.appliesWhen, about: [], places: [] }, finding: null };
  const outcome = row.holds?.(facts) ?? true;
  const held = outcome === true || (outcome !== false && outcome.length === 0);
  const about = typeof outcome === 'boolean' ? [] : outcome.map((name) => ({ ru: name.ru ?? name.en ?? '—', en: name.en ?? name.ru ?? '—' }));
  const due = row.mustState?.(facts) ?? [];
  const places = stated.placesOf([...new Set([...due, ...row.clauses])]);
  const isStated = stated.isEmpty || ((row.clauses.length === 0 || stated.states(row.clauses)) && due.every((id) => stated.states([id])));
  if (held && isStated) return { coverage: { ...line, state: 'satisfied', because: null, about: [], places }, finding: null };
  const coverage: Coverage = { ...line, state: 'missing', because: row.message, about, places };
  return { coverage, finding: findingOf(row, about, places) };
}

function findingOf(row: Requirement, about: readonly Bilingual[], places: readonly StatedPlace[]): Finding {
  const { id, severity, law, article, message, topic, field, verified } = row;
  return {
    rule: id, severity, law, article, message, about, topic, field, verified,
    why: row.why ?? null,
    remedy: row.remedy ?? null,
    places: places.map(({ language, clauseId }) => ({ language, clauseId })),
  };
}

/** “41 of 42” by law, in the order of the regimes; a law that asks for nothing here is left out. */
export function countCoverage(coverage: readonly Coverage[]): CoverageCount[] {
  return (Object.keys(regimes) as Regime[]).flatMap((law) => {
    const applicable = coverage.filter((row) => row.law === law && row.state !== 'not-applicable');
    return applicable.length === 0 ? [] : [{ law, name: regimes[law], applicable: applicable.length, satisfied: applicable.filter((row) => row.state === 'satisfied').length }];
  });
}
