import Link from 'next/link';
import { notFound } from 'next/navigation';
import { dayOf } from '@/policy/versions/lifecycle';
import { interfaceText } from '@/components/interface-text/interface-text';
import { Workbench } from '@/components/library/workbench/workbench';
import { PageBody } from '@/components/shell/page-body';
import { acceptSuggestion, commentOn, resolveComment } from '@/server/actions/library/comments';
import { decideConflict, rebaseRevision } from '@/server/actions/library/merges';
import { approveRevision, sendBackRevision, submitRevision, withdrawRevision } from '@/server/actions/library/move-revision';
import { readRevision } from '@/server/actions/library/read-revision';
import { restoreRevision } from '@/server/actions/library/restore-revision';
import { saveClauseDraft } from '@/server/actions/library/save-clause-draft';
import { database } from '@/server/database/client';
import { clauseDesk } from '@/server/library/workbench/desk';
import { NotInLibrary } from '@/server/library/workbench/errors';
import { currentLawyer } from '@/server/sessions/lawyer';
import { interfaceLanguage } from '@/server/sessions/language';

interface Props {
  params: Promise<{ clause: string }>;
}

export async function generateMetadata({ params }: Props) {
  return { title: interfaceText(await interfaceLanguage()).workbench.title((await params).clause) };
}

export default async function Page({ params }: Props) {
  const { clause } = await params;
  const lawyer = await currentLawyer(`/library/${clause}/edit`);
  const language = await interfaceLanguage();
  const text = interfaceText(language);
  const desk = await clauseDesk(database(), lawyer, clause, language).catch((error: unknown) => {
    if (error instanceof NotInLibrary) return notFound();
    throw error;
  });
  return (
    <PageBody wide title={text.workbench.title(clause)}>
      <p className="mb-2">
        <Link className="text-accent underline" href="/library">
          {text.library.back}
        </Link>
      </p>
      <Workbench
        {...desk}
        organisationId={lawyer.organisationId}
        librarySource="/library/working.json"
        asOf={dayOf(new Date())}
        actions={{
          save: saveClauseDraft,
          submit: submitRevision,
          approve: approveRevision,
          withdraw: withdrawRevision,
          sendBack: sendBackRevision,
          rebase: rebaseRevision,
          decide: decideConflict,
          restore: restoreRevision,
          comment: commentOn,
          resolve: resolveComment,
          accept: acceptSuggestion,
          read: readRevision,
        }}
      />
    </PageBody>
  );
}
