'use client';

import { type Answers, type Topic, topicNames } from '@/policy/answers';
import { say } from '@/components/interface-text/interface-text';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { questionsOf } from '../question';
import { topicState, type TopicState } from './topic-state';

const marks: Readonly<Record<TopicState, { sign: string; look: string }>> = {
  done: { sign: '✓', look: 'text-good' },
  needs: { sign: '●', look: 'text-warn' },
  assumed: { sign: '○', look: 'text-quiet' },
  irrelevant: { sign: '–', look: 'text-quiet' },
};

interface TopicSteps {
  current: Topic;
  answers: Answers;
  unacceptable: readonly Topic[];
  hrefOf: (topic: Topic) => string;
  onGo: (topic: Topic) => void;
}

/** The topics of the wizard with how far each is. */
export function TopicSteps({ current, answers, unacceptable, hrefOf, onGo }: TopicSteps) {
  const text = useText().wizard;
  const language = useLanguage();
  return (
    <nav aria-label={text.topics}>
      <ol>
        {topicNames.map((topic) => {
          const state = topicState(topic, answers, unacceptable.includes(topic));
          const { sign, look } = marks[state];
          return (
            <li key={topic}>
              <a
                href={hrefOf(topic)}
                aria-current={topic === current ? 'step' : undefined}
                className="flex items-baseline gap-1 rounded-box px-1 py-[5px] no-underline hover:bg-tint aria-[current]:bg-tint aria-[current]:font-medium"
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  onGo(topic);
                }}
              >
                <span aria-hidden className={`w-2 shrink-0 text-center text-small ${look}`}>
                  {sign}
                </span>
                <span className="min-w-0">
                  {say(questionsOf[topic].title, language)}
                  <span className="sr-only">, {text.states[state]}</span>
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
