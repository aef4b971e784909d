import { topicNames } from '@/policy/answers';
import { dayOf } from '@/policy/versions/lifecycle';
import { type Language } from '@/policy/vocabulary';
import { interfaceText } from '@/components/interface-text/interface-text';
import { LawNews } from '@/components/services/law-news';
import { LibraryUpdate } from '@/components/services/library-update';
import { OwnAddresses } from '@/components/services/own-addresses';
import { ServicePage } from '@/components/services/service-page';
import { UseIt } from '@/components/services/use-it/use-it';
import { PageBody } from '@/components/shell/page-body';
import { topicState } from '@/components/wizard/steps/topic-state';
import { callOff, withdraw } from '@/server/actions/lifecycle';
import { addHost, checkHost, removeHost } from '@/server/actions/own-hosts';
import { adoptRelease, postponeRelease } from '@/server/actions/library/updates';
import { loadAnswers } from '@/server/answers/load';
import { database } from '@/server/database/client';
import { environment } from '@/server/environment';
import { recordName, recordValue } from '@/server/own-hosts/host';
import { updateDetails } from '@/server/library/workbench/updates';
import { listHosts } from '@/server/own-hosts/hosts';
import { waitingApproval } from '@/server/publishing/approval';
import { lawNews } from '@/server/services/law-news';
import { ownedService } from '@/server/services/owned-service';
import { shownAt } from '@/server/services/shown-at';
import { dayInWords, nameIn, shownVersions } from '@/server/services/shown';
import { interfaceLanguage } from '@/server/sessions/language';
import { may } from '@/server/sessions/roles';
import { currentVisitor } from '@/server/sessions/visitor';

interface Props {
  params: Promise<{ service: string }>;
}

export default async function Page({ params }: Props) {
  const language = await interfaceLanguage();
  const { service, guest } = await ownedService((await params).service);
  const { person, owner } = await currentVisitor();
  const waiting = person && (await waitingApproval(database(), person.organisationId, service.id));
  const answers = await loadAnswers(database(), service.id);
  const done = topicNames.filter((topic) => topicState(topic, answers, false) !== 'needs').length;
  const versions = await shownVersions(database(), service.slug, language);
  const shown = owner && (await shownAt(database(), owner, service, environment().publicUrl, new Date()));
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
        waiting={waiting && person && { by: waiting.askedByName, yours: waiting.askedBy === person.userId, rollbackTo: waiting.rollbackTo }}
        acts={person !== null && may(person.role, 'publish') ? { onWithdraw: withdraw, onCallOff: callOff } : null}
        useIt={shown && <UseIt {...shown} />}
        ownAddresses={guest ? null : await ownAddresses(service.id, language)}
        update={await libraryUpdate(service.id, language)}
        law={<LawNews language={language} serviceId={service.id} {...news} />}
        historyHref={`/p/${service.slug}/privacy/history`}
      />
    </PageBody>
  );
}

async function libraryUpdate(serviceId: string, language: Language) {
  const { owner } = await currentVisitor();
  const update = owner && (await updateDetails(database(), owner, serviceId, dayOf(new Date())));
  if (!update) return null;
  const { releaseId, fromReleaseId, name, own, by, notes, change, postponed } = update;
  return (
    <LibraryUpdate
      serviceId={serviceId}
      releaseId={releaseId}
      fromReleaseId={fromReleaseId}
      name={name}
      own={own}
      by={by}
      notes={notes?.[language] ?? notes?.ru ?? notes?.en ?? null}
      change={change}
      postponed={postponed && { by: postponed.by, when: dayInWords(postponed.at, language) }}
      adopt={adoptRelease}
      postpone={postponeRelease}
    />
  );
}

async function ownAddresses(serviceId: string, language: Language) {
  const { owner } = await currentVisitor();
  const hosts = owner === null ? [] : await listHosts(database(), owner, serviceId);
  return (
    <OwnAddresses
      serviceId={serviceId}
      target={new URL(environment().publicUrl).hostname}
      hosts={hosts.map(({ token, checkedAt, until, ...host }) => ({
        ...host,
        recordName: recordName(host.host),
        recordValue: recordValue(token),
        checked: checkedAt && dayInWords(checkedAt, language),
        until: until && dayInWords(until, language),
      }))}
      add={addHost}
      check={checkHost}
      remove={removeHost}
    />
  );
}
