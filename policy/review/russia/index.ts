import type { Requirement } from '../requirement';
import { consentAndSpecialData } from './consent';
import { dutiesBehind } from './duties';
import { operatorAndPolicy } from './operator';
import { purposesAndBases } from './purposes';
import { rightsOfPeople } from './rights';
import { transfersAndLocalisation } from './transfers';

/**
 * What 152-FZ and the acts beside it ask of a policy. Ids are those of the requirement catalogue; a row that the catalogue joins to
 * another has a suffix. RU-WATCH-AF2 (a bill) is not law: no row has it.
 */
export const russianRequirements: readonly Requirement[] = [
  ...operatorAndPolicy,
  ...purposesAndBases,
  ...consentAndSpecialData,
  ...transfersAndLocalisation,
  ...rightsOfPeople,
  ...dutiesBehind,
];
