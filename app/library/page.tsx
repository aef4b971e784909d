import Link from 'next/link';
import { interfaceText } from '@/components/interface-text/interface-text';
import { ClauseList } from '@/components/library/clause-list';
import { type ClauseState, librarySections } from '@/components/library/entries';
import { filterFrom } from '@/components/library/filter';
import { PageBody } from '@/components/shell/page-body';
import { ButtonLink } from '@/components/ui/button';
import { database } from '@/server/database/client';
import { type ListedClause, listClauses } from '@/server/library/workbench/queries';
import { parseWorking, workingLibrary } from '@/server/library/workbench/working-library';
import { may } from '@/server/sessions/roles';
import { clauseUseCounts } from '@/server/library/uses';
import { releasedLibrary } from '@/server/publishing/released-library';
import { interfaceLanguage } from '@/server/sessions/language';
import { currentVisitor } from '@/server/sessions/visitor';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: interfaceText(await interfaceLanguage()).library.title };
}

export default async function Page({ searchParams }: Props) {
  const language = await interfaceLanguage();
  const { person } = await currentVisitor();
  const lawyer = person !== null && may(person.role, 'edit-library') ? person : null;
  const library = lawyer ? parseWorking(await workingLibrary(database(), lawyer.organisationId)) : (await releasedLibrary(database())).library;
  const uses = person === null ? new Map<string, number>() : await clauseUseCounts(database(), person.organisationId);
  const listed = lawyer ? await listClauses(database(), lawyer) : [];
  const text = interfaceText(language).library;
  const list = interfaceText(language).workbench.list;
  const begun = listed.filter(({ clauseId, layer }) => layer === 'own' && !library.clauses.has(clauseId));
  return (
    <PageBody wide title={text.title} lead={text.lead}>
      {lawyer ? (
        <div className="mb-3 flex flex-wrap items-center gap-1">
          <ButtonLink href="/library/new">{list.newClause}</ButtonLink>
          <ButtonLink href="/library/releases">{list.releases}</ButtonLink>
          {begun.map(({ clauseId }) => (
            <Link key={clauseId} className="font-mono text-small text-accent underline" href={`/library/${clauseId}/edit`}>
              {clauseId}
            </Link>
          ))}
        </div>
      ) : null}
      <ClauseList sections={librarySections(library, language, uses, statesOf(listed))} initial={filterFrom(await searchParams)} lawyer={lawyer !== null} />
    </PageBody>
  );
}

/** What is going on with each clause, as the list says it. */
function statesOf(listed: readonly ListedClause[]): Map<string, ClauseState[]> {
  return new Map(
    listed.map(({ clauseId, layer, open, mergeOpen, unreleased }) => [
      clauseId,
      [...(layer === 'shipped' ? [] : [layer]), ...(mergeOpen ? ['merge' as const] : open ? [open.status] : []), ...(unreleased ? ['unreleased' as const] : [])],
    ]),
  );
}
