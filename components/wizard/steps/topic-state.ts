import { type Answers, type Topic } from '@/policy/answers';
import { styleAnswers } from '@/policy/answers/style';
import { questionsOf } from '../question';
import { sameJson } from '../saving/merge';

/**
 * How far a topic is: `needs` an essential answer or a correction; `done`; `assumed` where defaults hold until someone
 * changes them; `irrelevant` where the founder said that there is no such thing.
 */
export type TopicState = 'done' | 'needs' | 'assumed' | 'irrelevant';

interface Asked {
  readonly essential: boolean;
  readonly when?: (here: never, answers: Answers) => boolean;
  readonly fields?: Readonly<Record<string, Asked>>;
}

/** @param unacceptable something typed in the topic cannot be accepted yet */
export function topicState(topic: Topic, answers: Answers, unacceptable: boolean): TopicState {
  if (unacceptable) return 'needs';
  const { gate, questions } = questionsOf[topic];
  const here = answers[topic] as Readonly<Record<string, unknown>>;
  if (gate && here[gate] === false) return 'irrelevant';
  if (topic === 'style' && sameJson(here, styleAnswers.parse(undefined))) return 'assumed';
  return lacksEssential(questions as Readonly<Record<string, Asked>>, here, answers) ? 'needs' : 'done';
}

function lacksEssential(questions: Readonly<Record<string, Asked>>, here: Readonly<Record<string, unknown>>, answers: Answers): boolean {
  return Object.entries(questions).some(([name, question]) => {
    if (!question.essential || !(question.when?.(here as never, answers) ?? true)) return false;
    const value = here[name];
    if (value === null || value === undefined) return true;
    const { fields } = question;
    if (!fields) return false;
    const rows = Array.isArray(value) ? (value as unknown[]) : [value];
    return rows.some((row) => namesNothing(fields, row as Readonly<Record<string, unknown>>));
  });
}

/** A row in which nothing essential is answered yet: it was added and left. */
function namesNothing(fields: Readonly<Record<string, Asked>>, row: Readonly<Record<string, unknown>>): boolean {
  const essential = Object.entries(fields).filter(([, question]) => question.essential);
  return essential.length > 0 && essential.every(([name]) => row[name] === null || row[name] === undefined);
}
