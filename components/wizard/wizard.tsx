'use client';

import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import { useDeferredValue, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type Topic, topicNames } from '@/policy/answers';
import { draftPolicy } from '@/policy/draft';
import { FindingsList } from '@/components/findings/findings-list';
import { say } from '@/components/interface-text/interface-text';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TopicForm } from './form/topic-form';
import { Preview, type PreviewView } from './preview/preview';
import { useLibrary } from './preview/use-library';
import { questionsOf } from './question';
import { AnswersKeeper, type KeeperSetup } from './saving/answers-keeper';
import { ConflictBanner } from './saving/conflict-banner';
import { SavingState } from './saving/saving-state';
import { TopicSteps } from './steps/topic-steps';

interface Wizard extends KeeperSetup {
  /** Day as of which the law is read, YYYY-MM-DD. */
  today: string;
  /** Where the texts of the clause library are. */
  libraryAddress: string;
  /** Nobody has signed up yet. */
  guest: boolean;
}

type Panel = 'answers' | 'document' | 'findings';

/** The wizard: topics at the left, questions in the middle, the document at the right; on a phone one of them at a time. */
export function Wizard({ today, libraryAddress, guest, ...setup }: Wizard) {
  const text = useText().wizard;
  const language = useLanguage();
  const [keeper] = useState(() => new AnswersKeeper(setup));
  useEffect(() => keeper.start(), [keeper]);
  const kept = useSyncExternalStore(keeper.subscribe, keeper.kept, keeper.kept);
  const { topic, wanted, go, follow } = usePlace(setup.serviceId);
  const [panel, setPanel] = useState<Panel>('answers');
  const [focused, setFocused] = useState<string | null>(null);
  const [view, setView] = useState<PreviewView>(language);

  const library = useLibrary(libraryAddress);
  const answers = useDeferredValue(kept.answers);
  const draft = useMemo(
    () => (library.state === 'ready' ? draftPolicy(answers, library.library, today, view === 'both' ? ['ru', 'en'] : answers.laws.languages ?? [view]) : null),
    [answers, library, today, view],
  );
  const router = useRouter();
  const reviewHref = `/services/${setup.serviceId}/review`;
  const toReview = (event: React.MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    // What was typed last has to be there when it is reviewed.
    void keeper.settle().then(() => router.push(reviewHref));
  };
  const titles = questionsOf[topic];
  const following = topicNames[topicNames.indexOf(topic) + 1];
  const preceding = topicNames[topicNames.indexOf(topic) - 1];
  const hrefOf = (place: string) => `/services/${setup.serviceId}/wizard/${place.split('.')[0] ?? ''}#${place}`;

  return (
    <div
      className="mx-auto grid max-w-[110rem] lg:h-[calc(100dvh-3.5rem)] lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] xl:grid-cols-[16rem_minmax(0,1fr)_minmax(0,1fr)]"
      onClick={(event) => {
        const link = event.target instanceof Element ? event.target.closest('[data-question-link]') : null;
        const place = link?.getAttribute('data-question-link');
        if (!place || event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        setPanel('answers');
        follow(place);
      }}
    >
      <div data-print="no" className="hidden overflow-y-auto border-r px-1 py-2 xl:block">
        <TopicSteps current={topic} answers={kept.answers} unacceptable={kept.unacceptable} hrefOf={hrefOf} onGo={go} />
      </div>

      <PanelSwitch panel={panel} onPanel={setPanel} />

      <div data-print="no" className={`min-w-0 overflow-y-auto px-2 py-2 sm:px-3 ${panel === 'answers' ? '' : 'hidden lg:block'}`} id="answers-panel">
        <div className="mx-auto max-w-[44rem]">
          <div className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1">
            <div className="xl:hidden">
              <label className="sr-only" htmlFor="topic-select">
                {text.topics}
              </label>
              <select id="topic-select" className="rounded-box border border-edge bg-sheet px-1 py-[6px]" value={topic} onChange={(event) => go(event.target.value as Topic)}>
                {topicNames.map((name) => (
                  <option key={name} value={name}>
                    {say(questionsOf[name].title, language)}
                  </option>
                ))}
              </select>
            </div>
            <SavingState kept={kept} />
          </div>
          {kept.conflicts.length > 0 ? <ConflictBanner conflicts={kept.conflicts} onDecide={(taken) => keeper.decide(taken)} /> : null}
          {kept.removed !== null ? (
            <Notice role="status">
              {text.removed(kept.removed)}{' '}
              <Button look="bare" onClick={() => keeper.bringBack()}>
                {text.undo}
              </Button>
            </Notice>
          ) : null}
          {guest ? <p className="mt-1 text-small text-quiet">{text.guest}</p> : null}
          <h1 className="mt-2 text-title font-medium" tabIndex={-1} id="topic-title">
            {say(titles.title, language)}
          </h1>
          <p className="mb-3 max-w-[38rem] text-quiet">{say(titles.intro, language)}</p>
          <TopicForm key={`${topic}.${kept.renewals[topic]}`} topic={topic} kept={kept} keeper={keeper} wanted={wanted} onFocus={setFocused} />
          <div className="mt-4 flex flex-wrap justify-between gap-1 border-t py-2">
            {preceding ? (
              <Button onClick={() => go(preceding)}>{text.previous}</Button>
            ) : (
              <span />
            )}
            {following ? (
              <Button look="primary" onClick={() => go(following)}>
                {text.next(say(questionsOf[following].title, language))}
              </Button>
            ) : (
              <ButtonLink look="primary" href={reviewHref} onClick={toReview}>
                {text.toReview}
              </ButtonLink>
            )}
          </div>
        </div>
      </div>

      <div className={`min-h-0 min-w-0 border-l ${panel === 'document' || panel === 'findings' ? '' : 'hidden lg:block'}`} data-print="only">
        {library.state === 'loading' ? <p className="p-3 text-quiet">{text.preview.loading}</p> : null}
        {library.state === 'failed' ? (
          <div className="space-y-1 p-3">
            <p>{text.preview.failed}</p>
            <Button onClick={library.retry}>{text.preview.retry}</Button>
          </div>
        ) : null}
        {draft && library.state === 'ready' ? (
          panel === 'findings' ? (
              <div className="h-full overflow-y-auto px-2 py-2 sm:px-3">
                <h2 className="mb-2 text-title font-medium">{text.tabs.findings}</h2>
                <FindingsList findings={draft.findings} hrefOf={hrefOf} />
              </div>
            ) : (
              <div className="flex h-full flex-col">
                {answers.laws.lead === null ? <p className="border-b px-2 py-1 text-small text-warn">{text.preview.noLaw}</p> : null}
                <div className="min-h-0 grow">
                  <Preview draft={draft} library={library.library} view={view} onView={setView} focused={focused} hrefOf={hrefOf} reviewHref={reviewHref} />
                </div>
                <p data-print="no" className="flex flex-wrap gap-2 border-t px-2 py-1 text-small">
                  <Button look="bare" onClick={() => setPanel('findings')}>
                    {text.tabs.findings}: {draft.findings.length}
                  </Button>
                  <Link className="ml-auto self-center text-accent underline" href={reviewHref} onClick={toReview}>
                    {text.toReview}
                  </Link>
                </p>
              </div>
            )
        ) : null}
      </div>
    </div>
  );
}

/** On a phone the three parts of the screen take turns; on a wide one the document gives way to the findings. */
function PanelSwitch({ panel, onPanel }: { panel: Panel; onPanel: (panel: Panel) => void }) {
  const text = useText().wizard;
  return (
    <div
      role="group"
      aria-label={text.panels}
      data-print="no"
      className={`sticky top-0 z-10 flex border-b bg-paper lg:hidden`}
    >
      {(['answers', 'document', 'findings'] as const).map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={panel === name}
          className="min-h-5 grow border-b-2 border-b-transparent px-1 py-1 aria-pressed:border-b-accent aria-pressed:font-medium aria-pressed:text-accent"
          onClick={() => onPanel(name)}
        >
          {text.tabs[name]}
        </button>
      ))}
    </div>
  );
}

/** Which topic is open, and which question a link asked for. Moves within the page, so that it works without a server. */
function usePlace(serviceId: string) {
  const pathname = usePathname();
  const last = pathname.split('/').at(-1);
  const topic = topicNames.find((name) => name === last) ?? 'laws';
  const [wanted, setWanted] = useState<string | null>(null);
  const moved = useRef(false);

  const show = (place: string) => window.history.pushState(null, '', `/services/${serviceId}/wizard/${place.split('.')[0] ?? ''}${place.includes('.') ? `#${place}` : ''}`);
  useEffect(() => {
    const fromAddress = () => setWanted(decodeURIComponent(window.location.hash.slice(1)) || null);
    fromAddress();
    window.addEventListener('hashchange', fromAddress);
    return () => window.removeEventListener('hashchange', fromAddress);
  }, []);
  useEffect(() => {
    if (wanted !== null) reveal(wanted);
  }, [wanted, topic]);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    document.getElementById('answers-panel')?.scrollTo({ top: 0 });
    window.scrollTo({ top: 0 });
    document.getElementById('topic-title')?.focus({ preventScroll: true });
  }, [topic]);

  return {
    topic,
    wanted,
    go: (next: Topic) => {
      moved.current = true;
      setWanted(null);
      show(next);
    },
    follow: (place: string) => {
      setWanted(place);
      show(place);
      reveal(place);
    },
  };
}

/** Brings a question into view once it is there: folded parts open in the render before. */
function reveal(place: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const parts = place.split('.');
      for (let length = parts.length; length > 1; length -= 1) {
        const id = parts.slice(0, length).join('.');
        const found = document.getElementById(id);
        if (!found) continue;
        found.scrollIntoView({ block: 'center' });
        (found.matches('input, select, textarea, button') ? found : (found.querySelector<HTMLElement>('input, select, textarea, button') ?? found)).focus({ preventScroll: true });
        return;
      }
      document.getElementById('topic-title')?.focus();
    }),
  );
}
