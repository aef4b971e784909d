import { consentMechanisms, withdrawalEffects } from '@/policy/vocabulary';
import { answer, choice, choices, line, localized, references, rows, topic, yesNo } from './fields';

/** Decisions by machines, artificial intelligence, recommendations. */
export const automationAnswers = topic({
  decisions: yesNo('Decisions with legal or similarly significant effect are taken solely by automated means.'),
  technicalExceptions: rows(localized, 'Technical actions that are automatic all the same: "spam moderation".'),
  humanReview: rows(localized, 'Actions that a person always reviews.'),
  logic: answer(localized, 'The logic involved, in a few words.'),
  profiling: yesNo('Profiles of people are made.'),
  ai: yesNo('Artificial intelligence processes personal data.'),
  aiProviders: references('recipients.list', 'Providers of the models.'),
  aiModels: answer(line, 'Models.'),
  aiInputs: rows(localized, 'What is given to the models: "text messages", "voice notes".'),
  aiFunctions: rows(localized, 'What they do: "recognise food in photos".'),
  aiIntegral: yesNo('The service has no mode without it.'),
  aiSuggestionsOnly: yesNo('Its output is a suggestion, not a binding decision.'),
  aiTraining: yesNo('Models are trained on the data of users.'),
  aiTrainingConsent: choice(consentMechanisms, 'How consent to such training is given.'),
  aiChat: yesNo('People talk with an AI system: an assistant, a chat bot, a voice (AI Act Art. 50(1)).'),
  aiMedia: yesNo('AI makes or changes text, images, sound or video that people see (AI Act Art. 50(2)).'),
  aiMediaMarked: yesNo('What AI has made is marked as such in a form that machines can read.'),
  aiConsent: choice(consentMechanisms, 'How consent to it is given.'),
  aiWithdrawalEffects: choices(withdrawalEffects, 'What withdrawal of that consent leads to.'),
  aiWithdrawalAsDeletion: yesNo('Withdrawal is treated as a request to delete the account.'),
  recommender: yesNo('Recommender technologies are used (149-FZ Art. 10.2-2).'),
});
