import { type Answers } from '@/policy/answers';
import { type Law } from '@/policy/vocabulary';

/** For questions that matter under some laws alone: whether the policy claims one of them, leading or not. */
export function claims(...laws: readonly Law[]): (here: unknown, answers: Answers) => boolean {
  return (_here, answers) => [answers.laws.lead, ...(answers.laws.also ?? [])].some((law) => law !== null && laws.includes(law));
}
