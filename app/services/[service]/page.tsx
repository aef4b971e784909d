import { topicNames } from '@/policy/answers';
import { dayOf } from '@/policy/versions/lifecycle';
import { interfaceText } from '@/components/interface-text/interface-text';
import { LawNews } from '@/components/services/law-news';
import { ServicePage } from '@/components/services/service-page';
import { PageBody } from '@/components/shell/page-body';
import { topicState } from '@/components/wizard/steps/topic-state';
import { loadAnswers } from '@/server/answers/load';
import { database } from '@/server/database/client';
import { lawNews } from '@/server/services/law-news';
import { ownedService } from '@/server/services/owned-service';
import { nameIn, shownVersions } from '@/server/services/shown';
import { interfaceLanguage } from '@/server/sessions/language';

interface Props {
  params: Promise<{ service: string }>;
}

export default async function Page({ params }: Props) {
  const language = await interfaceLanguage();
  const { service } = await ownedService((await params).service);
  const answers = await loadAnswers(database(), service.id);
  const done = topicNames.filter((topic) => topicState(topic, answers, false) !== 'needs').length;
  const versions = await shownVersions(database(), service.slug, language);
  const news = await lawNews(database(), service.id, dayOf(new Date()));
  return (
    <PageBody title={nameIn(service.name, language) ?? interfaceText(language).services.unnamed}>
      <ServicePage
        language={language}
        serviceId={service.id}
        done={done}
        topics={topicNames.length}
        versions={versions}
        currentHref={`/p/${service.slug}/privacy`}
        law={<LawNews language={language} serviceId={service.id} {...news} />}
        historyHref={`/p/${service.slug}/privacy/history`}
      />
    </PageBody>
  );
}
