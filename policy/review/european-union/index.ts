import type { Requirement } from '../requirement';
import { dataAndRetention } from './data';
import { dutiesBehind } from './duties';
import { purposesAndBases } from './purposes';
import { recipientsAndTransfers } from './recipients';
import { rightsOfPeople } from './rights';
import { devicesMailingsAndAi } from './technology';
import { whoAnswers } from './who';

/**
 * What the GDPR, the ePrivacy Directive and the AI Act ask of a policy. Ids are those of the requirement catalogue; a row that the catalogue
 * joins to another has a suffix. The Digital Omnibus (COM(2025) 837), which would change Art. 4, 12, 13 and 33, is not law: no row has it.
 */
export const europeanRequirements: readonly Requirement[] = [
  ...whoAnswers,
  ...purposesAndBases,
  ...recipientsAndTransfers,
  ...dataAndRetention,
  ...rightsOfPeople,
  ...devicesMailingsAndAi,
  ...dutiesBehind,
];
