import { notFound } from 'next/navigation';
import { dayOf } from '@/policy/versions/lifecycle';
import { ClausePage } from '@/components/library/clause-page';
import { database } from '@/server/database/client';
import { clauseSample } from '@/server/library/samples';
import { clauseUses } from '@/server/library/uses';
import { parseWorking, workingLibrary } from '@/server/library/workbench/working-library';
import { may } from '@/server/sessions/roles';
import { releasedLibrary } from '@/server/publishing/released-library';
import { interfaceLanguage } from '@/server/sessions/language';
import { currentVisitor } from '@/server/sessions/visitor';

interface Props {
  params: Promise<{ clause: string }>;
}

export async function generateMetadata({ params }: Props) {
  return { title: (await params).clause };
}

export default async function Page({ params }: Props) {
  const { clause: clauseId } = await params;
  const { owner, person } = await currentVisitor();
  const edits = person !== null && may(person.role, 'edit-library');
  const working = edits ? await workingLibrary(database(), person.organisationId) : null;
  const released = await releasedLibrary(database());
  const library = working ? parseWorking(working) : released.library;
  if (!library.clauses.has(clauseId)) return notFound();
  const revisionId = working?.clauses.find(({ id }) => id === clauseId)?.revisionId ?? released.revisionIds.get(clauseId) ?? null;
  const asOf = dayOf(new Date());
  const sample = await clauseSample(database(), library, clauseId, asOf);
  const uses = owner && (await clauseUses(database(), owner, { clauseId, revisionId, asOf }));
  return <ClausePage library={library} clauseId={clauseId} sample={sample} uses={uses} language={await interfaceLanguage()} edit={edits ? `/library/${clauseId}/edit` : null} />;
}
