import { notFound } from 'next/navigation';
import { interfaceText } from '@/components/interface-text/interface-text';
import { DraftedDocuments } from '@/components/review/drafted-documents';
import { ReviewScreen } from '@/components/review/review-screen';
import { PageBody } from '@/components/shell/page-body';
import { dayOf } from '@/policy/versions/lifecycle';
import { askApproval, decidePublication } from '@/server/actions/lifecycle';
import { previewFix } from '@/server/actions/preview-fix';
import { publishVersion } from '@/server/actions/publish-version';
import { renameService } from '@/server/actions/rename-service';
import { saveAnswers } from '@/server/actions/save-answers';
import { database } from '@/server/database/client';
import { environment } from '@/server/environment';
import { prepare } from '@/server/publishing/preparation';
import { NoSuchVersion } from '@/server/publishing/outcome';
import { approvalShown } from '@/server/services/approval-shown';
import { ownedService } from '@/server/services/owned-service';
import { nameIn, suggestedSlug } from '@/server/services/shown';
import { may } from '@/server/sessions/roles';
import { currentVisitor } from '@/server/sessions/visitor';
import { countSubscribers } from '@/server/subscriptions/subscriptions';
import { countWebhooks } from '@/server/webhooks/webhooks';
import { interfaceLanguage } from '@/server/sessions/language';

export async function generateMetadata() {
  return { title: interfaceText(await interfaceLanguage()).review.title };
}

interface Props {
  params: Promise<{ service: string }>;
  searchParams: Promise<{ rollback?: string | string[] }>;
}

export default async function Page({ params, searchParams }: Props) {
  const language = await interfaceLanguage();
  const { service, guest } = await ownedService((await params).service);
  const today = dayOf(new Date());
  const { rollback } = await searchParams;
  const rollbackTo = typeof rollback === 'string' && !guest ? rollback : undefined;
  const { documents, releaseId, summary, ...prepared } = await prepare(database(), service.id, today, rollbackTo).catch((error: unknown) => {
    if (error instanceof NoSuchVersion) notFound();
    throw error;
  });
  const { person } = await currentVisitor();
  const role = person?.role ?? 'member';
  const name = nameIn(service.name, language);
  return (
    <PageBody wide title={interfaceText(language).review.title} lead={name}>
      <ReviewScreen
        {...prepared}
        serviceId={service.id}
        summary={summary[language]}
        rollbackTo={rollbackTo ?? null}
        approval={person && (await approvalShown(database(), person, { serviceId: service.id, expectedEdit: prepared.edit, rollbackTo }, releaseId, language, { onAsk: askApproval, onDecide: decidePublication }))}
        mayPublish={may(role, 'publish')}
        told={{ subscribers: await countSubscribers(database(), service.id), webhooks: person === null ? 0 : await countWebhooks(database(), person.organisationId) }}
        today={today}
        guest={guest}
        serviceName={name ?? service.slug}
        publicUrl={environment().publicUrl}
        slug={suggestedSlug(service)}
        draft={<DraftedDocuments documents={documents} coverage={prepared.coverage} />}
        onRename={renameService}
        onPublish={publishVersion}
        onPreviewFix={previewFix}
        onSave={saveAnswers}
      />
    </PageBody>
  );
}
