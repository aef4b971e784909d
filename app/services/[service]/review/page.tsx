import { interfaceText } from '@/components/interface-text/interface-text';
import { DraftedDocuments } from '@/components/review/drafted-documents';
import { ReviewScreen } from '@/components/review/review-screen';
import { PageBody } from '@/components/shell/page-body';
import { dayOf } from '@/policy/versions/lifecycle';
import { publishVersion } from '@/server/actions/publish-version';
import { renameService } from '@/server/actions/rename-service';
import { database } from '@/server/database/client';
import { environment } from '@/server/environment';
import { prepare } from '@/server/publishing/preparation';
import { ownedService } from '@/server/services/owned-service';
import { nameIn, suggestedSlug } from '@/server/services/shown';
import { interfaceLanguage } from '@/server/sessions/language';

export async function generateMetadata() {
  return { title: interfaceText(await interfaceLanguage()).review.title };
}

export default async function Page({ params }: { params: Promise<{ service: string }> }) {
  const language = await interfaceLanguage();
  const { service, guest } = await ownedService((await params).service);
  const today = dayOf(new Date());
  const { documents, ...prepared } = await prepare(database(), service.id, today);
  const name = nameIn(service.name, language);
  return (
    <PageBody wide title={interfaceText(language).review.title} lead={name}>
      <ReviewScreen
        {...prepared}
        serviceId={service.id}
        today={today}
        guest={guest}
        serviceName={name ?? service.slug}
        publicUrl={environment().publicUrl}
        slug={suggestedSlug(service)}
        draft={<DraftedDocuments documents={documents} language={language} />}
        onRename={renameService}
        onPublish={publishVersion}
      />
    </PageBody>
  );
}
