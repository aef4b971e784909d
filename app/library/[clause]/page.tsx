import { notFound } from 'next/navigation';
import { dayOf } from '@/policy/versions/lifecycle';
import { ClausePage } from '@/components/library/clause-page';
import { database } from '@/server/database/client';
import { clauseSample } from '@/server/library/samples';
import { clauseUses } from '@/server/library/uses';
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
  const { library, revisionIds } = await releasedLibrary(database());
  if (!library.clauses.has(clauseId)) notFound();
  const asOf = dayOf(new Date());
  const sample = await clauseSample(database(), library, clauseId, asOf);
  const { owner } = await currentVisitor();
  const uses = owner && (await clauseUses(database(), owner, { clauseId, revisionId: revisionIds.get(clauseId) ?? null, asOf }));
  return <ClausePage library={library} clauseId={clauseId} sample={sample} uses={uses} language={await interfaceLanguage()} />;
}
