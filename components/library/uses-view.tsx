import Link from 'next/link';
import { type Localized } from '@/policy/answers';
import { formatVersion } from '@/policy/versions/number';
import { type Language } from '@/policy/vocabulary';
import { interfaceText } from '@/components/interface-text/interface-text';

interface UsedService {
  readonly serviceId: string;
  readonly slug: string;
  readonly name: Localized | null;
}

/** Where the reader's own policies have a clause. */
export interface ShownUses {
  readonly versions: readonly (UsedService & {
    readonly major: number;
    readonly minor: number;
    readonly inForce: boolean;
    /** It prints the text that the library has now. */
    readonly currentRevision: boolean;
  })[];
  readonly drafts: readonly UsedService[];
  /** How many services were looked at for drafts, when there are more. */
  readonly draftsLimit: number | null;
}

/** More than this many in a row are counted rather than named. */
const named = 12;

/** The reader's own versions and drafts with the clause; nobody else's are ever named. */
export function UsesView({ uses, language }: { uses: ShownUses | null; language: Language }) {
  const text = interfaceText(language).library;
  if (!uses) {
    return (
      <Link className="text-accent underline" href="/sign-in">
        {text.signInToSee}
      </Link>
    );
  }
  const { versions, drafts, draftsLimit } = uses;
  if (versions.length === 0 && drafts.length === 0) return <p>{text.notUsed}</p>;
  return (
    <>
      {versions.length > 0 ? (
        <>
          <p className="tabular-nums">{text.usedInVersions(versions.length)}</p>
          <ul className="pl-2">
            {versions.slice(0, named).map((version) => {
              const number = formatVersion(version);
              const remarks = [text.version(number), version.inForce ? text.inForce : null, version.currentRevision ? null : text.olderRevision];
              return (
                <li key={`${version.serviceId} ${number}`}>
                  <a className="text-accent underline" href={`/p/${version.slug}/privacy/v/${number}`}>
                    {nameOf(version, language)}
                  </a>
                  <span className="text-quiet">: {remarks.filter(Boolean).join(', ')}</span>
                </li>
              );
            })}
            <More count={versions.length - named} words={text.moreUses} />
          </ul>
        </>
      ) : null}
      {drafts.length > 0 ? (
        <>
          <p className="tabular-nums">{text.usedInDrafts(drafts.length)}</p>
          <ul className="pl-2">
            {drafts.slice(0, named).map((draft) => (
              <li key={draft.serviceId}>
                <Link className="text-accent underline" href={`/services/${draft.serviceId}/wizard/laws`}>
                  {nameOf(draft, language)}
                </Link>
              </li>
            ))}
            <More count={drafts.length - named} words={text.moreUses} />
          </ul>
        </>
      ) : null}
      {draftsLimit !== null ? <p className="text-small text-quiet">{text.draftsLimit(draftsLimit)}</p> : null}
    </>
  );
}

function More({ count, words }: { count: number; words: (count: number) => string }) {
  return count > 0 ? <li className="text-quiet">{words(count)}</li> : null;
}

function nameOf({ name, slug }: UsedService, language: Language): string {
  return name?.[language] ?? name?.ru ?? name?.en ?? slug;
}
